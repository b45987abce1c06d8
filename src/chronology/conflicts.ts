import { compareText } from './compare.ts';
import type { EdtfDate } from './edtf.ts';
import type { Conflict, ConflictValue, Report, Voice } from './model.ts';

/** A value given for one subject. */
interface Given extends Voice {
  readonly subject: string | null;
  readonly value: string | number;
}

/**
 * Finds where the reports of one event cannot all hold: dates that share no day, different places, different numbers
 * for one measure of the same thing, different answers to one question. `date` is the date the record gives the event.
 */
export function findConflicts(date: EdtfDate, reports: readonly Report[]): readonly Conflict[] {
  return [
    ...dateConflicts(date, reports),
    ...differing('place', reports.flatMap(placesGiven)),
    ...differing('figure', reports.flatMap(figuresGiven)).filter(betweenArticles),
    ...differing('answer', reports.flatMap(answersGiven)),
  ];
}

function dateConflicts(date: EdtfDate, reports: readonly Report[]): readonly Conflict[] {
  const apart = reports.some((report) => report.date !== null && !overlap(report.date, date));
  return apart
    ? differing(
        'date',
        reports.map((report) => datesGiven(report, date)),
      )
    : [];
}

function overlap(a: EdtfDate, b: EdtfDate): boolean {
  return a.earliest <= b.latest && b.earliest <= a.latest;
}

/** A report without a date of its own goes with the date of the event. */
function datesGiven(report: Report, date: EdtfDate): Given {
  return { subject: null, value: (report.date ?? date).edtf, by: 'article', article: report.article };
}

function placesGiven({ place, article }: Report): readonly Given[] {
  return place === null ? [] : [{ subject: null, value: place, by: 'article', article }];
}

/** Numbers with a qualifier (at least, about) leave room for others, so they contradict nothing. */
function figuresGiven({ figures, article }: Report): readonly Given[] {
  return figures
    .filter((figure) => figure.qualifier === undefined)
    .map(({ measure, of, value, by }) => ({
      subject: of === undefined ? measure : `${measure} (${of})`,
      value,
      by,
      article,
    }));
}

function answersGiven({ claims, article }: Report): readonly Given[] {
  return claims.flatMap(({ by, question, answer }) =>
    question === undefined || answer === undefined ? [] : [{ subject: question, value: answer, by, article }],
  );
}

function differing(field: Conflict['field'], given: readonly Given[]): readonly Conflict[] {
  const subjects = Map.groupBy(given, ({ subject }) => subject);
  return [...subjects]
    .map(([subject, values]) => ({ field, subject, values: groupValues(values) }))
    .filter(({ values }) => values.length > 1)
    .sort((a, b) => compareText(a.subject ?? '', b.subject ?? ''));
}

/** One article may give a range of numbers for one thing; only another article can contradict it. */
function betweenArticles({ values }: Conflict): boolean {
  return new Set(values.flatMap(({ articles }) => articles)).size > 1;
}

function groupValues(given: readonly Given[]): readonly ConflictValue[] {
  return [...Map.groupBy(given, ({ value }) => value)].map(([value, same]) => ({
    value,
    articles: [...new Set(same.map(({ article }) => article))],
    voices: [...new Map(same.map(({ by, article }) => [`${by} ${article}`, { by, article }])).values()],
  }));
}
