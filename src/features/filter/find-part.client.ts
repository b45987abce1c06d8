/** Finds a part the page must have inside an element; throws an `Error` that names it where it is missing. */
export function findPart(root: Element, selector: string): HTMLElement {
  const part = root.querySelector<HTMLElement>(selector);
  if (!part) throw new Error(`Expected ${selector} inside <${root.localName}>`);
  return part;
}
