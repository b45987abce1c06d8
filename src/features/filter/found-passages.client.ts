import { holdsWord, isFound, splitTyped, splitWords } from '../../chronology/filter/spelling.ts';

/** Takes all passages away. */
export function removePassages(): void {
  for (const passage of document.querySelectorAll('.found-passage')) passage.remove();
}

/** Adds to an event that does not show all of the words a passage that has the rest of them, or some; returns it. */
export function showPassage(element: HTMLElement, texts: readonly string[], q: string): HTMLElement | undefined {
  const seen = splitWords(element.textContent);
  const folded = splitTyped(q).filter((parts) => !holdsWord(seen, parts, isFound));
  const passage = folded.length > 0 && choosePassage(texts, folded);
  if (!passage) return undefined;
  const line = document.createElement('p');
  line.className = 'found-passage';
  line.textContent = passage;
  element.append(line);
  return line;
}

function choosePassage(texts: readonly string[], folded: ReturnType<typeof splitTyped>): string | undefined {
  const holds = (text: string) => {
    const words = splitWords(text);
    return (parts: readonly string[]) => holdsWord(words, parts, isFound);
  };
  return texts.find((text) => folded.every(holds(text))) ?? texts.find((text) => folded.some(holds(text)));
}
