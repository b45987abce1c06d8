import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { paste } from './paste.ts';
import { expect, test } from './reader.ts';

const open = (page: Page) => page.getByText('Cite this page').click();
const form = (page: Page, name: string) =>
  page
    .locator('.cite div')
    .filter({ has: page.locator('dt', { hasText: new RegExp(`^${name}$`) }) })
    .locator('pre')
    .first();

test.describe('copying', () => {
  test.use({ permissions: ['clipboard-write'] });

  test('with the mouse', async ({ page }) => {
    await page.goto('/events/crane-moves/');
    await open(page);
    await page.getByRole('button', { name: 'Copy BibTeX of this page' }).click();
    await expect(page.getByText('Copied', { exact: true })).toBeVisible();
    const pasted = await paste(page);
    expect(pasted).toBe(await form(page, 'BibTeX').textContent());
    expect(pasted).toContain('url = {https://harbour-bridge.example/events/crane-moves/}');
  });

  test('with the keyboard', async ({ page }) => {
    await page.goto('/articles/2019-03-04-harbour-post-plan/');
    await page.getByText('Cite this page').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'version' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Copy APA of this page' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Copied', { exact: true })).toBeVisible();
    expect(await paste(page)).toBe(await form(page, 'APA').textContent());
    await page.getByRole('button', { name: 'Copy RIS of the article' }).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => paste(page)).toContain('UR  - https://harbour-post.example/2019/bridge-plan');
  });
});

test('the citation of the timeline follows the filter, its words and its address', async ({ page }) => {
  await page.goto('/?actor=ottoline-brink&actor=thaddeus-reyk&kind=statement&from=2019-04-01');
  await open(page);
  const address =
    'https://harbour-bridge.example/?actor=ottoline-brink&actor=thaddeus-reyk&from=2019-04-01&kind=statement';
  const title = 'Events involving Ottoline Brink or Thaddeus Reyk, of kind statement, from 1 April 2019';
  await expect(form(page, 'APA')).toHaveText(
    new RegExp(
      `^${title} \\(Version [0-9a-f]{12}\\)\\. \\(n\\.d\\.\\)\\. The Harbour Bridge Record\\. Harbour Desk\\. https:`,
    ),
  );
  await expect(form(page, 'APA')).toContainText(address);
  await expect(form(page, 'BibTeX')).toContainText(`url = {${address}},`);
  await expect(form(page, 'RIS')).toContainText(`TI  - ${title}`);

  await page.getByRole('button', { name: 'Remove the filter Statement' }).click();
  await expect(form(page, 'RIS')).not.toContainText('statement');
  await page.goBack();
  await expect(form(page, 'RIS')).toContainText(`UR  - ${address}`);
});

test('without a filter the citation is of the whole record, whatever else the address says', async ({ page }) => {
  await page.goto('/');
  const whole = await form(page, 'CSL-JSON').textContent();
  expect(JSON.parse(whole ?? '')).toMatchObject([
    { title: 'The Harbour Bridge Record', URL: 'https://harbour-bridge.example/' },
  ]);
  await page.goto('/?actor=<img src=x>&match=all&utm=1');
  await expect(form(page, 'CSL-JSON')).toHaveText(whole ?? '');
});

test('words of a filter are text in every form', async ({ page }) => {
  await page.goto(`/?q=${encodeURIComponent('<img src=x onerror=alert(1)> \\end{x} & %')}`);
  await open(page);
  await expect(form(page, 'CSL-JSON')).toContainText('matching “<img src=x onerror=alert(1)> \\\\end{x} & %”');
  await expect(page.locator('.cite pre *')).toHaveCount(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every form is there to read, and no button', async ({ page }) => {
    await page.goto('/events/crane-moves/');
    await expect(form(page, 'APA')).toBeHidden();
    await open(page);
    for (const name of ['APA', 'Chicago', 'BibTeX', 'RIS', 'CSL-JSON']) {
      await expect(form(page, name)).toContainText('https://harbour-bridge.example/events/crane-moves/');
      await expect(form(page, name)).toBeVisible();
    }
    await expect(page.locator('.cite button')).toHaveCount(0);
  });
});

test('in print the first form stands under the page', async ({ page }) => {
  await page.goto('/events/crane-moves/');
  await page.emulateMedia({ media: 'print' });
  await expect(form(page, 'APA')).toBeVisible();
  await expect(form(page, 'Chicago')).toBeHidden();
  await expect(page.locator('.cite button').first()).toBeHidden();
});

for (const { width, colorScheme } of [
  { width: 320, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
] as const) {
  test(`unfolded at ${width} px, ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.goto('/articles/2019-03-04-harbour-post-plan/');
    await open(page);
    await page.evaluate(() => scrollTo(0, 0));
    const { violations } = await new AxeBuilder({ page })
      .options({ rules: { 'target-size': { enabled: true } } })
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}
