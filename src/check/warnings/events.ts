import type { DatePart } from '../../chronology/dates/edtf.ts';
import { countIndependent } from '../../chronology/events/sources.ts';
import type { Chronology, RecordedEvent } from '../../chronology/model.ts';
import type { ArticleDocument, Folder, Path } from '../../record/read/document.ts';
import { select } from '../../record/read/select.ts';
import { type Hint, issueAt } from '../rule.ts';

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

interface Definition {
  readonly event: RecordedEvent;
  readonly article: ArticleDocument;
  readonly path: Path;
}

/** The events, and where each is defined: its first report does so. */
function definitions({ articles }: Folder, { events }: Chronology): readonly Definition[] {
  return [...events.values()].flatMap((event) => {
    const article = articles.find(({ name }) => name === event.reports[0]?.article);
    const id = article && select(article, 'events.*.id').find(({ value }) => value === event.id);
    return article && id ? [{ event, article, path: id.path.slice(0, -1) }] : [];
  });
}

function isOpen({ precision, approximate, uncertain }: DatePart): boolean {
  return approximate || uncertain || !['day', 'minute', 'second'].includes(precision);
}
