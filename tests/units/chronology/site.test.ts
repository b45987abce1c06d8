import { expect, test } from 'vitest';
import { buildChronology } from '../../../src/chronology/chronology.ts';
import { defining, record } from '../record.ts';

const siteOf = (...given: Parameters<typeof record>) => buildChronology(record(...given)).site;

test('a site has the sections that have entries', () => {
  const talks = { one: [defining('talks', '2025-04-17')] };
  expect(siteOf(talks).sections).toEqual(['threads', 'questions', 'places']);
  expect(siteOf(talks, { threads: {}, questions: {}, places: {} }).sections).toEqual([]);
});

test('the place of the most events is an example of what can be searched, else the most frequent actor', () => {
  const one = [
    defining('talks', '2025-04-17', { place: 'harbour' }),
    defining('answer', '2025-04-18', { place: 'town' }),
    defining('end', '2025-04-19', { place: 'town', actors: ['council'] }),
  ];
  expect(siteOf({ one }).example).toBe('Town');
  expect(siteOf({ one: one.map(({ place: _place, ...rest }) => rest) }).example).toBe('Mayor');
});
