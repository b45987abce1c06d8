import type { Page } from '@playwright/test';
import { events } from './record.ts';
import { expect, test } from './reader.ts';

const inEvent = (page: Page) => page.evaluate(() => document.activeElement?.closest('li.event') !== null);
const linksToEvent = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('href')?.startsWith('/events/') === true);

/** How many presses of Tab lead to a place. */
async function countTabs(page: Page, isThere: () => Promise<boolean>): Promise<number> {
  for (let presses = 1; presses < 100; presses++) {
    await page.keyboard.press('Tab');
    if (await isThere()) return presses;
  }
  return Infinity;
}

for (const width of [320, 768, 1280, 1920]) {
  test(`at ${width} px the keyboard comes to the first event in few stops, and past the story by one link`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    expect(await countTabs(page, () => linksToEvent(page))).toBeLessThan(20);
    await page.goto('/?');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the timeline' }).first()).toBeFocused();
    await page.keyboard.press('Enter');
    expect(await countTabs(page, () => inEvent(page))).toBeLessThan(10);
  });
}

test('who missed the news reads the story, then the key events of its month, then the timeline', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/');
  const first = page.locator('main a[href^="/events/"]').first();
  expect((await first.boundingBox())?.y).toBeLessThan(2 * 780);
  const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
  expect(headings.map((text) => text.trim())).toEqual([
    'How the bridge came to open',
    'Key events of April 2019',
    'At a glance',
    'Before April 2019',
    'April 2019',
    'May 2019',
  ]);
  const key = events.filter(({ weight, date }) => weight === 'key' && date.earliest.startsWith('2019-04'));
  const listed = page.getByRole('region', { name: 'Key events of April 2019' });
  await expect(listed.getByRole('heading', { level: 3 })).toHaveText(key.map(({ title }) => title));
  await expect(listed.locator('li > p').first()).toHaveText(key[0]?.summary[0]?.says ?? 'a sentence');
  await listed.getByRole('link').first().click();
  await expect(page).toHaveURL(`/events/${key[0]?.id ?? ''}/`);
});

test('events show the more, the more they weigh', async ({ page }) => {
  await page.goto('/');
  await page.locator('.before-front > summary').click();
  for (const { id, weight, summary } of events) {
    const event = page.locator(`li.event[id="${id}"]`);
    await expect(event.locator('.actors')).toHaveCount(weight === 'key' ? 1 : 0);
    const told = { key: summary.map(({ says }) => says).join(' '), normal: summary[0]?.says ?? '', detail: '' }[weight];
    if (told !== '') await expect(event.locator('.told')).toHaveText(told);
    await expect(event.locator('.told')).toHaveCount(weight === 'detail' ? 0 : 1);
  }
});

test('a link to an event before the month of the story unfolds what is before it', async ({ page }) => {
  const [early] = events;
  await page.goto(`/#${early?.id ?? ''}`);
  await expect(page.locator(`li.event[id="${early?.id ?? ''}"]`)).toBeInViewport();
  await page.goto('/');
  await expect(page.locator(`li.event[id="${early?.id ?? ''}"]`)).toBeHidden();
});

test('a filter unfolds what is before the month, and weight is one', async ({ page }) => {
  await page.goto('/?weight=key&weight=heavy');
  const key = events.filter(({ weight }) => weight === 'key').map(({ id }) => id);
  await expect(page.locator('li.event:visible')).toHaveCount(key.length);
  await expect(page.getByRole('status').first()).toHaveText(`${key.length} of ${events.length} events`);
  await expect(page.locator('.filter-notice')).toHaveText('Ignored weight=“heavy”: not in this record.');
  await page.getByRole('button', { name: 'Remove the filter Weight: Key' }).click();
  await expect(page).toHaveURL('/');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('what is before the month unfolds, and is printed', async ({ page }) => {
    const [early] = events;
    await page.goto('/');
    const event = page.locator(`li.event[id="${early?.id ?? ''}"]`);
    await expect(event).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(event).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('heading', { name: 'Before April 2019' }).click();
    await expect(event).toBeVisible();
  });
});
