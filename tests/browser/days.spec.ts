import type { Page } from '@playwright/test';
import { events, involving } from './record.ts';
import { expect, test } from './reader.ts';

for (const width of [320, 412, 1280]) {
  test(`no day of the timeline lies over the next, drawn already or not, before a choice and after: ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 823 });
    await page.goto('/');
    await page.locator('.results[aria-busy="false"]').waitFor();
    await expectApart(page);
    const press = () =>
      page.locator('[name="actor"][value="ottoline-brink"]').evaluate((box: HTMLElement) => box.click());
    await press();
    await expect(page.locator('li.event:not([hidden])')).toHaveCount(involving('any', 'ottoline-brink').length);
    await press();
    await expect(page.locator('li.event:not([hidden])')).toHaveCount(events.length);
    await expectApart(page);
  });
}

/** No day ends before its last event does, or after. */
async function expectApart(page: Page): Promise<void> {
  const days = await page.locator('.day').evaluateAll((all) =>
    all.map((day) => ({
      heading: day.firstElementChild?.textContent,
      over: Math.round(
        (day.querySelector('ol')?.getBoundingClientRect().bottom ?? NaN) - day.getBoundingClientRect().bottom,
      ),
    })),
  );
  expect(days.length).toBeGreaterThan(15);
  expect(days.filter(({ over }) => over !== 0)).toEqual([]);
}
