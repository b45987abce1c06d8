import type { Page } from '@playwright/test';

/** What one visit to a page costs its reader, as Chromium counts it. */
export interface Visit {
  /** Requests the first text waits for: the page, redirections to it, and whatever holds back rendering. */
  readonly beforeText: number;
  /** Requests to other hosts. */
  readonly thirdParty: number;
  /** Cookies, of the site or of others. */
  readonly cookies: number;
  /** Everything that moved without being asked to, from the first paint until the end of the page was in sight. */
  readonly shift: number;
}

/** Visits a page, reads it to its end, and counts. The page has to be a fresh one. */
export async function visit(page: Page, url: string): Promise<Visit> {
  const { origin } = new URL(url);
  let thirdParty = 0;
  page.on('request', (request) => (thirdParty += request.url().startsWith(`${origin}/`) ? 0 : 1));
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as LayoutShift).value);
    }).observe({ type: 'layout-shift', buffered: true });
    const shifts: number[] = [];
    Object.assign(window, { shifts });
  });
  await page.goto(url);
  await waitForLayout(page);
  await page.evaluate(readToTheEnd);
  const counted = await page.evaluate(count);
  return { ...counted, thirdParty, cookies: (await page.context().cookies()).length };
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

/** A timeline lays its events out one by one after the first paint; nobody scrolls through all of them before that. */
export async function waitForLayout(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const last = [...document.querySelectorAll('.with-filter li.event')].at(-1);
    return !last || last.classList.contains('laid-out');
  });
}

async function readToTheEnd(): Promise<void> {
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  await document.fonts.ready;
  for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
    scrollTo({ top, behavior: 'instant' });
    await painted();
  }
  await painted();
}

function count(): Pick<Visit, 'beforeText' | 'shift'> {
  const timings = performance.getEntriesByType('resource') as (PerformanceResourceTiming & {
    readonly renderBlockingStatus: 'blocking' | 'non-blocking';
  })[];
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const blocking = timings.filter(({ renderBlockingStatus }) => renderBlockingStatus === 'blocking');
  const { shifts } = window as unknown as { readonly shifts: readonly number[] };
  return {
    beforeText: 1 + (navigation?.redirectCount ?? 0) + blocking.length,
    shift: shifts.reduce((total, value) => total + value, 0),
  };
}
