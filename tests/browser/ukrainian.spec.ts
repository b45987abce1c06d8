import { listTypical } from '../records/pages.ts';
import { siteOf } from '../records/site.ts';
import { paste } from './paste.ts';
import { expect, test } from './reader.ts';

const directory = siteOf('ukrainian');

test.use({ directory, permissions: ['clipboard-write'] });

test('the filter speaks of words, names and numbers', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
  await page.goto('/?q=Brink&actor=ottoline-brink');
  await expect(page.locator('.results')).toHaveAttribute('aria-busy', 'false');
  const shown = await page.locator('li.event:visible').count();
  expect(shown).toBeGreaterThan(1);
  await expect(page.locator('.filter-count')).toHaveText(`${shown} (усього 27 подій)`);
  await expect(page.getByRole('button', { name: 'Зняти фільтр: «Brink»' })).toBeVisible();
  await expect(page).toHaveTitle('Ottoline Brink · «Brink» · The Harbour Bridge Record');
  await page.goto('/?from=soon');
  await expect(page.getByText('не дата, тож це пропущено. Пишіть РРРР-ММ-ДД.').first()).toBeVisible();
});

test('an event can be copied, and the keys are explained', async ({ page, baseURL }) => {
  await page.goto('/events/crane-moves/');
  await page.getByRole('link', { name: 'Посилання на цю подію' }).click();
  await expect(page.getByText('Посилання скопійовано')).toBeVisible();
  expect(await paste(page)).toContain(`${baseURL ?? ''}/events/crane-moves/`);
  await page.getByRole('button', { name: 'Клавіші' }).click();
  const help = page.getByRole('dialog', { name: 'Клавіші' });
  await expect(help).toContainText('Наступна подія');
  await help.getByRole('button', { name: 'Закрити' }).click();
  await expect(help).toBeHidden();
});

test('citations of a view, and names found while typing', async ({ page }) => {
  await page.goto('/actors/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Учасники');
  await page.getByRole('banner').getByRole('searchbox', { name: 'Пошук' }).fill('Brink');
  await page.keyboard.press('Enter');
  await expect(page.locator('.found-names p')).toHaveText('Учасники: Ottoline Brink');
});

for (const path of listTypical(directory)) {
  test(`nothing is wider than a narrow window: ${path}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 900 });
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
