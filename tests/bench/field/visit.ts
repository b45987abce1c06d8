import type { Browser, CDPSession, Page } from '@playwright/test';
import type { Contender } from './contenders.ts';

/** What one visit over a slow line with a slow processor came to; times in milliseconds from asking for the page. */
export interface Visit {
  readonly bytes: number;
  readonly requests: number;
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** The time beyond 50 ms of every task after the first paint, until nothing happens any more. */
  readonly blocking: number;
  readonly shift: number;
  readonly firstEvent: number;
  /** From the choice to the painted result; null where there is no filter. */
  readonly filter: number | null;
}

/** Slow 4G and a processor four times slower, as Lighthouse has them. */
export const throttle = { latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000, slowdown: 4 };

/** Visits a contender with an empty cache, waits until it rests, and filters. */
export async function visit(browser: Browser, url: string, { title, filter }: Contender): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.route(
    (asked) => asked.origin !== new URL(url).origin,
    (route) => route.abort(),
  );
  await page.addInitScript(watch, title);
  const session = await context.newCDPSession(page);
  const sent = await slowDown(session);
  await page.goto(url, { timeout: 180_000 });
  const seen = await restOf(page);
  const filtered = filter && (await page.evaluate(choose, filter));
  await context.close();
  return { ...sent, ...seen, filter: filtered };
}

async function slowDown(session: CDPSession): Promise<{ bytes: number; requests: number }> {
  const sent = { bytes: 0, requests: 0 };
  session.on('Network.requestWillBeSent', () => (sent.requests += 1));
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (sent.bytes += encodedDataLength));
  await session.send('Network.enable');
  const { slowdown, ...line } = throttle;
  await session.send('Network.emulateNetworkConditions', { offline: false, ...line });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return sent;
}

type Seen = Pick<Visit, 'firstPaint' | 'largestPaint' | 'blocking' | 'shift' | 'firstEvent'>;

/** In the page, before anything of it runs. */
function watch(title: string): void {
  const tasks: PerformanceEntry[] = [];
  const seen = { firstPaint: NaN, largestPaint: NaN, shift: 0, firstEvent: NaN, tasks, busy: 0 };
  Object.assign(window, { seen });
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        note(entry);
        seen.busy = Math.max(seen.busy, entry.startTime + entry.duration);
      }
    }).observe({ type, buffered: true });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.firstPaint = startTime;
  });
  observe('largest-contentful-paint', ({ startTime }) => (seen.largestPaint = startTime));
  observe('layout-shift', (entry) => (seen.shift += (entry as PerformanceEntry & { value: number }).value));
  observe('longtask', (task) => tasks.push(task));
  observe('resource', () => undefined);
  const look = () => {
    const first = document.querySelector(title);
    const isShown = first?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) === true;
    if (isShown) seen.firstEvent = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Waits until nothing has happened for three seconds after the page is loaded and its first event is there. */
async function restOf(page: Page): Promise<Seen> {
  for (;;) {
    const seen = await page.evaluate(async () => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      const { seen } = window as unknown as { seen: Seen & { tasks: PerformanceEntry[]; busy: number } };
      const { tasks, busy, ...rest } = seen;
      const after = tasks.filter(({ startTime }) => startTime >= seen.firstPaint);
      const blocking = after.reduce((total, { duration }) => total + duration - 50, 0);
      const rests = document.readyState === 'complete' && performance.now() - busy > 3000;
      return {
        rests: rests && !Number.isNaN(seen.firstEvent),
        late: performance.now() > 150_000,
        seen: { ...rest, blocking },
      };
    });
    if (seen.rests || seen.late) return seen.seen;
  }
}

/** In the page: makes the first choice there is, and waits until the events shown are others and are painted. */
async function choose({ control, shown }: NonNullable<Contender['filter']>): Promise<number> {
  const painted = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const count = () => document.querySelectorAll(shown).length;
  const before = count();
  const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(control);
  const start = performance.now();
  if (field instanceof HTMLSelectElement) {
    field.selectedIndex = 1;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  } else field?.click();
  do await painted();
  while (count() === before && performance.now() - start < 60_000);
  return performance.now() - start;
}
