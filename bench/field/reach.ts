import type { Browser } from '@playwright/test';
import type { Contender } from './contenders.ts';
import { withinLimit } from './limit.ts';
import { restOf, watch } from './rest.ts';

/** How many of the events are there for whom; null is what did not come within the limit. */
export interface Reach {
  readonly withoutScripts: number | null;
  readonly printed: number | null;
  readonly tabStops: number | null;
}

const screen = { width: 1280, height: 800 };
const paper = { width: 794, height: 1123 };

/** Counts the events that can be read with scripts off and on paper, and the stops of the Tab key. */
export async function reach(
  launch: () => Promise<Browser>,
  url: string,
  { title }: Contender,
  titles: readonly string[],
): Promise<Reach> {
  const inBrowser = async (count: (browser: Browser) => Promise<number>) => {
    const browser = await launch();
    const counted = await withinLimit(count(browser));
    await browser.close();
    return counted;
  };
  const open = async (browser: Browser, viewport: typeof screen) => {
    const page = await browser.newPage({ viewport });
    page.setDefaultTimeout(0);
    await page.addInitScript(watch, title);
    await page.goto(url);
    await restOf(page);
    return page;
  };
  return {
    withoutScripts: await inBrowser(async (browser) => {
      const page = await browser.newPage({ javaScriptEnabled: false, viewport: screen });
      await page.goto(url, { timeout: 0 });
      return page.evaluate(countLegible, titles);
    }),
    printed: await inBrowser(async (browser) => {
      const page = await open(browser, paper);
      await page.emulateMedia({ media: 'print' });
      return page.evaluate(countLegible, titles);
    }),
    tabStops: await inBrowser(async (browser) => (await open(browser, screen)).evaluate(countTabStops)),
  };
}

/**
 * Runs in the page: how many titles are somewhere on it, not hidden, nor wholly cut off by a box that does not grow.
 */
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

/** Runs in the page. */
function countTabStops(): number {
  const stops = document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]');
  return [...stops].filter((stop) => stop.tabIndex >= 0 && !stop.matches(':disabled') && stop.checkVisibility()).length;
}
