import { expect, test } from 'vitest';
import { buildChronology } from '../../../../src/chronology/chronology.ts';
import type { Article, ReportAsWritten } from '../../../../src/record/schema/article.ts';
import { defining, record } from '../../record.ts';

/** The ids of events in reading order; each is defined by an article of its own, named after it in reverse. */
const order = (
  ...events: readonly (readonly [
    id: string,
    date: string,
    given?: Partial<ReportAsWritten>,
    article?: Partial<Article>,
  ])[]
) => {
  const articles = events.map(([id, date, given, article]): [string, Partial<Article>] => [
    `${String.fromCharCode(219 - id.charCodeAt(0))}-article`,
    { ...article, events: [defining(id, date, given)] },
  ]);
  return [...buildChronology(record(Object.fromEntries(articles))).events.keys()].join(' ');
};
const on = '2025-04-18';

test.each([
  ['by first day', order(['b', on], ['a', '2025-04-17'], ['z', '199X']), 'z a b'],
  ['an interval by its start', order(['a', on], ['b', '2025-04-17/2025-05-01']), 'b a'],
  ['what has no day at the head of its month', order(['a', '2025-04-01'], ['b', '2025-04']), 'b a'],
  ['what has no month at the head of its year', order(['a', '2025-01'], ['b', '2025'], ['c', '2025-01-01']), 'b a c'],
  ['an approximate day like the day', order(['a', '2025-04-19'], ['b', '2025-04-18~'], ['c', '2025-04-17?']), 'c b a'],
  [
    'by clock time on one day, whatever the offset; without a time first',
    order(['a', '2025-04-18T12:00-04:00'], ['b', '2025-04-18T18:00+03:00'], ['c', on]),
    'c b a',
  ],
  [
    'what is answered before what answers it, whatever the clock says',
    order(['a', '2025-04-18T09:00+03:00', { respondsTo: ['b'] }], ['b', '2025-04-18T10:00+03:00']),
    'b a',
  ],
  [
    'along a chain of answers',
    order(['a', on, { respondsTo: ['b'] }], ['b', on, { respondsTo: ['c'] }], ['c', on], ['d', on]),
    'd c b a',
  ],
  ['an answer on a later day stays there', order(['a', '2025-04-19', { respondsTo: ['b'] }], ['b', on]), 'b a'],
  [
    'in the order of first publication, not of ids',
    order(['a', on, {}, { date: '2025-04-20' }], ['b', on, {}, { date: '2025-04-19' }]),
    'b a',
  ],
])('reading order: %s', (_what, found, expected) => {
  expect(found).toBe(expected);
});

test('events of one article that nothing else puts in order stay as their author put them', () => {
  const { events } = buildChronology(record({ one: ['c', 'a', 'b'].map((id) => defining(id, on)) }));
  expect([...events.keys()]).toEqual(['c', 'a', 'b']);
});

test('a circle of answers, which the check refuses, loses no event', () => {
  expect(
    order(['a', on, { respondsTo: ['b'] }], ['b', on, { respondsTo: ['a'] }])
      .split(' ')
      .sort(),
  ).toEqual(['a', 'b']);
});
