import { expect, test } from './reader.ts';

for (const timezoneId of ['America/Los_Angeles', 'Europe/Kyiv', 'Pacific/Kiritimati']) {
  test.describe(`in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('a day is the day where it happened', async ({ page }) => {
      await page.goto('/');
      const day = page.locator('section.day').filter({ has: page.locator('li.event[id="olm-briefing"]') });
      await expect(day.getByRole('heading', { level: 3 })).toHaveText('Friday 5 April');
      await page.goto('/?from=2019-04-05&to=2019-04-05');
      await expect(page.locator('li.event[id="olm-briefing"]')).toBeVisible();
      await expect(page.locator('li.event[id="company-denies-breach"]')).toBeHidden();
    });
  });
}
