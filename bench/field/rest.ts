import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';

/** What a page has come to so far, in milliseconds from asking for it; null is what was not yet. */
export interface Seen {
  readonly firstPaint: number | null;
  readonly largestPaint: number | null;
  readonly firstEvent: number | null;
  /** The time beyond 50 ms of every task after the first paint. */
  readonly blocking: number;
  readonly shift: number;
}

interface Watched extends Window {
  readonly watched: { -readonly [key in keyof Seen]: Seen[key] } & { readonly tasks: PerformanceEntry[]; busy: number };
}

/** Runs in the page before anything of it does: notes paints, shifts, tasks, and the first title that can be seen. */
export function watch(title: string): void {
  const watched: Watched['watched'] = {
    firstPaint: null,
    largestPaint: null,
    firstEvent: null,
    blocking: 0,
    shift: 0,
    tasks: [],
    busy: 0,
  };
  Object.assign(window, { watched });
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        note(entry);
        watched.busy = Math.max(watched.busy, entry.startTime + entry.duration);
      }
    }).observe({ type, buffered: true });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') watched.firstPaint = startTime;
  });
  observe('largest-contentful-paint', ({ startTime }) => (watched.largestPaint = startTime));
  observe('layout-shift', (entry) => (watched.shift += (entry as PerformanceEntry & { value: number }).value));
  observe('longtask', (task) => watched.tasks.push(task));
  observe('resource', () => undefined);
  const look = () => {
    // The first of all may be folded away.
    const isShown = [...document.querySelectorAll(title)].some((one) =>
      one.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    );
    if (!isShown) requestAnimationFrame(look);
    // What this frame shows can be read when it is painted, which the end of the frame only is once anything is.
    else setTimeout(() => (watched.firstEvent = performance.now()));
  };
  requestAnimationFrame(look);
}

/** Waits until nothing has happened for three seconds after the page is loaded and its first event is there. */
export async function restOf(page: Page, note: (seen: Seen) => void = () => undefined): Promise<Seen> {
  for (;;) {
    await wait(500);
    const { rests, seen } = await page.evaluate(look);
    note(seen);
    if (rests) return seen;
  }
}

function look(): { readonly rests: boolean; readonly seen: Seen } {
  const { tasks, busy, ...seen } = (window as unknown as Watched).watched;
  const { firstPaint, firstEvent } = seen;
  const isQuiet = document.readyState === 'complete' && performance.now() - busy > 3000;
  if (firstPaint === null) return { rests: false, seen };
  const after = tasks.filter(({ startTime }) => startTime >= firstPaint);
  const blocking = after.reduce((total, { duration }) => total + duration - 50, 0);
  const readable = firstEvent === null ? null : Math.max(firstEvent, firstPaint);
  return { rests: isQuiet && readable !== null, seen: { ...seen, blocking, firstEvent: readable } };
}
