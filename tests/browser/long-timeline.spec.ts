import { events } from './record.ts';
import { expect, test } from './reader.ts';

declare global {
  interface Window {
    shifted: number;
  }
}

const last = events.at(-1)?.id ?? '';

for (const width of [360, 1280]) {
  test.describe(`at ${width} px, where events are laid out as they come near`, () => {
    test.use({ viewport: { width, height: 780 } });

    test('a link to an event far down leads to it', async ({ page }) => {
      await page.goto(`/#${last}`);
      const event = page.locator(`li.event[id="${last}"]`);
      await expect(event).toBeInViewport();
      await expect.poll(async () => (await event.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
    });

    test('nothing moves while a reader goes down and up again', async ({ page }) => {
      await page.addInitScript(() => {
        window.shifted = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            window.shifted += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto('/');
      await expect(page.locator('timeline-filter[data-query]')).toBeAttached();
      for (const step of [600, -600]) {
        for (let times = 0; times < 20; times++) {
          await page.mouse.wheel(0, step);
          await page.evaluate(
            () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
          );
        }
      }
      expect(await page.evaluate(() => window.shifted)).toBe(0);
    });
  });
}
