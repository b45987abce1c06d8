import { isFound, splitWords, writtenWord } from '../../chronology/filter/spelling.ts';

// Checkers of stylesheets do not know this selector yet.
const look = new CSSStyleSheet();
look.replaceSync('.event ::highlight(found) { background-color: var(--found); color: var(--ink) }');

/** Takes all marks away; gives back what marks in an element every word that begins with one of those looked for. */
export function buildMarker(q: string): (element: Element) => void {
  // A browser without highlights shows the same events, unmarked.
  if (typeof Highlight === 'undefined') return () => undefined;
  const marks = new Highlight();
  CSS.highlights.set('found', marks);
  // A sheet that comes later has the browser look at every element again: a page without words does without.
  if (q === '') return () => undefined;
  if (!document.adoptedStyleSheets.includes(look)) document.adoptedStyleSheets.push(look);
  const wanted = splitWords(q);
  // The same few thousand words make up all texts, so each is folded once.
  const judged = new Map<string, boolean>();
  const isWanted = (written: string) => {
    const known = judged.get(written) ?? splitWords(written).some((word) => wanted.some((one) => isFound(word, one)));
    judged.set(written, known);
    return known;
  };
  // Nothing is added to the page.
  return (element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      for (const { index, 0: written } of text.data.matchAll(writtenWord)) {
        if (!isWanted(written)) continue;
        const range = new Range();
        range.setStart(text, index);
        range.setEnd(text, index + written.length);
        marks.add(range);
      }
    }
  };
}
