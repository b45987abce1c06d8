import { holdsWord, isFound, splitTyped, splitWords } from '../../chronology/filter/spelling.ts';
import type { ListedEvent } from './listed-event.client.ts';
import { passages } from './word-search.client.ts';

/** Adds to each event that does not show all of the words a passage that has the rest of them, or some. */
export function showPassages(events: readonly ListedEvent[], q: string): void {
  for (const passage of document.querySelectorAll('.found-passage')) passage.remove();
  const typed = splitTyped(q);
  for (const { id, element } of events) {
    const seen = splitWords(element.textContent);
    const folded = typed.filter((parts) => !holdsWord(seen, parts, isFound));
    const passage = folded.length > 0 && choosePassage(passages.content?.[id] ?? [], folded);
    if (!passage) continue;
    const line = document.createElement('p');
    line.className = 'found-passage';
    line.textContent = passage;
    element.append(line);
  }
}

function choosePassage(texts: readonly string[], folded: ReturnType<typeof splitTyped>): string | undefined {
  const holds = (text: string) => {
    const words = splitWords(text);
    return (parts: readonly string[]) => holdsWord(words, parts, isFound);
  };
  return texts.find((text) => folded.every(holds(text))) ?? texts.find((text) => folded.some(holds(text)));
}
