import { expect, test } from 'vitest';
import type { Label } from '../../../../src/pictures/labels.ts';
import { collectWords } from '../../../../src/pictures/maps/map-words.ts';
import type { PlaceMap } from '../../../../src/pictures/maps/place-map.ts';

const label = (x: number, y: number, side: Label['side'] = 'start'): Label => ({
  box: { left: side === 'start' ? x : x - 40, right: side === 'start' ? x + 40 : x, top: y - 13, bottom: y + 13 },
  at: { x, y },
  side,
  led: false,
});

const mark = (id: string, given: Label | null) => ({
  place: { id, name: id, lat: 0, lon: 0, events: 1 },
  text: `${id} 1`,
  x: 0,
  y: 0,
  radius: 4,
  label: given,
});

function map(given: Partial<PlaceMap>): PlaceMap {
  return { land: '', borders: '', marks: [], details: [], countries: [], scale: null, ...given };
}

test('a country has words around its middle, a place and a detail beside their marks', () => {
  const box = { left: 0, top: 0, right: 9, bottom: 9 };
  const [harbour, town] = [mark('harbour', label(100, 20)), mark('town', null)];
  const words = collectWords(
    map({
      countries: [{ name: 'Coast', x: 50, y: 8 }],
      marks: [harbour, town],
      details: [
        { box, places: [harbour.place, town.place], label: label(90, 40, 'end') },
        { box, places: [town.place], label: null },
      ],
    }),
  );
  const none = { room: null, place: null, detail: null };
  expect(words).toEqual([
    { ...none, text: 'Coast', x: 50, y: 8, anchor: 'middle' },
    { ...none, text: 'harbour 1', x: 100, y: 20, anchor: 'start', room: harbour.label?.box, place: 'harbour' },
    { ...none, text: '2 places', x: 90, y: 40, anchor: 'end', room: label(90, 40, 'end').box, detail: 0 },
  ]);
});

test.each([
  ['from top to bottom', [mark('low', label(10, 40)), mark('high', label(90, 20))], ['high 1', 'Coast', 'low 1']],
  [
    'in a line from left to right',
    [mark('right', label(100, 24)), mark('left', label(20, 24))],
    ['left 1', 'Coast', 'right 1'],
  ],
  [
    'by where they begin, not by where they end or have their middle',
    // The country, of 41 units around 80, begins at 59.5; the place at 50.
    [mark('before', label(90, 24, 'end')), mark('after', label(62, 24))],
    ['before 1', 'Coast', 'after 1'],
  ],
])('words are read %s', (_what, marks, expected) => {
  expect(collectWords(map({ countries: [{ name: 'Coast', x: 80, y: 24 }], marks })).map(({ text }) => text)).toEqual(
    expected,
  );
});
