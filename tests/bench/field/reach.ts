import type { Browser, Page } from '@playwright/test';
import type { Contender } from './contenders.ts';

/** How many of the events are there for whom. */
export interface Reach {
  readonly withoutScripts: number;
  readonly printed: number;
  readonly tabStops: number;
}

const paper = { width: 794, height: 1123 };

/** Counts the events that can be read with scripts off and on paper, and the stops of the Tab key. */
export async function reach(
  browser: Browser,
  url: string,
  { title }: Contender,
  titles: readonly string[],
): Promise<Reach> {
  const plain = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });
  await plain.goto(url);
  const withoutScripts = await plain.evaluate(countLegible, titles);
  await plain.close();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await openQuietly(page, url, title);
  const tabStops = await page.evaluate(countTabStops);
  await page.close();
  const sheet = await browser.newPage({ viewport: paper });
  await openQuietly(sheet, url, title);
  await sheet.emulateMedia({ media: 'print' });
  const printed = await sheet.evaluate(countLegible, titles);
  await sheet.close();
  return { withoutScripts, printed, tabStops };
}

/** Asks nothing of other hosts, and waits until the page has all it asks for and shows its events. */
async function openQuietly(page: Page, url: string, title: string): Promise<void> {
  await page.route(
    (asked) => asked.origin !== new URL(url).origin,
    (route) => route.abort(),
  );
  await page.goto(url, { waitUntil: 'networkidle', timeout: 180_000 });
  await page.locator(title).locator('visible=true').first().waitFor({ timeout: 180_000 });
}

/** In the page: how many titles stand somewhere on it, not hidden, nor wholly cut off by a box that does not grow. */
function countLegible(titles: readonly string[]): number {
  const wanted = new Set(titles);
  const found = new Set<string>();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const title = text.textContent?.trim() ?? '';
    const holder = text.parentElement;
    if (!wanted.has(title) || !holder?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    let inside = right > 0 && left < innerWidth && bottom + scrollY > 0;
    for (let box = holder; inside && box !== document.body; box = box.parentElement ?? document.body) {
      if (getComputedStyle(box).overflow === 'visible') continue;
      const edge = box.getBoundingClientRect();
      inside = right > edge.left && left < edge.right && bottom > edge.top && top < edge.bottom;
    }
    if (inside) found.add(title);
  }
  return found.size;
}

/** In the page. */
function countTabStops(): number {
  const stops = document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]');
  return [...stops].filter((stop) => stop.tabIndex >= 0 && !stop.matches(':disabled') && stop.checkVisibility()).length;
}
