import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Filter,
  type Filterable,
  countChoices,
  filterEvents,
  formatFilter,
  isEmpty,
  noFilter,
  parseFilter,
} from '../../../src/chronology/filter.ts';

const event = (given: Partial<Filterable>): Filterable => ({
  actors: [],
  kind: 'talks',
  sources: [],
  threads: [],
  place: '',
  earliest: '2025-04-18',
  latest: '2025-04-18',
  text: '',
  ...given,
});

const events = {
  meeting: event({
    actors: ['mayor', 'council'],
    sources: ['gazette'],
    place: 'paris',
    text: 'Jean-Noël Barrot in Paris',
  }),
  speech: event({ actors: ['mayor'], kind: 'statement', threads: ['truce'], text: 'Zelenskyy speaks' }),
  truce: event({ actors: ['guild'], earliest: '2025-04-19', latest: '2025-04-21', threads: ['truce'] }),
};

const shown = (filter: Partial<Filter>) => {
  const found = filterEvents(Object.values(events), { ...noFilter, ...filter });
  return Object.entries(events)
    .filter(([, one]) => found.includes(one))
    .map(([name]) => name);
};

describe('what a filter shows', () => {
  test.each<[string, Partial<Filter>, string[]]>([
    ['nothing chosen', {}, ['meeting', 'speech', 'truce']],
    ['match alone', { match: 'all' }, ['meeting', 'speech', 'truce']],
    ['the newest first, in the order given', { order: 'newest' }, ['meeting', 'speech', 'truce']],
    ['one actor', { actor: ['mayor'] }, ['meeting', 'speech']],
    ['any of two actors', { actor: ['council', 'guild'] }, ['meeting', 'truce']],
    ['all of two actors', { actor: ['mayor', 'council'], match: 'all' }, ['meeting']],
    ['all of two that never meet', { actor: ['mayor', 'guild'], match: 'all' }, []],
    ['a kind', { kind: ['statement'] }, ['speech']],
    ['either of two kinds', { kind: ['statement', 'talks'] }, ['meeting', 'speech', 'truce']],
    ['a source', { source: ['gazette'] }, ['meeting']],
    ['a thread', { thread: ['truce'] }, ['speech', 'truce']],
    ['a place', { place: ['paris'] }, ['meeting']],
    ['two keys at once', { actor: ['mayor'], thread: ['truce'] }, ['speech']],
    ['from a day inside an interval', { from: '2025-04-20' }, ['truce']],
    ['to a day', { to: '2025-04-18' }, ['meeting', 'speech']],
    ['a word without its diacritics', { q: 'jean-noel' }, ['meeting']],
    ['all of the words', { q: 'paris barrot' }, ['meeting']],
    ['a word nobody says', { q: 'london' }, []],
  ])('%s', (_what, filter, expected) => {
    expect(shown(filter)).toEqual(expected);
  });
});

const known = {
  actor: new Set(['mayor', 'council']),
  kind: new Set(['talks']),
  source: new Set(['gazette']),
  thread: new Set(['truce']),
  place: new Set(['paris']),
};

describe('the filter in the address', () => {
  test.each<[string, Partial<Filter>]>([
    ['', {}],
    ['?actor=mayor', { actor: ['mayor'] }],
    ['?actor=mayor&actor=council&match=all', { actor: ['mayor', 'council'], match: 'all' }],
    [
      '?from=2025-04-01&to=2025-04-30&kind=talks&source=gazette&thread=truce&place=paris&q=30-day+truce',
      {
        from: '2025-04-01',
        to: '2025-04-30',
        kind: ['talks'],
        source: ['gazette'],
        thread: ['truce'],
        place: ['paris'],
        q: '30-day truce',
      },
    ],
    ['?order=newest', { order: 'newest' }],
    ['?actor=mayor&q=truce&order=newest', { actor: ['mayor'], q: 'truce', order: 'newest' }],
  ])('%j is read and written', (query, expected) => {
    const filter = { ...noFilter, ...expected };
    expect(parseFilter(query, known)).toEqual({ filter, ignored: [] });
    expect(formatFilter(filter)).toBe(query);
  });

  test.each([
    ['?actor=nobody', 'actor', 'nobody'],
    ['?actor=__proto__', 'actor', '__proto__'],
    ['?kind=party', 'kind', 'party'],
    ['?match=none', 'match', 'none'],
    ['?order=random', 'order', 'random'],
    ['?from=2025-02-31', 'from', '2025-02-31'],
    ['?to=soon', 'to', 'soon'],
    ['?from=0000-01-01', 'from', '0000-01-01'],
  ])('%s names something that does not exist: it is left out and said', (query, key, value) => {
    expect(parseFilter(query, known)).toEqual({ filter: noFilter, ignored: [{ key, value, reason: 'unknown' }] });
  });

  test('a last day before the first is left out and said', () => {
    expect(parseFilter('?from=2025-04-18&to=2025-04-01', known)).toEqual({
      filter: { ...noFilter, from: '2025-04-18' },
      ignored: [{ key: 'to', value: '2025-04-01', reason: 'unknown' }],
    });
  });

  test('a key that takes one value takes the first; the others are said', () => {
    expect(parseFilter('?match=all&match=any&from=2025-04-01&from=2025-04-02&q=truce&q=peace', known)).toEqual({
      filter: { ...noFilter, match: 'all', from: '2025-04-01', q: 'truce' },
      ignored: [
        { key: 'from', value: '2025-04-02', reason: 'repeated' },
        { key: 'match', value: 'any', reason: 'repeated' },
        { key: 'q', value: 'peace', reason: 'repeated' },
      ],
    });
  });

  test('an empty value is none, as a form sends it without scripts', () => {
    expect(parseFilter('?actor=&from=&to=&kind=&match=&q=', known)).toEqual({ filter: noFilter, ignored: [] });
  });

  test('words are told apart by one space', () => {
    expect(parseFilter('?q=%20truce%0A%C2%A0+talks%20', known).filter.q).toBe('truce talks');
  });

  test('a key that is not the filter’s is left alone', () => {
    expect(parseFilter('?utm_source=letter&Actor=mayor&actor[]=mayor&__proto__=x', known)).toEqual({
      filter: noFilter,
      ignored: [],
    });
  });

  test('the same value twice counts once; broken encoding and strange keys break nothing', () => {
    expect(parseFilter('?actor=mayor&actor=mayor&%E0%A4%A=1&x=%', known).filter.actor).toEqual(['mayor']);
  });

  test('whatever is written is read back the same', () => {
    const some = (values: ReadonlySet<string>) => fc.subarray([...values]);
    const day = fc.constantFrom('', '2025-04-01', '2024-02-29');
    const filters = fc.record<Filter>({
      actor: some(known.actor),
      match: fc.constantFrom('any', 'all'),
      from: day,
      to: day,
      kind: some(known.kind),
      source: some(known.source),
      thread: some(known.thread),
      place: some(known.place),
      q: fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/\s+/gu, ' ').trim()),
      order: fc.constantFrom('oldest', 'newest'),
    });
    fc.assert(
      fc.property(filters, (filter) => {
        fc.pre(filter.to === '' || filter.to >= filter.from);
        expect(parseFilter(formatFilter(filter), known).filter).toEqual(filter);
      }),
    );
  });
});

describe('counts', () => {
  const counts = (filter: Partial<Filter>) =>
    Object.fromEntries(countChoices(Object.values(events), { ...noFilter, ...filter }, 'actor'));

  test.each<[string, Partial<Filter>, Record<string, number>]>([
    ['without a filter, all events of each', {}, { mayor: 2, council: 1, guild: 1 }],
    ['another actor chosen, under any, changes nothing', { actor: ['council'] }, { mayor: 2, council: 1, guild: 1 }],
    ['under all, those who are there with the chosen', { actor: ['council'], match: 'all' }, { mayor: 1, council: 1 }],
    ['other keys hold', { thread: ['truce'] }, { mayor: 1, guild: 1 }],
  ])('%s', (_what, filter, expected) => {
    expect(counts(filter)).toEqual(expected);
  });
});

test('match and order alone are no filter', () => {
  expect(isEmpty({ ...noFilter, match: 'all' })).toBe(true);
  expect(isEmpty({ ...noFilter, order: 'newest' })).toBe(true);
  expect(isEmpty({ ...noFilter, q: 'x' })).toBe(false);
});
