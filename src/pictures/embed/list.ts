import type { RecordedEvent } from '../../chronology/model.ts';
import { formatDate } from '../../format/date.ts';
import type { CardLine, CardList } from './card.ts';

/** A list of at most so many lines: a card is looked at, and its page is read. */
export function listLines(heading: string | null, lines: readonly CardLine[], most: number): CardList {
  // One line more takes no more room than saying that it is left out.
  const shown = lines.length <= most + 1 ? lines : lines.slice(0, most);
  return { heading, lines: shown, left: lines.length - shown.length };
}

/** An event as one line. */
export function lineOf({ date, title }: Pick<RecordedEvent, 'date' | 'title'>): CardLine {
  return { when: formatDate(date), text: title, parties: [] };
}
