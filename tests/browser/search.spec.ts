import type { Page } from '@playwright/test';
import { involving } from './record.ts';
import { expect, test } from './reader.ts';

const field = (page: Page) => page.getByRole('banner').getByRole('searchbox', { name: 'Search' });
const settled = (page: Page) => expect(page.locator('.results')).toHaveAttribute('aria-busy', 'false');
const names = (page: Page) => page.locator('.found-names p');
const marked = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('found') ?? [])].map((range) => (range as Range).cloneContents().textContent.toLowerCase()),
  );

for (const width of [360, 1280]) {
  test(`from any page the search leads to the events that hold the words, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 780 });
    for (const path of ['/events/crane-moves/', '/about/', '/']) {
      await page.goto(path);
      await field(page).fill('Brink');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL('/?q=Brink#_results');
      await settled(page);
      await expect(page.locator('.filter-count')).toBeInViewport();
      await expect(field(page)).toHaveValue('Brink');
      for (const id of involving('any', 'ottoline-brink')) await expect(page.locator(`[id="${id}"]`)).toBeVisible();
    }
  });
}

test('on a phone the masthead takes a fifth of the screen at most', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/actors/');
  expect((await page.getByRole('banner').boundingBox())?.height).toBeLessThan(156);
});

test('the masthead has few stops of the Tab key, and search comes before the sections', async ({ page }) => {
  await page.goto('/');
  const stops = page.getByRole('banner').locator('a, input, button');
  expect(await stops.count()).toBeLessThan(13);
  await page.getByRole('banner').getByRole('link').first().focus();
  await page.keyboard.press('Tab');
  await expect(field(page)).toBeFocused();
});

for (const [q, found] of [
  ['Brink', ['Actors: Ottoline Brink']],
  ['Брінк', ['Actors: Ottoline Brink']],
  ['what did Brink say of Skerry Island', ['Actors: Ottoline Brink · Skerry Island', 'Places: Skerry Island']],
  ['скеррёй', ['Places: Skerry Island']],
  ['zzzz', []],
] as const) {
  test(`the names that are meant by “${q}” lead to their pages`, async ({ page }) => {
    await page.goto(`/?q=${encodeURIComponent(q)}`);
    await settled(page);
    await expect(names(page)).toHaveText(found);
    for (const link of await names(page).getByRole('link').all()) {
      expect((await page.request.get((await link.getAttribute('href')) ?? '')).status()).toBe(200);
    }
  });
}

test('threads and questions are found by their words', async ({ page }) => {
  await page.goto('/?q=works pause');
  await settled(page);
  await expect(names(page).filter({ hasText: 'Threads:' }).getByRole('link').first()).toHaveAttribute(
    'href',
    '/threads/works-pause/',
  );
  await expect(names(page).filter({ hasText: 'Questions:' })).toBeVisible();
});

test('every event that is found shows the words, or a passage that has them', async ({ page }) => {
  await page.goto('/?q=barges');
  await settled(page);
  await expect(page.locator('.found-passage').first()).toBeVisible();
  for (const event of await page.locator('li.event:visible').all()) await expect(event).toContainText(/barges/i);
  expect((await marked(page)).every((word) => word.startsWith('barges'))).toBe(true);
  await page.goto('/?q=pause');
  await settled(page);
  await page.getByRole('button', { name: 'Remove the filter “pause”' }).click();
  await expect(page.locator('.found-passage')).toHaveCount(0);
});

test('words are applied while they are typed, in one step of the way back', async ({ page }) => {
  await page.goto('/');
  const all = await page.locator('li.event:visible').count();
  const words = page.getByRole('searchbox', { name: 'Keywords' });
  await words.pressSequentially('bri');
  await expect(page).toHaveURL('/?q=bri');
  await expect(page.locator('.filter-count')).toContainText(' of ');
  await words.pressSequentially('nk ');
  await expect(page).toHaveURL('/?q=brink');
  await expect(words).toHaveValue('brink ');
  await expect(words).toBeFocused();
  await page.getByRole('button', { name: 'Remove the filter “brink”' }).click();
  await page.goBack();
  await expect(page).toHaveURL('/?q=brink');
  await page.goBack();
  await expect(page).toHaveURL('/');
  await expect(page.locator('li.event:visible')).toHaveCount(all);
});

test('two letters are not applied before more come, or Enter', async ({ page }) => {
  await page.goto('/');
  const words = page.getByRole('searchbox', { name: 'Keywords' });
  await words.pressSequentially('br');
  await expect(page).toHaveURL('/');
  await words.press('Enter');
  await expect(page).toHaveURL('/?q=br');
});

for (const [typed, written] of [
  ['twentyone', 'twenty-one'],
  ['twenty‑one', 'twenty-one'],
] as const) {
  test(`“${typed}” marks “${written}” whole`, async ({ page }) => {
    await page.goto(`/?q=${encodeURIComponent(typed)}`);
    await settled(page);
    await expect.poll(() => marked(page)).toContain(written);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a search leads to the note that names the pages that do the same', async ({ page }) => {
    await page.goto('/about/');
    await field(page).fill('Brink');
    await page.getByRole('banner').getByRole('button', { name: 'Go' }).click();
    await expect(page).toHaveURL('/?q=Brink#_results');
    const note = page.getByText('JavaScript is off');
    await expect(note).toBeInViewport();
    await note.getByRole('link', { name: 'actor' }).click();
    await expect(page).toHaveURL('/actors/');
  });
});
