import type { DatePart } from '../../chronology/dates/edtf.ts';
import { countIndependent } from '../../chronology/events/sources.ts';
import { type Hint, issueAt } from '../rule.ts';
import { definitions } from './places.ts';

/** Fewer than two independent sources may report an event. */
export const singleSource: Hint = (folder, chronology) =>
  definitions(folder, chronology).flatMap(({ event, article, path }) => {
    const independent = countIndependent(chronology, event.reports);
    if (independent >= 2) return [];
    const message = `${independent === 0 ? 'No' : 'A single'} independent source reports the event "${event.id}"`;
    return [issueAt(article, [...path, 'id'], 'single-source', message)];
  });

/** The day of an event may be uncertain. */
export const openDate: Hint = (folder, chronology) =>
  definitions(folder, chronology)
    .filter(({ event }) => event.date.parts.some(isOpen))
    .map(({ event, article, path }) => {
      const message = `The event "${event.id}" has no exact date: ${event.date.edtf}`;
      return issueAt(article, [...path, 'date'], 'open-date', message);
    });

function isOpen({ precision, approximate, uncertain }: DatePart): boolean {
  return approximate || uncertain || !['day', 'minute', 'second'].includes(precision);
}
