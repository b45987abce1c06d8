import type { Browser, Page } from '@playwright/test';
import type { Contender } from './contenders.ts';
import { withinLimit } from './limit.ts';
import { type Seen, restOf, watch } from './rest.ts';
import type { FieldResult } from './results.ts';

/** What one visit came to, times in milliseconds; null is what did not come within the limit. */
export type Visit = Omit<FieldResult, 'contender' | 'size' | 'withoutScripts' | 'printed' | 'tabStops'>;

/** Slow 4G and a processor four times slower, as Lighthouse has them. */
const throttle = { latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000, slowdown: 4 };

/** Visits a contender over a slow line with a slow processor, waits until it rests, and filters. The browser is a fresh one. */
export async function visit(browser: Browser, url: string, { title, filter }: Contender): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(0);
  await page.addInitScript(watch, title);
  const sent = await slowDown(page, url);
  const seen: Seen[] = [];
  const rested = await withinLimit(page.goto(url).then(() => restOf(page, (now) => seen.push(now))));
  const last = seen.at(-1);
  const paints = { firstPaint: last?.firstPaint ?? null, firstEvent: last?.firstEvent ?? null };
  if (rested === null) return { ...unrested, ...paints, ...(filter && { filter: null }) };
  const cost = { ...rested, ...sent };
  return { ...cost, ...(filter && { filter: await withinLimit(page.evaluate(choose, filter)) }) };
}

const unrested = { bytes: null, requests: null, largestPaint: null, blocking: null, shift: null };

async function slowDown(page: Page, url: string): Promise<{ bytes: number; requests: number }> {
  const session = await page.context().newCDPSession(page);
  const sent = { bytes: 0, requests: 0 };
  session.on('Network.requestWillBeSent', ({ request }) => (sent.requests += request.url.startsWith(url) ? 1 : 0));
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (sent.bytes += encodedDataLength));
  await session.send('Network.enable');
  const { slowdown, ...line } = throttle;
  await session.send('Network.emulateNetworkConditions', { offline: false, ...line });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return sent;
}

/** Runs in the page: makes a choice, and waits until the events shown are others and are painted. */
async function choose({ control, shown }: NonNullable<Contender['filter']>): Promise<number> {
  const count = () => document.querySelectorAll(shown).length;
  const before = count();
  const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(control);
  const start = performance.now();
  if (field instanceof HTMLSelectElement) {
    field.selectedIndex = 1;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  } else field?.click();
  do await new Promise(requestAnimationFrame);
  while (count() === before);
  await new Promise((painted) => setTimeout(painted));
  return performance.now() - start;
}
