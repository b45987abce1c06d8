import { UTCDate } from '@date-fns/utc';
import { eachDayOfInterval } from 'date-fns/eachDayOfInterval';
import { expect, test } from 'vitest';
import { buildChronology, mustGet } from '../../../src/chronology/chronology.ts';
import { mustParseEdtf } from '../../../src/chronology/dates/edtf.ts';
import { buildOriginsView } from '../../../src/chronology/views/origins.ts';
import {
  formatDate,
  keepTogether,
  formatDay,
  formatDays,
  formatPeriod,
  formatSaid,
  formatSometime,
  machineDate,
} from '../../../src/format/date.ts';
import { dayOf } from '../../../src/chronology/dates/days.ts';
import { formatFullDay } from '../../../src/format/day.ts';
import { formatWeekday } from '../../../src/format/weekday.ts';
import {
  formatCoordinates,
  formatCount,
  formatFigure,
  formatNumber,
  formatNumeral,
  formatStanding,
} from '../../../src/format/number.ts';
import {
  capitalise,
  explainSources,
  formatControl,
  formatPlace,
  formatPublisher,
  formatRoles,
  formatSources,
  formatStep,
  formatSteps,
  shorten,
} from '../../../src/format/words.ts';
import type { Article } from '../../../src/record/schema/article.ts';
import { defining, record, report, reporting } from '../record.ts';

test.each([
  ['19XX', '20th century', null],
  ['02XX', '3rd century', null],
  ['11XX/12XX', '12th century – 13th century', null],
  ['199X', '1990s', null],
  ['099X', '990s', null],
  ['0950', '950', '0950'],
  ['0950-04', 'April 950', '0950-04'],
  ['2025', '2025', '2025'],
  ['2025-04', 'April 2025', '2025-04'],
  ['2025-04-XX', 'April 2025, day unknown', '2025-04'],
  ['2025-04-18', '18 April 2025', '2025-04-18'],
  ['2025-03-16~', 'about 16 March 2025', null],
  ['2025-03-16?', '16 March 2025 (uncertain)', null],
  ['2025-03%', 'about March 2025 (uncertain)', null],
  ['2025-04-03/2025-04-04', '3–4 April 2025', null],
  ['2025-03-30/2025-04-02', '30 March – 2 April 2025', null],
  ['2024-12-31/2025-01-01', '31 December 2024 – 1 January 2025', null],
  ['2025-02/2025-04', 'February – April 2025', null],
  ['2025-02/2025-04-15', 'February – 15 April 2025', null],
  ['2025-03~/2025-04~', 'about March 2025 – about April 2025', null],
  ['2024/2025', '2024 – 2025', null],
  ['2025-04-18~/2025-04-25', 'about 18 April 2025 – 25 April 2025', null],
  ['2025-04-18/2025-04-25~', '18 April 2025 – about 25 April 2025', null],
  ['2025-04-18?/2025-04-25', '18 April 2025 (uncertain) – 25 April 2025', null],
  ['2025-04-18/2025-04-25?', '18 April 2025 – 25 April 2025 (uncertain)', null],
  ['2025-04-18/2025-05', '18 April – May 2025', null],
  ['2025-04-18/2025', '18 April – 2025', null],
  ['2025-04/2025-04-18', 'April – 18 April 2025', null],
  [
    '2025-04-19T18:00+03:00/2025-04-19T20:00+02:00',
    '19 April 2025, 18:00 (UTC+3) – 19 April 2025, 20:00 (UTC+2)',
    null,
  ],
  ['2025-04-19T18:00+03:00', '19 April 2025, 18:00 (UTC+3)', '2025-04-19T18:00+03:00'],
  ['2025-04-21T00:00+03:00', '21 April 2025, 00:00 (UTC+3)', '2025-04-21T00:00+03:00'],
  ['2025-04-18T09:30Z', '18 April 2025, 09:30 (UTC)', '2025-04-18T09:30Z'],
  ['2025-04-18T09:30-03:30', '18 April 2025, 09:30 (UTC−3:30)', '2025-04-18T09:30-03:30'],
  ['2025-04-19T18:00+03:00/2025-04-21T00:00+03:00', '19 April 2025, 18:00 – 21 April 2025, 00:00 (UTC+3)', null],
])('%s reads “%s”, and %j for machines', (text, words, machine) => {
  expect(formatDate(mustParseEdtf(text))).toBe(words);
  expect(machineDate(mustParseEdtf(text))).toBe(machine);
});

test.each([
  ['18 April 2025', '18_April_2025'],
  ['by 18 April 2025', 'by_18_April_2025'],
  ['3–4 April 2025', '3–4_April_2025'],
  ['30 March – 2 April 2025', '30_March_– 2_April_2025'],
  ['about 16 March 2025 (uncertain)', 'about_16_March_2025 (uncertain)'],
  ['March 2025, day unknown', 'March_2025, day_unknown'],
  ['19 April 2025, 18:00 – 21 April 2025, 00:00 (UTC+3)', '19_April_2025, 18:00_– 21_April_2025, 00:00 (UTC+3)'],
])('%s breaks only where there is a space in %s', (words, kept) => {
  expect(keepTogether(words)).toBe(kept.replaceAll('_', '\u00A0'));
});

test('a day with its year', () => {
  expect(['2025-04-18', '0999-01-05'].map(formatFullDay)).toEqual(['18 April 2025', '5 January 999']);
});

test('headings of the timeline', () => {
  expect(formatDay('2025-04-18')).toBe('Friday 18\u00A0April');
  expect(['1582-10-15', '1582-10-04'].map(formatDay)).toEqual(['Friday 15\u00A0October', '4\u00A0October']);
  expect(['1582-10-15', '1582-10-04'].map(formatWeekday)).toEqual(['Friday 15\u00A0October', '4\u00A0October']);
  expect(['2025-04', '2025', '0950', '199X', '11XX'].map(formatPeriod)).toEqual([
    'April 2025',
    '2025',
    '950',
    '1990s',
    '12th century',
  ]);
  expect(['2025-04', '2025', '199X', '11XX'].map(formatSometime)).toEqual([
    'Sometime in April',
    'Sometime in 2025',
    'Sometime in the 1990s',
    'Sometime in the 12th century',
  ]);
});

test.each([
  [4900, '4,900'],
  [999, '999'],
  [1234567.25, '1,234,567.25'],
  [0.5, '0.5'],
  [-1200, '-1,200'],
])('%d is written %s', (value, words) => {
  expect(formatNumber(value)).toBe(words);
});

test('small numbers are words, others are not', () => {
  expect(Array.from({ length: 14 }, (_, count) => formatNumeral(count)).join(' ')).toBe(
    'no one two three four five six seven eight nine ten eleven twelve 13',
  );
  expect(formatNumeral(1234)).toBe('1,234');
});

test('numbers in words', () => {
  expect([formatCount(1, 'event'), formatCount(0, 'event'), formatCount(2, 'day')]).toEqual([
    '1 event',
    '0 events',
    '2 days',
  ]);
  expect(formatFigure({ value: 18, qualifier: 'at least' })).toBe('at least 18');
  expect(formatFigure({ value: 2, qualifier: 'almost', unit: 'hours' })).toBe('almost 2 hours');
  expect(formatFigure({ value: 1, qualifier: 'over', unit: 'hours' })).toBe('over 1 hour');
  expect(formatFigure({ value: 1, unit: 'million crowns' })).toBe('1 million crowns');
  expect((['early', 'superseded'] as const).map(formatStanding)).toEqual(['early count', 'since replaced']);
});

test.each([
  ['north and west', 38.91, -77.04, '38.91° N, 77.04° W'],
  ['south and east', -33.87, 151.21, '33.87° S, 151.21° E'],
  ['on the equator and the first meridian', 0, 0, '0° N, 0° E'],
])('a place %s', (_where, lat, lon, words) => {
  expect(formatCoordinates({ lat, lon })).toBe(words);
});

test.each([
  ['Paris', 'France', 'Paris, France'],
  ['Monaco', 'Monaco', 'Monaco'],
  ['The Black Sea', undefined, 'The Black Sea'],
])('the place %s in %s is “%s”', (name, country, words) => {
  expect(formatPlace({ name, country })).toBe(words);
});

test.each<[string, Parameters<typeof formatSteps>[0]]>([
  ['', [{ step: null, by: null }]],
  [
    'accepted by North and South',
    [
      { step: 'accepted', by: 'North' },
      { step: 'accepted', by: 'South' },
    ],
  ],
  ['violation alleged by North', [{ step: 'breach-alleged', by: 'North' }]],
  [
    'in force; violations alleged by North, South and East',
    [
      { step: 'in-force', by: null },
      ...['North', 'South', 'East'].map((by) => ({ step: 'breach-alleged' as const, by })),
    ],
  ],
])('steps of one thread: “%s”', (words, taken) => {
  expect(formatSteps(taken)).toBe(words);
});

test('words', () => {
  expect(capitalise('talks')).toBe('Talks');
  expect(formatStep('breach-alleged')).toBe('alleged violation');
  expect(formatStep('breach-alleged', 'North')).toBe('violation alleged by North');
  expect(formatStep('conditions')).toBe('conditions set');
  expect(formatStep('in-force')).toBe('in force');
  expect(formatStep('accepted', 'North')).toBe('accepted by North');
  expect(formatPublisher({ kind: 'news agency', country: 'France' })).toBe('news agency, France');
  expect(formatPublisher({ kind: 'newspaper' })).toBe('newspaper');
  expect(shorten('short')).toBe('short');
  expect(shorten('one two three', 9)).toBe('one two …');
});

test.each([
  [['gazette'], '1 source'],
  [['gazette', 'wire'], '2 reports, 2 independent sources'],
  [['gazette', 'mirror'], '2 reports, 1 independent source'],
  [['mirror'], 'Rewrite only: no original reporting'],
  [['mirror', 'mirror'], 'Rewrites only: no original reporting'],
])('reports of %j rest on “%s”', (sources, words) => {
  const [first = '', ...others] = sources;
  const written = record({
    first: { source: first, events: [defining('talks', '2025-04-18')] },
    ...Object.fromEntries(others.map((source, index) => [`other-${index}`, { source, events: [report('talks')] }])),
  });
  const chronology = buildChronology(written);
  expect(formatSources(buildOriginsView(chronology, mustGet(chronology.events, 'talks').reports))).toBe(words);
});

test.each<[readonly Partial<Article>[], string]>([
  [[{}, { source: 'wire' }], ''],
  [[{ via: 'wire' }], 'it carries Wire'],
  [[{ via: 'wire' }, { source: 'tribune', via: 'wire' }], 'both carry Wire'],
  [[{ via: 'wire' }, { source: 'wire' }], 'both draw on Wire'],
  [[{}], ''],
  [[{ source: 'mirror' }], ''],
  [[{}, {}], 'both are by Gazette'],
  [[{ via: 'wire' }, { source: 'tribune', via: 'wire' }, { source: 'tribune' }], 'two carry Wire'],
  [[{ via: 'wire' }, { via: 'wire' }, { source: 'tribune', via: 'wire' }], 'all carry Wire'],
  [[{}, { source: 'mirror' }], 'Mirror is a rewrite'],
  [[{}, {}, { source: 'mirror' }], 'two are by Gazette; Mirror is a rewrite'],
])('why the articles %j are fewer independent sources: “%s”', (articles, words) => {
  const chronology = buildChronology(reporting(...articles.map((given) => [given] as const)));
  expect(explainSources(buildOriginsView(chronology, mustGet(chronology.events, 'talks').reports))).toBe(words);
});

function daysFrom(start: string, end: string): readonly string[] {
  return eachDayOfInterval({ start: new UTCDate(start), end: new UTCDate(end) }).map((day) => dayOf(day));
}

test.each<[readonly string[], string]>([
  [[], ''],
  [['2025-04-18'], '18\u00A0April 2025'],
  [['2025-03-02', '2025-03-05', '2025-03-06', '2025-03-07', '2025-04-01'], '2, 5–7\u00A0March 2025; 1\u00A0April 2025'],
  [daysFrom('2025-02-01', '2025-02-28'), 'February 2025'],
  [daysFrom('2025-01-31', '2025-03-31'), '31\u00A0January 2025; February – March 2025'],
  [daysFrom('2024-11-01', '2025-01-30'), 'November – December 2024; 1–30\u00A0January 2025'],
  [daysFrom('2024-12-01', '2025-01-31'), 'December 2024 – January 2025'],
  [[...daysFrom('2025-04-01', '2025-04-30'), ...daysFrom('2025-06-01', '2025-06-30')], 'April 2025; June 2025'],
])('the days %j in words', (days, words) => {
  expect(formatDays(days)).toBe(words);
});

test.each([
  [false, '18 April 2025'],
  [true, 'by 18 April 2025'],
])('what was said, at the latest or not (%j), is dated %s', (atLatest, words) => {
  expect(formatSaid({ date: mustParseEdtf('2025-04-18'), atLatest })).toBe(words);
});

test.each<[string, Parameters<typeof formatControl>[0], string | undefined]>([
  ['nothing known', {}, undefined],
  ['a state', { control: 'state' }, 'State-controlled'],
  ['a party', { control: 'party' }, 'Party-controlled'],
  ['nobody', { control: 'independent' }, 'Independent'],
  ['nobody, abroad', { control: 'independent', exile: true }, 'Independent, in exile'],
  ['not known, abroad', { exile: true }, 'In exile'],
])('who may tell a publisher what to write: %s', (_case, source, words) => {
  expect(formatControl(source)).toBe(words);
});

test('roles are given with their ends', () => {
  const until = mustParseEdtf('2025-04-18');
  expect(formatRoles([])).toBeUndefined();
  expect(formatRoles([{ role: 'Mayor', until: null }])).toBe('Mayor');
  expect(
    formatRoles([
      { role: 'Mayor', until },
      { role: 'mediator', until: null },
    ]),
  ).toBe('Mayor until 18 April 2025; mediator');
});
