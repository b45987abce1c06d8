import type { DisputeView, SubjectView } from '../chronology/views/conflicts.ts';

/** What is in dispute, in a few words: `the date`, `how many killed`, `length of the call`, `what was hit`. */
export function formatSubject({ field, measure, question }: SubjectView): string {
  if (measure !== null) {
    const { label, unit, of, grows } = measure;
    if (of !== null && label === unit) return of;
    const what = unit === null ? `how many ${label}` : label;
    return of === null || grows ? what : `${what} (${of})`;
  }
  if (question === null) return `the ${field}`;
  return question.topic ?? question.text.charAt(0).toLowerCase() + question.text.slice(1).replace(/\?$/, '');
}

/** How an event is disputed: `Accounts differ`. */
export function formatHow({ how }: Pick<DisputeView, 'how'>): string {
  return { differ: 'Accounts differ', disputed: 'Disputed', contradicted: 'Contradicted' }[how];
}

/** So many subjects are named. */
const named = 2;

/** What is disputed about an event: `Accounts differ: what was hit, how many killed, and 1 more`. */
export function formatDispute(dispute: DisputeView): string {
  const all = [...new Set(dispute.subjects.map(formatSubject))];
  const more = all.length > named ? [`and ${all.length - named} more`] : [];
  return `${formatHow(dispute)}: ${[...all.slice(0, named), ...more].join(', ')}`;
}
