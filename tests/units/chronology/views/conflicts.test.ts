import { expect, test } from 'vitest';
import { buildChronology, mustGet } from '../../../../src/chronology/chronology.ts';
import {
  answersFirst,
  buildConflictView,
  buildDisputeView,
  type ConflictView,
  isNumber,
} from '../../../../src/chronology/views/conflicts.ts';
import { formatFigure } from '../../../../src/format/number.ts';
import type { ReportAsWritten } from '../../../../src/record/schema/article.ts';
import { reporting } from '../../record.ts';

const answer = (by: string, id: string) => ({ claims: [{ by, says: 'So.', question: 'who-fired', answer: id }] });
const figure = (value: number, qualifier?: string) => ({
  figures: [{ measure: 'killed', of: 'people', value, by: 'mayor', qualifier }],
});

/** Each value of a conflict with those who give it: speaker, publisher, place in the report. */
function said({ values }: Pick<ConflictView, 'values'>) {
  return values.map(({ value, voices }) => [
    isNumber(value) ? formatFigure(value) : typeof value === 'object' ? value.edtf : value,
    ...voices.map(({ speaker, source, index }) => `${speaker?.name ?? '-'} in ${source.name} ${index ?? '-'}`),
  ]);
}

test.each<[string, Partial<ReportAsWritten>, Partial<ReportAsWritten>, object, unknown[]]>([
  [
    'dates are dates',
    {},
    { date: '2025-04-20' },
    { field: 'date', measure: null, question: null },
    [
      ['2025-04-18', '- in Gazette -'],
      ['2025-04-20', '- in Wire -'],
    ],
  ],
  [
    'places are named',
    { place: 'harbour' },
    { place: 'town' },
    { field: 'place' },
    [
      ['Harbour', '- in Gazette -'],
      ['Town', '- in Wire -'],
    ],
  ],
  [
    'figures keep their limits',
    figure(3),
    figure(5, 'at least'),
    { field: 'figure', measure: { label: 'people killed', of: 'people' } },
    [
      ['3', 'Mayor in Gazette 0'],
      ['at least 5', 'Mayor in Wire 0'],
    ],
  ],
  [
    'answers are in words, with their question',
    answer('mayor', 'north'),
    answer('article', 'south'),
    { field: 'answer', measure: null, question: { id: 'who-fired', text: 'Who fired?' } },
    [
      ['North', 'Mayor in Gazette 0'],
      ['South', '- in Wire 0'],
    ],
  ],
])('%s', (_what, one, other, subject, values) => {
  const written = reporting([{}, one], [{ source: 'wire' }, other]);
  const chronology = buildChronology({ ...written, measures: { killed: { label: 'people killed', grows: false } } });
  const talks = mustGet(chronology.events, 'talks');
  const [view, ...more] = talks.conflicts.map((conflict) => buildConflictView(chronology, conflict, talks));
  expect(more).toEqual([]);
  expect(view).toMatchObject(subject);
  expect(view && said(view)).toEqual(values);
});

test('an answer is named by the claim of its own article', () => {
  const claimed = (by: string, id: string, claim: string) => ({
    claims: answer(by, id).claims.map((one) => ({ ...one, id: claim })),
  });
  const written = reporting(
    [{}, claimed('mayor', 'north', 'of-mayor')],
    [{ source: 'wire' }, claimed('article', 'south', 'of-wire')],
  );
  const built = buildChronology(written);
  const talks = mustGet(built.events, 'talks');
  const [view] = talks.conflicts.map((conflict) => buildConflictView(built, conflict, talks));
  expect(view?.values.flatMap(({ voices }) => voices.map(({ claim }) => claim))).toEqual(['of-mayor', 'of-wire']);
});

test('numbers are in the order of their size', () => {
  const articles = ['2.5', '2', 'over 2', '1.5', 'under 2'].map((words, index) => {
    const [number, qualifier] = words.split(' ').reverse();
    return [{ source: index % 2 === 0 ? 'gazette' : 'wire' }, figure(Number(number), qualifier)] as const;
  });
  const chronology = buildChronology({
    ...reporting(...articles),
    measures: { killed: { label: 'hours', unit: 'hours', grows: false } },
  });
  const talks = mustGet(chronology.events, 'talks');
  const views = talks.conflicts.map((conflict) =>
    said(buildConflictView(chronology, conflict, talks)).map(([value]) => value),
  );
  expect(views).toEqual([['1.5', 'under 2', '2', 'over 2', '2.5']]);
});

test.each([
  ['reports that differ', reporting([{}, figure(3)], [{ source: 'wire' }, figure(5)]), 'differ'],
  [
    'one report of two voices',
    reporting([{}, { claims: [...answer('mayor', 'north').claims, ...answer('council', 'south').claims] }]),
    'disputed',
  ],
  ['nothing in dispute', reporting([{}, figure(3)]), undefined],
])('the mark of an event with %s', (_what, written, how) => {
  const chronology = buildChronology(written);
  expect(buildDisputeView(chronology, mustGet(chronology.events, 'talks'))?.how).toBe(how);
});

test('what happened comes before when, where and how many, which stay in their order', () => {
  const fields = ['date', 'answer', 'place', 'figure', 'answer'] as const;
  expect(answersFirst(fields.map((field) => ({ field }))).map(({ field }) => field)).toEqual([
    'answer',
    'answer',
    'date',
    'place',
    'figure',
  ]);
});
