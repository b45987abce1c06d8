import { expect, test } from './reader.ts';

const field = { name: 'Find an article' };

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a register has all its entries, and no field that would do nothing', async ({ page }) => {
    await page.goto('/articles/');
    await expect(page.getByRole('searchbox', field)).toBeHidden();
    const { articles } = (await (await page.request.get('/data/articles.json')).json()) as { readonly articles: [] };
    await expect(page.locator('.article-list > li')).toHaveCount(articles.length);
  });
});

test('typing narrows a register in place, says how many are left, and moves nothing above', async ({ page }) => {
  await page.goto('/articles/');
  const rows = page.locator('.article-list > li');
  const status = page.locator('find-entry').getByRole('status');
  const all = await rows.count();
  const top = (await page.getByRole('searchbox', field).boundingBox())?.y;
  await page.getByRole('searchbox', field).fill('crane');
  await expect(rows.filter({ visible: true }).first()).toBeVisible();
  const left = await rows.filter({ visible: true }).count();
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(all);
  await expect(status).toHaveText(`${left} of ${all} articles. Enter opens the first.`);
  expect((await page.getByRole('searchbox', field).boundingBox())?.y).toBe(top);
  await expect(page.getByRole('navigation', { name: 'Articles by month' })).toBeHidden();

  await page.getByRole('searchbox', field).fill('zzz');
  await expect(status).toHaveText('No matching article.');
  await expect(rows.filter({ visible: true })).toHaveCount(0);

  await page.getByRole('searchbox', field).fill('');
  await expect(rows.filter({ visible: true })).toHaveCount(all);
  await expect(status).toBeEmpty();
});

test('Enter opens the first that is left', async ({ page }) => {
  await page.goto('/articles/');
  await page.getByRole('searchbox', field).fill('crane');
  const first = page.locator('.article-list > li').filter({ visible: true }).first().getByRole('link').first();
  const address = (await first.getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address);
});
