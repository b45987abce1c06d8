import { expect, test } from 'vitest';
import { buildChronology, mustGet } from '../../../../src/chronology/chronology.ts';
import { buildReportView, chooseReport } from '../../../../src/chronology/views/report.ts';
import { reporting } from '../../record.ts';

const claim = (by: string) => ({ by, says: 'So.' });
const figure = (measure: string) => ({ measure, value: 1, by: 'article' });
const { events, ...rest } = buildChronology(
  reporting(
    [{}, { claims: [claim('mayor'), claim('council')], figures: [figure('killed')] }],
    [
      { source: 'wire', language: 'fr' },
      { claims: [claim('mayor')], figures: [figure('hurt'), figure('killed')] },
    ],
  ),
);
const talks = mustGet(events, 'talks');

test('a report has its article, its claims and its figures, and marks what no other report has', () => {
  const views = talks.reports.map((report) => buildReportView({ events, ...rest }, report, talks.reports));
  expect(
    views.map(({ article, claims, figures }) => [
      article.source.name,
      ...claims.map(({ speaker, language, onlyHere }) => [speaker?.name, language, onlyHere]),
      ...figures.map(({ label, onlyHere }) => [label, onlyHere]),
    ]),
  ).toEqual([
    ['Gazette', ['Mayor', null, false], ['Council', null, true], ['killed', false]],
    ['Wire', ['Mayor', 'fr', false], ['hurt', true], ['killed', false]],
  ]);
});

test.each([
  [[], 'a0'],
  [['a1'], 'a1'],
  [['elsewhere', 'a1'], 'a1'],
  [['elsewhere'], 'a0'],
])('of the articles %j an event is told by %s', (articles, chosen) => {
  expect(chooseReport(talks, articles).article).toBe(chosen);
});

test('an event without a report is an error', () => {
  expect(() => chooseReport({ ...talks, reports: [] })).toThrow(RangeError);
});
