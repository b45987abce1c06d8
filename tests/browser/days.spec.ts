import { expect, test } from './reader.ts';

for (const width of [320, 412, 1280]) {
  test(`no day of the timeline lies over the next, drawn already or not: ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 823 });
    await page.goto('/');
    await page.locator('.results[aria-busy="false"]').waitFor();
    const days = await page.locator('.day').evaluateAll((all) =>
      all.map((day) => ({
        heading: day.firstElementChild?.textContent,
        over: Math.round(
          (day.querySelector('ol')?.getBoundingClientRect().bottom ?? NaN) - day.getBoundingClientRect().bottom,
        ),
      })),
    );
    expect(days.length).toBeGreaterThan(20);
    expect(days.filter(({ over }) => over !== 0)).toEqual([]);
  });
}
