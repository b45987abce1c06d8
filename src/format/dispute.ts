import type { DisputeView, SubjectView } from '../chronology/views/conflicts.ts';

/** What is in dispute, in a few words: `the date`, `how many killed`, `how many hours (length of the call)`, `what was hit`. */
export function formatSubject({ field, measure, question }: SubjectView): string {
  if (measure !== null) {
    const { label, unit, of, grows } = measure;
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

/** What is disputed about an event: `Accounts differ: what was hit, how many killed`. */
export function formatDispute(dispute: DisputeView): string {
  return `${formatHow(dispute)}: ${[...new Set(dispute.subjects.map(formatSubject))].join(', ')}`;
}
