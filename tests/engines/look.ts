/** Where an element is on what is in view. */
export interface Place {
  readonly x: number;
  readonly y: number;
  /** How far down the page what is in view begins. */
  readonly scrolled: number;
  /** Whether all of it is in view. */
  readonly inView: boolean;
  /** Whether nothing is in front of it. */
  readonly free: boolean;
}

/** Finds the first visible of some elements whose name or text begins with some words, and says where. Runs in the page. */
export function look(selector: string, words: string, scroll: boolean): Place | null {
  const nameOf = (element: Element) => (element.ariaLabel ?? element.textContent).replaceAll(/\s+/g, ' ').trim();
  const found = [...document.querySelectorAll(selector)].find(
    (element) => element.checkVisibility({ visibilityProperty: true }) && nameOf(element).startsWith(words),
  );
  if (found === undefined || document.readyState !== 'complete') return null;
  if (scroll) found.scrollIntoView({ block: 'center' });
  const { top, bottom } = found.getBoundingClientRect();
  // A link over two lines has nothing in the middle of the two.
  const [line = new DOMRect()] = found.getClientRects();
  const middle = { x: line.x + line.width / 2, y: line.y + line.height / 2 };
  const front = document.elementFromPoint(middle.x, middle.y);
  const free = found.contains(front);
  return { ...middle, scrolled: scrollY, inView: top >= 0 && bottom <= innerHeight, free };
}
