import type { Page } from '@playwright/test';

/** Finds text that is cut off, overlaps other text, or has to be scrolled sideways. */
export function findLosses(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const losses: string[] = [];
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) losses.push(`the page is ${scrollWidth} px wide in a window of ${innerWidth} px`);
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      const { overflowX, overflowY } = getComputedStyle(element);
      const wide = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      const high = ['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1;
      if (wide || high) losses.push(`cut off: ${element.outerHTML.slice(0, 120)}`);
    }
    const lines: { text: string; box: DOMRect; node: Node }[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      if (text === '' || !node.parentElement?.checkVisibility({ visibilityProperty: true })) continue;
      if (getComputedStyle(node.parentElement.closest('.skip, thead') ?? document.body).position === 'absolute')
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) lines.push({ text: text.slice(0, 60), box, node });
    }
    lines.sort((one, other) => one.box.top - other.box.top);
    lines.forEach((line, index) => {
      for (const below of lines.slice(index + 1)) {
        if (below.box.top > line.box.bottom - line.box.height / 3) break;
        const across = Math.min(line.box.right, below.box.right) - Math.max(line.box.left, below.box.left);
        if (across > 2 && below.node !== line.node) losses.push(`“${line.text}” overlaps “${below.text}”`);
      }
    });
    return losses;
  });
}

/**
 * Finds text that appears before what it follows in the file: further up, and not in a column beside it. Names in a picture
 * are there in the order of time, wherever there is room for them.
 */
export function findReversals(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const reversals: string[] = [];
    let before: { text: string; box: DOMRect } | undefined;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const text = node.textContent?.trim().slice(0, 60) ?? '';
      if (text === '' || !node.parentElement?.checkVisibility({ visibilityProperty: true })) continue;
      if (node.parentElement.closest('svg')) continue;
      if (getComputedStyle(node.parentElement.closest('.skip, thead') ?? document.body).position === 'absolute')
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const [first] = range.getClientRects();
      const last = [...range.getClientRects()].at(-1);
      if (!first || !last) continue;
      if (before) {
        const isAbove = first.bottom <= before.box.top + 1 && first.left < before.box.right;
        const isLeft =
          first.right <= before.box.left && first.bottom > before.box.top + 1 && first.top < before.box.top - 1;
        const isLeftInLine = Math.abs(first.top - before.box.top) <= 1 && first.right <= before.box.left + 1;
        if (isAbove || isLeft || isLeftInLine) reversals.push(`“${text}” stands before “${before.text}”`);
      }
      before = { text, box: last };
    }
    return reversals;
  });
}
