import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byFact } from '../../../../src/chronology/filter/attributes.ts';
import { formatFilter, parseFilter } from '../../../../src/chronology/filter/filter.ts';
import { listKeys } from '../../../../src/chronology/filter/key-lists.ts';
import {
  type Filterable,
  countChoices,
  filterEvents,
  listWidenings,
} from '../../../../src/chronology/filter/matching.ts';
import { findEvents, indexTexts } from '../../../../src/chronology/filter/search.ts';
import { describeIgnored } from '../../../../src/features/filter/filter-sentences.ts';
import { queries } from '../../../hostile/addresses.ts';
import { vocabulary } from '../../../vocabulary.ts';

const known = vocabulary({
  actor: ['mayor', 'constructor'],
  not: ['mayor', 'constructor'],
  kind: ['talks'],
  weight: ['key'],
  source: ['gazette'],
  thread: ['truce'],
  place: ['pier'],
  question: ['who-fired'],
});

/** What is said of the parts of a query string that could not be used. */
function sayIgnored(query: string): readonly string[] {
  const { filter, ignored } = parseFilter(query, known);
  return describeIgnored(ignored, filter);
}

describe('whatever query string there is', () => {
  const holds = (title: string, check: (query: string) => void) =>
    test(title, () => {
      fc.assert(fc.property(fc.oneof(queries, fc.string({ unit: 'binary' })), check), { seed: 1, numRuns: 1000 });
    });

  holds('a key holds only what is known, and the rest is named once each', (query) => {
    const { filter, ignored } = parseFilter(query, known);
    const given = new URLSearchParams(query);
    for (const key of listKeys) {
      const values = new Set(given.getAll(key).filter((value) => value !== ''));
      expect(new Set(filter[key])).toEqual(values.intersection(known[key]));
      const named = ignored.filter((one) => one.key === key).map(({ value }) => value);
      expect(named).toEqual([...values.difference(known[key])]);
    }
  });

  holds('what is written of it reads back the same, and then nothing is ignored', (query) => {
    const { filter } = parseFilter(query, known);
    const written = formatFilter(filter);
    expect(parseFilter(written, known)).toEqual({ filter, ignored: [] });
    expect(formatFilter(parseFilter(written, known).filter)).toBe(written);
  });

  holds('what is said of it stays short, and shows no character that hides or turns the text', (query) => {
    const said = sayIgnored(query).join(' ');
    expect(said.length).toBeLessThan(1200);
    expect(said).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
  });
});

describe('what is said of a value that could not be used', () => {
  test.each([
    ['?actor=nobody', ['Ignored actor=“nobody”: not in this record.']],
    ['?not=nobody', ['Ignored not=“nobody”: not in this record.']],
    ['?question=who', ['Ignored question=“who”: not in this record.']],
    ['?match=none', ['Ignored match=“none”: use any or all.']],
    ['?to=soon', ['“soon” is not a date and was ignored. Use YYYY-MM-DD.']],
    ['?q=one&q=two', ['Ignored q=“two”: only the first is used.']],
    ['?actor=%3Cb%3E%22', ['Ignored actor=“<b>"”: not in this record.']],
    ['?actor=%00', ['Ignored actor=“U+0000”: not in this record.']],
    ['?actor=a%E2%80%AEb', ['Ignored actor=“aU+202Eb”: not in this record.']],
    ['?actor=%ff%zz%', ['Ignored actor=“�%zz%”: not in this record.']],
    [`?actor=${'𝟘'.repeat(70)}`, [`Ignored actor=“${'𝟘'.repeat(60)}…”: not in this record.`]],
  ])('%s', (query, said) => {
    expect(sayIgnored(query)).toEqual(said);
  });

  test('five are named, of more the number is given', () => {
    const said = sayIgnored(`?kind=x&${many('actor', 5000)}`);
    expect(said).toHaveLength(6);
    expect(said[0]).toContain('“0”');
    expect(said.at(-1)).toBe('And 4996 more.');
  });
});

describe('what is large takes no time', () => {
  const events = Array.from({ length: 200 }, (_, index): Filterable => ({
    id: `event-${index}`,
    ...byFact(() => []),
    ...{ actors: ['mayor'], kind: ['talks'], sources: ['gazette'], threads: ['truce'] },
    ...{ place: ['pier'], questions: ['who-fired'] },
    earliest: '2025-04-18',
    latest: '2025-04-18',
  }));
  const account = 'A truce of thirty days. '.repeat(40);
  const index = indexTexts(new Map(events.map(({ id }) => [id, [account]])));

  test.each([
    ['a value of 100 kB', `?actor=${'x'.repeat(100_000)}`],
    ['one word 50,000 times', `?q=${'a+'.repeat(50_000)}`],
    ['50,000 words', `?q=${Array.from({ length: 50_000 }, (_, index) => index).join('+')}`],
    ['5,000 repeated keys', `?${many('actor', 5000)}`],
    ['300,000 repeated keys', `?${many('kind', 300_000)}`],
    ['5,000 that are not to be there', `?${many('not', 5000)}`],
    ['5,000 times the same', `?${'actor=mayor&'.repeat(5000)}`],
  ])(
    '%s',
    (_what, query) => {
      const { filter, ignored } = parseFilter(query, known);
      const found = filter.q === '' ? null : findEvents(index, filter.q);
      filterEvents(events, filter, found);
      for (const key of listKeys) countChoices(events, filter, key, found);
      listWidenings(events, filter, found);
      expect(describeIgnored(ignored, filter).join(' ').length).toBeLessThan(600);
    },
    10_000,
  );

  test('and finds what it asks for', () => {
    expect(findEvents(index, 'truce '.repeat(50_000)).size).toBe(200);
  });
});

function many(key: string, count: number): string {
  return Array.from({ length: count }, (_, index) => `${key}=${index}`).join('&');
}
