import { type ConflictValueView, type DisputeView, type SubjectView, isNumber } from '../chronology/views/conflicts.ts';
import { disputeWords } from '#words/disputes.ts';
import { formatDate } from './date.ts';
import { formatFigure } from './number.ts';

/** What is in dispute, in a few words: `the date`, `how many killed`, `length of the call`, `what was hit`. */
export function formatSubject({ field, measure, question }: SubjectView): string {
  if (measure !== null) {
    const { label, unit, of, grows } = measure;
    if (of !== null && label === unit) return of;
    const what = unit === null ? disputeWords.howMany(label) : label;
    return of === null || grows ? what : `${what} (${of})`;
  }
  if (question === null) return disputeWords.field(field);
  return question.topic ?? question.text.charAt(0).toLowerCase() + question.text.slice(1).replace(/\?$/, '');
}

/** How an event is disputed: `Accounts differ`. */
export function formatHow({ how }: Pick<DisputeView, 'how'>): string {
  return disputeWords.how[how];
}

/** So many subjects are named. */
const named = 2;

/** What is disputed about an event: `Accounts differ: what was hit, how many killed, and 1 more`. */
export function formatDispute(dispute: DisputeView): string {
  const all = [...new Set(dispute.subjects.map(formatSubject))];
  const more = all.length > named ? [disputeWords.more(all.length - named)] : [];
  return `${formatHow(dispute)}: ${[...all.slice(0, named), ...more].join(', ')}`;
}

/** What is in dispute, with what is counted where its number grows: `how many killed (in the harbour)`. */
export function formatContested(subject: SubjectView): string {
  const { measure } = subject;
  return measure?.grows && measure.of !== null ? `${formatSubject(subject)} (${measure.of})` : formatSubject(subject);
}

/** One of the values that contradict each other: `18 April 2025`, `at least 1,200`, `2 hours`, `The bridge was hit`. */
export function formatGivenValue({ measure }: SubjectView, { value }: Pick<ConflictValueView, 'value'>): string {
  if (isNumber(value)) return formatFigure({ ...value, unit: measure?.unit ?? null });
  return typeof value === 'string' ? value : formatDate(value);
}
