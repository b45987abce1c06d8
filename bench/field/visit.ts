import type { Browser } from '@playwright/test';
import type { Contender } from './contenders.ts';
import { withinLimit } from './limit.ts';
import { slowDown } from './line.ts';
import { type Seen, restOf, watch } from './rest.ts';
import type { FieldResult } from './results.ts';

/** What one visit came to, times in milliseconds; null is what did not come within the limit. */
export type Visit = Omit<FieldResult, 'contender' | 'size' | 'eventPaint' | 'withoutScripts' | 'printed' | 'tabStops'>;

/** Visits a contender over a slow line with a slow processor, waits until it rests, and filters. The browser is a fresh one. */
export async function visit(
  browser: Browser,
  url: string,
  { title, filter }: Contender,
  actor: string,
): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(0);
  await page.addInitScript(watch, title);
  const sent = await slowDown(page, url);
  const seen: Seen[] = [];
  const rested = await withinLimit(page.goto(url).then(() => restOf(page, (now) => seen.push(now))));
  const last = seen.at(-1);
  const paints = { firstPaint: last?.firstPaint ?? null, firstEvent: last?.firstEvent ?? null };
  if (rested === null) return { ...unrested, ...paints, ...(filter && { filter: null }) };
  const { bytes, requests, bytesUntil } = sent();
  const cost = { ...rested, bytes, requests, bytesUntilPaint: bytesUntil(rested.largestPaint ?? 0) };
  if (!filter) return cost;
  const { control, shown } = filter;
  return { ...cost, filter: await withinLimit(page.evaluate(choose, { control: control(actor), shown })) };
}

/** The largest paint of a page that holds one event, in the same way. */
export async function visitEvent(browser: Browser, url: string): Promise<number | null> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(0);
  await page.addInitScript(watch, 'h1');
  await slowDown(page, url);
  return (await withinLimit(page.goto(url).then(() => restOf(page))))?.largestPaint ?? null;
}

const unrested = {
  bytes: null,
  bytesUntilPaint: null,
  requests: null,
  largestPaint: null,
  blocking: null,
  shift: null,
};

/** Runs in the page: makes a choice, and waits until the events shown are others and are painted. */
async function choose({ control, shown }: { readonly control: string; readonly shown: string }): Promise<number> {
  const list = () => [...document.querySelectorAll(shown)].map(({ id, textContent }) => id || textContent).join();
  const before = list();
  const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(control);
  const start = performance.now();
  if (field instanceof HTMLSelectElement) {
    field.selectedIndex = 1;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  } else field?.click();
  do await new Promise(requestAnimationFrame);
  while (list() === before);
  await new Promise((painted) => setTimeout(painted));
  return performance.now() - start;
}
