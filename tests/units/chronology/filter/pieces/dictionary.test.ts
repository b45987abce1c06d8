import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutDictionary, piecesWith, readWords } from '../../../../../src/chronology/filter/pieces/dictionary.ts';

const words = fc.uniqueArray(
  fc.string({ unit: fc.constantFrom('a', 'b', 'ä', 'z', '1'), minLength: 1, maxLength: 6 }),
  {
    maxLength: 60,
  },
);
const places = fc
  .uniqueArray(fc.integer({ min: 0, max: 500 }), { maxLength: 30 })
  .map((all) => all.sort((a, b) => a - b));

test('whatever the words, the pieces that are named for a beginning hold every word that begins so, with its events', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(words, places)), words, fc.integer({ min: 1, max: 40 }), (some, begins, most) => {
      const entries = new Map(some.flatMap(([own, at]) => own.map((word) => [word, at] as const)));
      const pieces = cutDictionary(entries, most);
      const firsts = pieces.map(({ words: [first = ''] }) => first);
      for (const begin of begins) {
        const named = piecesWith(firsts, begin).flatMap((at) => pieces[at] ?? []);
        const read = readWords(named, (word) => word.startsWith(begin));
        const expected = [...entries].filter(([word]) => word.startsWith(begin)).sort(([a], [b]) => (a < b ? -1 : 1));
        expect(read.words.map((word, at) => [word, read.postings[at]])).toEqual(expected);
      }
    }),
    { numRuns: 300, seed: 1 },
  );
});

describe('a dictionary is cut where a piece is full', () => {
  const entries = new Map([
    ['bridge', [0, 1, 2]],
    ['ferry', [40]],
    ['toll', [0]],
  ]);

  test.each<[number, string[][]]>([
    [1, [['bridge'], ['ferry'], ['toll']]],
    [16, [['bridge', 'ferry'], ['toll']]],
    [100, [['bridge', 'ferry', 'toll']]],
  ])('of %i characters', (most, expected) => {
    expect(cutDictionary(entries, most).map((piece) => piece.words)).toEqual(expected);
  });

  test('and none is asked for where no word can begin so', () => {
    expect(piecesWith(['bridge', 'ferry'], 'a')).toEqual([]);
    expect(piecesWith(['bridge', 'ferry'], 'c')).toEqual([0]);
    // A word such as fence is before ferry.
    expect(piecesWith(['bridge', 'ferry'], 'fe')).toEqual([0, 1]);
    expect(piecesWith(['bridge', 'ferry'], 'ferry')).toEqual([1]);
    expect(piecesWith(['bridge', 'ferry', 'ferrying'], 'ferry')).toEqual([1, 2]);
  });
});
