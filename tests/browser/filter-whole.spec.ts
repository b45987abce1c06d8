import type { Page } from '@playwright/test';
import { permalink } from '../../src/addresses/permalink.ts';
import { involving } from './record.ts';
import { expect, loud, test } from './reader.ts';

const shown = (page: Page) => page.locator('li.event:visible');
const settled = (page: Page) => expect(page.locator('.results')).toHaveAttribute('aria-busy', 'false');

for (const typed of ['Otoline', 'brinck', 'Брінк', 'Бринк']) {
  test(`an actor is found as ${typed}, and Enter chooses it`, async ({ page }) => {
    await page.goto('/');
    await page.getByRole('searchbox', { name: 'Find' }).fill(typed);
    await expect(page.locator('.found-actors')).toHaveText('1 found. Enter chooses Ottoline Brink.');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/?actor=ottoline-brink');
    await expect(page.getByRole('searchbox', { name: 'Find' })).toBeFocused();
  });
}

loud('a name is found as it is written where its other spellings do not load', async ({ page }) => {
  await page.route('**/search.json', (route) => route.abort());
  await page.goto('/');
  await page.getByRole('searchbox', { name: 'Find' }).fill('Otto');
  await expect(page.locator('.found-actors')).toHaveText('1 found. Enter chooses Ottoline Brink.');
  await page.getByRole('searchbox', { name: 'Find' }).fill('Otoline');
  await expect(page.locator('.found-actors')).toHaveText('No matching name.');
});

test('a name that nobody has is said, and emptying the field brings all back', async ({ page }) => {
  await page.goto('/');
  const all = await page.getByRole('checkbox').count();
  await page.getByRole('searchbox', { name: 'Find' }).fill('xyz');
  await expect(page.locator('.found-actors')).toHaveText('No matching name.');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/');
  await page.getByRole('searchbox', { name: 'Find' }).fill('');
  await expect(page.getByRole('checkbox')).toHaveCount(all);
});

test('none of an actor leaves the events without them', async ({ page }) => {
  await page.goto('/?actor=ottoline-brink');
  await page.locator('.choices summary', { hasText: 'Exclude actors' }).click();
  await page.getByRole('checkbox', { name: 'not Southmole', exact: true }).check();
  await expect(page).toHaveURL('/?actor=ottoline-brink&not=southmole');
  const without = involving('any', 'ottoline-brink').filter((id) => !involving('any', 'southmole').includes(id));
  await expect(shown(page)).toHaveCount(without.length);
  await expect(page.getByRole('button', { name: 'Remove the filter not Southmole' })).toBeVisible();
});

test('words are found in any spelling, and marked', async ({ page }) => {
  await page.goto('/?q=Бринк');
  await settled(page);
  for (const id of involving('any', 'ottoline-brink')) await expect(page.locator(`[id="${id}"]`)).toBeVisible();
  const marked = await page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String));
  expect(marked.length).toBeGreaterThan(0);
  expect(marked.filter((word) => !/^(ottoline|brink)/i.test(word))).toEqual([]);
});

test('nothing found says what to drop, and what that would bring back', async ({ page }) => {
  await page.goto('/?actor=joana-aco&actor=ferry-union&match=all');
  const either = involving('any', 'joana-aco', 'ferry-union').length;
  await page.getByRole('button', { name: `Match any of the actors (${either} events)` }).click();
  await expect(page).toHaveURL('/?actor=joana-aco&actor=ferry-union');
  await expect(shown(page)).toHaveCount(either);
  await expect(page.locator('.filter-count')).toBeFocused();
});

test('feeds of the actors and threads that are on are offered', async ({ page }) => {
  await page.goto('/?actor=ottoline-brink&thread=works-pause');
  const feeds = page.getByRole('list', { name: 'Feeds for these filters' }).getByRole('link');
  expect(await feeds.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
    permalink.actorRss('ottoline-brink'),
    permalink.threadRss('works-pause'),
  ]);
  for (const feed of await feeds.all()) {
    expect((await page.request.get((await feed.getAttribute('href')) ?? '')).status()).toBe(200);
  }
});

test('whoever is sent a view begins at its events, and comes back to where they were', async ({ page }) => {
  const count = page.locator('.filter-count');
  await page.goto('/');
  await expect(count).not.toBeInViewport();
  await page.goto('/?actor=ottoline-brink');
  await expect(count).toBeInViewport();
  await page.evaluate(() => scrollTo(0, 0));
  await page.getByRole('link', { name: 'Threads', exact: true }).click();
  await page.goBack();
  await expect(count).toHaveText(/ of /);
  await expect(count).not.toBeInViewport();
});
