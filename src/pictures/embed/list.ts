import { cardWords } from '#words/cards.ts';
import type { RecordedEvent } from '../../chronology/model.ts';
import type { CardLine, CardList } from './card.ts';

/** A list of at most so many lines: a card is looked at, and its page is read. */
export function listLines(heading: string | null, lines: readonly CardLine[], most: number): CardList {
  // One line more takes no more room than saying that it is left out.
  const shown = lines.length <= most + 1 ? lines : lines.slice(0, most);
  return { heading, lines: shown, left: lines.length - shown.length };
}

/** An event as one line. */
export function lineOf({ title }: Pick<RecordedEvent, 'title'>, when: string): CardLine {
  return { when, text: title, parties: [] };
}

/** So many names are given. */
const named = 3;

/** Names some of many, each once: `Euronews, BBC, RT and 2 more`. */
export function nameSome(names: readonly string[]): string {
  const all = [...new Set(names)];
  const shown = all.length <= named + 1 ? all : all.slice(0, named);
  return shown.join(', ') + (all.length > shown.length ? ` ${cardWords.more(all.length - shown.length)}` : '');
}
