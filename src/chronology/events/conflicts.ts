import { compareText } from './compare.ts';
import type { Measure } from '../../record/schema/registries.ts';
import type { EdtfDate } from '../dates/edtf.ts';
import {
  type GivenFigure,
  areOfOneHour,
  canBothHold,
  collectFigures,
  hasHour,
  subjectOf,
  whenItStood,
} from './figures.ts';
import { areExclusive } from '../disputes/questions.ts';
import { speakerOf } from '../disputes/speakers.ts';
import type { Chronology, Conflict, ConflictValue, Report, Voice } from '../model.ts';

/** What decides whether two answers, or two numbers, can both be true. */
export type Vocabulary = Pick<Chronology, 'questions' | 'measures' | 'actors'>;

/** A value given for one subject. */
interface Given extends Voice {
  readonly subject: string | null;
  readonly value: string | number;
}

/**
 * Finds where the reports of one event cannot all be true: dates that share no day, different places, different numbers
 * of one hour for one measure of the same thing, answers of different speakers that exclude each other. `date` is the
 * date the record gives the event.
 */
export function findConflicts(date: EdtfDate, reports: readonly Report[], vocabulary: Vocabulary): readonly Conflict[] {
  return [
    ...dateConflicts(date, reports),
    ...differing('place', reports.flatMap(placesGiven)),
    ...differing('figure', clashingFigures(reports, vocabulary)),
    ...differing('answer', clashingAnswers(reports, vocabulary)),
  ];
}

function dateConflicts(date: EdtfDate, reports: readonly Report[]): readonly Conflict[] {
  const apart = reports.some((report) => report.date !== null && !overlap(report.date, date));
  return apart
    ? differing(
        'date',
        reports.flatMap((report) => datesGiven(report, date)),
      )
    : [];
}

function overlap(a: EdtfDate, b: EdtfDate): boolean {
  return a.earliest <= b.latest && b.earliest <= a.latest;
}

/** A report without a date of its own says nothing of it, unless it is the one that gives the event its date. */
function datesGiven({ date, defines, article }: Report, eventDate: EdtfDate): readonly Given[] {
  const given = defines ? eventDate : date;
  return given === null ? [] : [{ subject: null, value: given.edtf, by: 'article', article, index: null }];
}

function placesGiven({ place, article }: Report): readonly Given[] {
  return place === null ? [] : [{ subject: null, value: place, by: 'article', article, index: null }];
}

/** The numbers that another article contradicts. */
function clashingFigures(reports: readonly Report[], { measures }: Vocabulary): readonly Given[] {
  const given = collectFigures(reports);
  return given
    .filter((one) => given.some((other) => clash(one, other, measures.get(one.figure.measure))))
    .map(({ figure, report: { article }, index }) => ({
      subject: subjectOf(figure),
      value: figure.qualifier === undefined ? figure.value : `${figure.qualifier} ${figure.value}`,
      by: figure.by,
      article,
      index,
    }));
}

function clash(a: GivenFigure, b: GivenFigure, measure: Measure | undefined): boolean {
  return (
    subjectOf(a.figure) === subjectOf(b.figure) &&
    a.figure.standing === undefined &&
    b.figure.standing === undefined &&
    !canBothHold(a.figure, b.figure) &&
    a.report.article !== b.report.article &&
    areOfOneTime(a, b, measure)
  );
}

/**
 * Whether two numbers are of one time. A length or a vote is always the same; a count that grows can only be compared
 * where both say their hour. Of a measure that no registry describes, numbers of one day are of one time.
 */
function areOfOneTime(a: GivenFigure, b: GivenFigure, measure: Measure | undefined): boolean {
  const [one, other] = [whenItStood(a), whenItStood(b)];
  if (measure === undefined) return areOfOneHour(one, other);
  return !measure.grows || (hasHour(a) && hasHour(b) && areOfOneHour(one, other));
}

/** The answers that another speaker's answer to the same question excludes. */
function clashingAnswers(reports: readonly Report[], vocabulary: Vocabulary): readonly Given[] {
  const given = reports.flatMap((report) =>
    report.claims.map((claim, index) => ({
      ...{ subject: claim.question ?? null, value: claim.answer ?? '', by: claim.by, article: report.article, index },
      speaker: speakerOf(vocabulary, claim, report),
    })),
  );
  return given
    .filter((one) => {
      const question = vocabulary.questions.get(one.subject ?? '');
      return given.some(
        (other) =>
          question?.id === other.subject &&
          other.speaker !== one.speaker &&
          areExclusive(question, one.value, other.value),
      );
    })
    .map(({ speaker: _speaker, ...rest }) => rest);
}

function differing(field: Conflict['field'], given: readonly Given[]): readonly Conflict[] {
  const subjects = Map.groupBy(given, ({ subject }) => subject);
  return [...subjects]
    .map(([subject, values]) => ({ field, subject, values: groupValues(values) }))
    .filter(({ values }) => values.length > 1)
    .sort((a, b) => compareText(a.subject ?? '', b.subject ?? ''));
}

function groupValues(given: readonly Given[]): readonly ConflictValue[] {
  return [...Map.groupBy(given, ({ value }) => value)].map(([value, same]) => ({
    value,
    articles: [...new Set(same.map(({ article }) => article))],
    voices: [...new Map(same.map(({ by, article, index }) => [`${by} ${article}`, { by, article, index }])).values()],
  }));
}
