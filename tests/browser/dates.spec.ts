import { expect, test } from './reader.ts';

for (const timezoneId of ['America/Los_Angeles', 'Europe/Kyiv', 'Pacific/Kiritimati']) {
  test.describe(`in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('a day is the day where it happened', async ({ page }) => {
      await page.goto('/');
      const day = page.locator('section.day').filter({ has: page.locator('li.event[id="peskov-briefing"]') });
      await expect(day.getByRole('heading', { level: 3 })).toHaveText('Friday 18 April');
      await page.goto('/?from=2025-04-18&to=2025-04-18');
      await expect(page.locator('li.event[id="peskov-briefing"]')).toBeVisible();
      await expect(page.locator('li.event[id="trump-expects-answer"]')).toBeHidden();
    });
  });
}
