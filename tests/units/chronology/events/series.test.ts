import { expect, test } from 'vitest';
import { buildChronology, mustGet } from '../../../../src/chronology/chronology.ts';
import { findMainFigures, findSeries } from '../../../../src/chronology/events/series.ts';
import type { Figure, ReportAsWritten } from '../../../../src/record/schema/article.ts';
import type { ContentRecord } from '../../../../src/record/schema/record.ts';
import { defining, record, reporting } from '../../record.ts';

/** An article's date and its figures. */
type Written = readonly [date: string, ...figures: Figure[]];

/** The series of an event that articles of some dates report with some figures. */
function series(...given: readonly Written[]) {
  const written = reporting(...given.map(([date, ...figures]) => [{ date }, { figures }] as const));
  return seriesOf(written);
}

/** The series of the event `talks`: what is counted, then each number with its article, and its event where that is another. */
function seriesOf(written: ContentRecord) {
  const chronology = buildChronology(written);
  return findSeries(chronology, mustGet(chronology.events, 'talks')).map(({ measure, of, figures }) => [
    of === null ? measure : `${measure} ${of}`,
    ...figures.map(({ figure, report: { article }, event: { id } }) =>
      [`${figure.qualifier ?? ''}${figure.value}`, article, ...(id === 'talks' ? [] : [id])].join(' '),
    ),
  ]);
}

const killed = (value: number, given: Partial<Figure> = {}): Figure => ({
  measure: 'killed',
  value,
  of: 'people',
  by: 'mayor',
  ...given,
});

test('numbers for one thing stand in order of publication, whoever gives them', () => {
  expect(
    series(
      ['2025-04-06', killed(20)],
      ['2025-04-04T20:00+03:00', killed(18, { by: 'council' })],
      ['2025-04-04T18:00+03:00', killed(16, { qualifier: '≥' })],
    ),
  ).toEqual([['killed people', '≥16 a2', '18 a1', '20 a0']]);
});

test('a number stands where its article says it stood, the rest where it was published', () => {
  expect(
    series(
      ['2025-04-14', killed(34)],
      ['2025-04-15', killed(31, { asOf: '2025-04-13T13:40+03:00' }), killed(32, { asOf: '2025-04-13T14:10+03:00' })],
    ),
  ).toEqual([['killed people', '31 a1', '32 a1', '34 a0']]);
});

test('a number of a day stands behind those of its hours', () => {
  expect(series(['2025-04-24', killed(12)], ['2025-04-25', killed(9, { asOf: '2025-04-24T06:00+03:00' })])).toEqual([
    ['killed people', '9 a1', '12 a0'],
  ]);
});

test('one article that gives a number for each hour is a series by itself', () => {
  expect(
    series([
      '2025-04-24',
      killed(9, { asOf: '2025-04-24T06:00+03:00' }),
      killed(12, { asOf: '2025-04-24T17:30+03:00' }),
    ]),
  ).toEqual([['killed people', '9 a0', '12 a0']]);
});

test.each<[string, readonly Written[]]>([
  [
    'the same number',
    [
      ['2025-04-04', killed(18)],
      ['2025-04-05', killed(18)],
    ],
  ],
  [
    'numbers of different things',
    [
      ['2025-04-04', killed(18)],
      ['2025-04-05', killed(9, { of: 'children' })],
    ],
  ],
  [
    'counts over different periods',
    [
      ['2025-04-04', killed(18, { of: 'people in 24 hours' })],
      ['2025-04-04', killed(30, { of: 'people in 30 hours' })],
    ],
  ],
  ['a range in one article', [['2025-04-04', killed(25), killed(50)]]],
])('%s are no series', (_what, given) => {
  expect(series(...given)).toEqual([]);
});

test('a number that gains a qualifier is another statement', () => {
  expect(series(['2025-04-04', killed(18)], ['2025-04-05', killed(18, { qualifier: 'at least ' })])).toHaveLength(1);
});

const toll = { killed: { label: 'killed', grows: true } };

test('a series goes on with the numbers of later states of the event, and of theirs', () => {
  const written = record({
    one: [
      defining('talks', '2025-04-17', { figures: [killed(34)] }),
      defining('rises', '2025-04-18', { updates: 'talks', figures: [killed(35)] }),
      defining('other', '2025-04-18', { figures: [killed(99)] }),
    ],
    two: {
      date: '2025-04-20',
      events: [defining('rises-again', '2025-04-20', { updates: 'rises', figures: [killed(36)] })],
    },
  });
  expect(seriesOf(written)).toEqual([['killed people', '34 one', '35 one rises', '36 two rises-again']]);
});

test('an early count comes first, and what has been replaced before the rest of its hour', () => {
  expect(
    series(
      ['2025-04-13', killed(34)],
      ['2025-04-14', killed(20, { standing: 'early' })],
      ['2025-04-15', killed(36)],
      ['2025-04-15', killed(35, { standing: 'superseded' })],
    ),
  ).toEqual([['killed people', '20 a1', '34 a0', '35 a3', '36 a2']]);
});

test('the counts of a toll of different things are given beside each other', () => {
  const written = reporting(
    [{}, { figures: [killed(34)] }],
    [
      { date: '2025-04-19' },
      { figures: [killed(35, { of: 'civilians' }), { measure: 'hurt', value: 1, by: 'mayor' }] },
    ],
  );
  expect(seriesOf({ ...written, measures: toll })).toEqual([
    ['killed people', '34 a0'],
    ['killed civilians', '35 a1'],
  ]);
  expect(seriesOf({ ...written, measures: { killed: { label: 'killed', grows: false } } })).toEqual([]);
});

test.each<[string, string, readonly string[]]>([
  ['what most reports count', 'They met.', ['hours', 'killed people', 'killed soldiers', 'hurt']],
  [
    'what the summary names',
    'By 9 April 60 Northern soldiers had died.',
    ['killed soldiers', 'killed people', 'hours', 'hurt'],
  ],
  ['what the summary names in words', 'Nine were hurt.', ['hurt', 'hours', 'killed people', 'killed soldiers']],
])('the main figures are every toll and what is given differently; %s comes first', (_what, says, expected) => {
  const hours = (value: number): Figure => ({ measure: 'hours', value, qualifier: 'about', by: 'mayor' });
  const hurt: Figure = { measure: 'hurt', value: 9, by: 'mayor' };
  const chronology = buildChronology({
    ...reporting(
      [
        {},
        { summary: [{ says, from: ['a0'] }], figures: [hours(2), hurt, killed(34), killed(60, { of: 'soldiers' })] },
      ],
      [{}, { figures: [hours(1), { measure: 'days', value: 30, by: 'mayor' }] }],
    ),
    measures: { ...toll, hurt: { label: 'hurt', grows: true }, days: { label: 'days', grows: false } },
  });
  const found = findMainFigures(chronology, mustGet(chronology.events, 'talks'));
  expect(found.map(({ measure, of }) => (of === null ? measure : `${measure} ${of}`))).toEqual(expected);
});

test.each<[string, string | undefined, readonly number[]]>([
  ['are contested, and no main figure', undefined, []],
  ['are one, where both can be true', 'at least', [2]],
])('lengths that two articles give differently %s', (_what, qualifier, expected) => {
  const hours = (value: number, given: Partial<Figure> = {}): Figure => ({
    measure: 'hours',
    value,
    by: 'mayor',
    ...given,
  });
  const written = reporting([{}, { figures: [hours(2, { qualifier })] }], [{}, { figures: [hours(3)] }]);
  const chronology = buildChronology({ ...written, measures: { hours: { label: 'hours', grows: false } } });
  const found = findMainFigures(chronology, mustGet(chronology.events, 'talks'));
  expect(found.map(({ figures }) => figures.length)).toEqual(expected);
});

test('what is contested leaves other figures, and another conflict leaves all', () => {
  const length = (measure: string, value: number, qualifier?: string): Figure => ({
    measure,
    value,
    qualifier,
    by: 'mayor',
  });
  const written = reporting(
    [{}, { figures: [length('hours', 2), length('days', 3, 'about')] }],
    [{ date: '2025-04-19' }, { date: '2025-04-16', figures: [length('hours', 3), length('days', 4)] }],
  );
  const measures = { hours: { label: 'hours', grows: false }, days: { label: 'days', grows: false } };
  const chronology = buildChronology({ ...written, measures });
  const event = mustGet(chronology.events, 'talks');
  expect(event.conflicts.map(({ field }) => field)).toEqual(['date', 'figure']);
  expect(findMainFigures(chronology, event).map(({ measure }) => measure)).toEqual(['days']);
});

test.each<[string, readonly string[], Partial<ReportAsWritten>, number]>([
  ['one side', ['mayor'], {}, 0],
  ['one side in two reports', ['mayor', 'mayor'], {}, 0],
  ['two sides', ['mayor', 'council'], {}, 1],
  [
    'one side, where they are alleged',
    ['mayor'],
    { threads: [{ id: 'truce', step: 'breach-alleged', by: 'north' }] },
    1,
  ],
])('breaches counted by %s', (_what, givers, given, expected) => {
  const breaches = (by: string): Figure[] => [{ measure: 'breaches', value: 9, by }];
  const written = reporting(
    ...givers.map((by, index) => [{}, { ...(index === 0 && given), figures: breaches(by) }] as const),
  );
  const measures = { breaches: { label: 'breaches', grows: true, breaches: true } };
  const chronology = buildChronology({ ...written, measures });
  expect(findMainFigures(chronology, mustGet(chronology.events, 'talks'))).toHaveLength(expected);
});
