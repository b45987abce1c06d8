import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Filter, noFilter } from '../../../../src/chronology/filter/filter.ts';
import { describeForFilter } from '../../../../src/chronology/filter/filterable.ts';
import { facts } from '../../../../src/chronology/filter/key-lists.ts';
import { type Filterable, countChoices, filterEvents } from '../../../../src/chronology/filter/matching.ts';
import { piecesWith, readWords } from '../../../../src/chronology/filter/pieces/dictionary.ts';
import type { IndexFiles } from '../../../../src/chronology/filter/pieces/event-index.ts';
import { readDays, readFact } from '../../../../src/chronology/filter/pieces/read-columns.ts';
import { findEvents } from '../../../../src/chronology/filter/search.ts';
import { indexWords } from '../../../../src/chronology/filter/searchable.ts';
import { isFound, splitTyped } from '../../../../src/chronology/filter/spelling.ts';
import { indexOf, listIndexPaths } from '../../../../src/export/index/build-index.ts';
import { buildRandom } from '../../../records/made/random.ts';
import { defining, record, versioned } from '../../record.ts';

const matters = ['bridge', 'cease-fire', 'ferry', 'Überfahrt', 'toll', '2,935 tickets'];
const dates = ['2025-03-01', '2025-03', '2025-02-11/2025-03-02', '2025-04-18', '2024', '199X', '2025-04-18T10:00Z'];
const random = buildRandom(1);
const long = makeLong(620);

/** A record of so many events, too long for its front page. */
function makeLong(size: number) {
  const events = Array.from({ length: size }, (_, at) =>
    defining(`event-${at}`, random.pick(dates), {
      title: `The ${random.pick(matters)} of number ${at}`,
      actors: random.pick([['mayor'], ['council'], ['mayor', 'council']]),
      weight: random.pick(['key', 'normal', 'detail']),
      place: random.pick(['harbour', 'town']),
      threads: random.pick([[], ['truce']]),
      kind: random.pick(['statement', 'strike']),
    }),
  );
  const permalinks = { ...record({}).permalinks };
  return versioned(
    record(
      { one: { source: 'gazette', events: events.slice(0, 300) }, two: { source: 'wire', events: events.slice(300) } },
      { permalinks: { ...permalinks, events: { ids: [], aliases: { 'old-event': 'event-7' }, tombstones: {} } } },
    ),
  );
}

const index = indexOf(long);
const order = [...long.events.keys()];
const read = <N extends keyof IndexFiles>(name: N) => index.get(name) as IndexFiles[N];

function readEvents(): readonly Filterable[] {
  const reading = readDays(read('days'));
  let step = reading.next();
  while (step.done !== true) step = reading.next();
  for (const fact of facts) readFact(step.value, fact, read(`of-${fact}`));
  return step.value;
}

/** As the script of the page does it: of the pieces that may have the words. */
function findInPieces(q: string): readonly string[] {
  const wanted = splitTyped(q).flatMap((parts) => [...parts, parts.join('')]);
  const numbers = new Set(wanted.flatMap((word) => piecesWith(read('head').words, word)));
  const pieces = [...numbers].map((at) => read(`words-${at}`));
  const found = readWords(pieces, (word) => wanted.some((one) => isFound(word, one)));
  return [...findEvents({ events: order, ...found }, q)];
}

const known = [...long.events.values()].map(describeForFilter);
const indexed = readEvents();

test('the columns say of each event what the chronology does', () => {
  expect(indexed.map(({ id: place, ...event }) => ({ ...event, id: order[Number(place)] }))).toEqual(known);
});

test('whatever the filter, the index finds the same events as the chronology, and counts the same', () => {
  const some = (...values: readonly string[]) => fc.subarray([...values]);
  const filters: fc.Arbitrary<Filter> = fc
    .record({
      actor: some('mayor', 'council'),
      not: some('mayor', 'council'),
      match: fc.constantFrom('any' as const, 'all' as const),
      kind: some('statement', 'strike'),
      weight: some('key', 'normal', 'detail'),
      place: some('harbour', 'town'),
      thread: some('truce'),
      source: some('gazette', 'wire'),
      from: fc.constantFrom('', '2025-03-01', '2025-04-18'),
      to: fc.constantFrom('', '2025-03-02', '2025-12-31'),
      q: fc.constantFrom(
        '',
        'ferry',
        'ceasefire',
        'cease-fire',
        'uberfahrt',
        '2935',
        'toll gazette',
        'number 12',
        'no such',
      ),
    })
    .map((given) => ({ ...noFilter, ...given }));
  const words = indexWords(long);
  fc.assert(
    fc.property(filters, (filter) => {
      const direct = filter.q === '' ? null : findEvents(words, filter.q);
      const pieces = filter.q === '' ? null : new Set(findInPieces(filter.q).map((id) => String(order.indexOf(id))));
      const expected = filterEvents(known, filter, direct).map(({ id }) => id);
      expect(filterEvents(indexed, filter, pieces).map(({ id }) => order[Number(id)])).toEqual(expected);
      expect(countChoices(indexed, filter, 'actor', pieces)).toEqual(countChoices(known, filter, 'actor', direct));
    }),
    { numRuns: 200, seed: 1 },
  );
});

test('an event is found by its id and by a former one', () => {
  const placeOf = (id: string) => {
    const pieces = piecesWith(read('head').ids, id).map((at) => read(`ids-${at}`));
    return readWords(pieces, (word) => word === id).postings;
  };
  expect(placeOf('event-7')).toEqual([[order.indexOf('event-7')]]);
  expect(placeOf('old-event')).toEqual([[order.indexOf('event-7')]]);
  expect(placeOf('event-')).toEqual([]);
});

describe('what rows say', () => {
  const rows = [read('rows-0'), read('rows-1')];
  const rowOf = (edtf: string, weight: string) => {
    const at = order.findIndex(
      (id) => long.events.get(id)?.date.edtf === edtf && long.events.get(id)?.weight === weight,
    );
    const piece = rows[Math.floor(at / 500)];
    return { head: piece?.heads[at % 500], date: piece?.dates[at % 500], brief: piece?.briefs[at % 500] !== '' };
  };

  test.each([
    ['2025-04-18', 'key', { head: '2025-04-18', date: '', brief: true }],
    ['2025-04-18', 'detail', { head: '2025-04-18', date: '', brief: false }],
    ['2025-04-18T10:00Z', 'normal', { head: '2025-04-18', date: '18 April 2025, 10:00 (UTC)', brief: false }],
    ['2025-02-11/2025-03-02', 'normal', { head: '2025-02-11', date: '11 February – 2 March 2025', brief: false }],
    ['2025-03', 'normal', { head: '2025-03', date: 'March 2025', brief: false }],
    ['2024', 'normal', { head: '2024', date: '2024', brief: false }],
    ['199X', 'normal', { head: '199X', date: '1990s', brief: false }],
  ])('of %s, %s', (edtf, weight, expected) => {
    expect(rowOf(edtf, weight)).toEqual(expected);
  });

  test('each has its own id and title, in the order of the record', () => {
    expect(rows.flatMap(({ ids }) => ids)).toEqual(order);
    expect(rows.flatMap(({ titles }) => titles)).toEqual([...long.events.values()].map(({ title }) => title));
  });
});

test('periods have their name, their page and their number of events', () => {
  const { periods, count } = read('head');
  expect(periods.map(({ count: own, ...period }) => ({ ...period, some: own > 0 }))).toEqual([
    { period: '199X', name: '1990s', undated: 'Sometime in the 1990s', href: '/events/#_199X', some: true },
    { period: '2024', name: '2024', undated: 'Sometime in 2024', href: '/2024/#_undated', some: true },
    { period: '2025-02', name: 'February 2025', undated: 'Sometime in February', href: '/2025/02/', some: true },
    { period: '2025-03', name: 'March 2025', undated: 'Sometime in March', href: '/2025/03/', some: true },
    { period: '2025-04', name: 'April 2025', undated: 'Sometime in April', href: '/2025/04/', some: true },
  ]);
  expect(periods.reduce((sum, period) => sum + period.count, 0)).toBe(count);
});

test('files lie under the version of the record; one whose front page holds all events has none', () => {
  expect(new Set(listIndexPaths(long).map((path) => path.split('/')[0]))).toEqual(new Set(['0123456789ab']));
  expect(listIndexPaths(versioned(record({ one: [defining('talks', '2025-04-17')] })))).toEqual([]);
});
