import { expect, test } from './reader.ts';

test.use({ javaScriptEnabled: false });

test('a reader finds the page of a statement from its event, and there who else answered', async ({ page }) => {
  await page.goto('/events/crane-moves/');
  const claim = page.locator('.claims > li').first();
  const place = await claim.getAttribute('id');
  await claim.getByRole('link', { name: 'Statement', exact: true }).click();
  await expect(page).toHaveURL(`/claims/${place?.slice(1) ?? ''}/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.locator('.claim-facts').getByRole('link').last().click();
  await expect(page).not.toHaveURL(/claims/);
});
