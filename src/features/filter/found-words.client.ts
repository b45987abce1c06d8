import { isFound, splitWords, writtenWord } from '../../chronology/filter/spelling.ts';

// Checkers of stylesheets do not know this selector yet.
const look = new CSSStyleSheet();
look.replaceSync('::highlight(found) { background-color: var(--found); color: var(--ink) }');

/** Marks in some elements every word that begins with one of those looked for; nothing is added to the page. */
export function markFoundWords(elements: readonly Element[], q: string): void {
  // A browser without highlights shows the same events, unmarked.
  if (typeof Highlight === 'undefined') return;
  const wanted = splitWords(q);
  CSS.highlights.delete('found');
  if (wanted.length === 0) return;
  const ranges = elements.flatMap((element) => textsIn(element)).flatMap((text) => findIn(text, wanted));
  CSS.highlights.set('found', new Highlight(...ranges));
  if (!document.adoptedStyleSheets.includes(look)) document.adoptedStyleSheets.push(look);
}

function textsIn(element: Element): readonly Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

function findIn(text: Text, wanted: readonly string[]): readonly Range[] {
  return [...text.data.matchAll(writtenWord)]
    .filter(([written]) => splitWords(written).some((word) => wanted.some((one) => isFound(word, one))))
    .map(({ index, 0: written }) => {
      const range = new Range();
      range.setStart(text, index);
      range.setEnd(text, index + written.length);
      return range;
    });
}
