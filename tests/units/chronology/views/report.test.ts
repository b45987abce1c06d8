import { expect, test } from 'vitest';
import { buildChronology, mustGet } from '../../../../src/chronology/chronology.ts';
import { buildReportView, chooseReport } from '../../../../src/chronology/views/report.ts';
import type { Claim } from '../../../../src/record/schema/article.ts';
import { fillPermalinks } from '../../../../src/record/schema/permalinks.ts';
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
  const views = talks.reports.map((report) => buildReportView({ events, ...rest }, report, talks));
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

test.each<[string, Partial<Claim>, string, string | null]>([
  ['said on another day', { said: '2025-04-17' }, 'statement', '2025-04-17'],
  ['said by some day', { said: '../2025-04-18' }, 'statement', 'by 2025-04-18'],
  ['said on the day of the event', { said: '2025-04-18' }, 'statement', null],
  ['of an event in which actors speak', {}, 'statement', null],
  ['of an event in which nobody speaks, as of its article', {}, 'strike', null],
  ['of the article itself', { by: 'article' }, 'statement', null],
])('a claim %s has a day where that is neither the event’s nor the article’s alone', (_what, given, kind, said) => {
  const chronology = buildChronology(
    reporting([{ date: '2025-04-21' }, { kind, claims: [{ ...claim('mayor'), ...given }] }]),
  );
  const event = mustGet(chronology.events, 'talks');
  const days = event.reports.map((one) => buildReportView(chronology, one, event).claims.map((view) => view.said));
  expect(days.flat().map((day) => day && `${day.atLatest ? 'by ' : ''}${day.date.edtf}`)).toEqual([said]);
});

test('a claim keeps the fragment it was published with when another is put before it', () => {
  const known = { id: 'c7k2m', ...claim('mayor') };
  const added = { id: 'c9abc', ...claim('mayor') };
  const written = reporting([{}, { claims: [added, known] }]);
  const permalinks = fillPermalinks({ claims: { ids: [], anchors: { c7k2m: '_a0_claim-1' } } });
  const chronology = buildChronology({ ...written, permalinks });
  const event = mustGet(chronology.events, 'talks');
  const [report] = event.reports.map((one) => buildReportView(chronology, one, event));
  expect(report?.claims.map(({ id, formerAnchor }) => [id, formerAnchor])).toEqual([
    ['c9abc', null],
    ['c7k2m', '_a0_claim-1'],
  ]);
});

test.each([
  [[], 'a0'],
  [['a1'], 'a1'],
  [['elsewhere', 'a1'], 'a1'],
  [['elsewhere'], 'a0'],
])('of the articles %j an event is told by %s', (articles, chosen) => {
  expect(chooseReport(talks, new Set<string>(articles)).article).toBe(chosen);
});

test('an event without a report is an error', () => {
  expect(() => chooseReport({ ...talks, reports: [] })).toThrow(
    new RangeError('Expected a report of the event "talks"'),
  );
});
