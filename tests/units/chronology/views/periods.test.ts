import { expect, test } from 'vitest';
import { buildChronology } from '../../../../src/chronology/chronology.ts';
import { buildPeriodViews, buildYearViews } from '../../../../src/chronology/views/periods.ts';
import { defining, record, report } from '../../record.ts';

const chronology = buildChronology(
  record(
    {
      one: [
        defining('plan', '199X'),
        defining('vote', '2024'),
        defining('talks', '2024-11-05', { weight: 'key' }),
        defining('deal', '2025-02-03/2025-04-01'),
      ],
      two: { source: 'wire', events: [report('talks')] },
      three: { source: 'mirror', events: [report('talks')] },
    },
    { stories: [{ name: '2024-11', title: 'November talks', chapters: [] }] },
  ),
);

test('events are listed under the month they begin in, or under the year or decade they are dated to', () => {
  const periods = buildPeriodViews(chronology, [...chronology.events.values()]);
  expect(periods.map(({ period, events }) => [period, ...events.map(({ id }) => id)])).toEqual([
    ['199X', 'plan'],
    ['2024', 'vote'],
    ['2024-11', 'talks'],
    ['2025-02', 'deal'],
  ]);
});

test('a year has its months, the titles of their stories, and what has no month', () => {
  expect(
    buildYearViews(chronology).map(({ year, months, undated }) => [
      year,
      months.map(({ period, story, events }) => [period, story?.title ?? null, events.length]),
      undated.map(({ id }) => id),
    ]),
  ).toEqual([
    ['2024', [['2024-11', 'November talks', 1]], ['vote']],
    ['2025', [['2025-02', null, 1]], []],
  ]);
});

test('independent sources are counted: a rewrite is none', () => {
  const lines = buildPeriodViews(chronology, [...chronology.events.values()]).flatMap(({ events }) => events);
  expect(lines.find(({ id }) => id === 'talks')).toMatchObject({ sources: 2, weight: 'key' });
});
