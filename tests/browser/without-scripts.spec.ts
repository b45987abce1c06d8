import { events, involving } from './record.ts';
import { expect, test } from './reader.ts';

test.use({ javaScriptEnabled: false });

test('the timeline holds every event, and the form says what it needs', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('li.event:visible')).toHaveCount(events.length);
  await expect(page.getByText('This form needs scripts.')).toBeVisible();
  await expect(page.getByText('Scripts are off')).toBeVisible();
  await expect(page.getByRole('checkbox').first()).toBeHidden();
});

for (const id of ['marco-rubio', 'dmitry-peskov', 'ukraine']) {
  test(`the page of ${id} is the filter for ${id}`, async ({ page }) => {
    await page.goto('/');
    await page.locator(`.filter a[href="/actors/${id}/"]`).click();
    await expect(page).toHaveURL(`/actors/${id}/`);
    const shown = await page.locator('li.event').evaluateAll((items) => items.map((item) => item.id));
    expect(shown.sort()).toEqual([...involving('any', id)].sort());
  });
}

test('the # of an event leads to it', async ({ page }) => {
  await page.goto('/');
  await page.locator('li.event[id="sumy-strike"] .anchor').click();
  await expect(page).toHaveURL('/#sumy-strike');
  await expect(page.locator('li.event[id="sumy-strike"]')).toBeInViewport();
});
