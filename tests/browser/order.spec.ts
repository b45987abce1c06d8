import type { Page } from '@playwright/test';
import { findChoice } from './choices.ts';
import { events, involving } from './record.ts';
import { waitForLayout } from './budgets/visit.ts';
import { expect, test } from './reader.ts';

const idsIn = (page: Page) => page.locator('li.event:visible').evaluateAll((items) => items.map(({ id }) => id));
const headingsIn = (page: Page) => page.locator('.timeline').locator('h2, h3, .silence').allTextContents();

test('newest first turns events, days, silences and months round, and the address says so', async ({ page }) => {
  await page.goto('/');
  const [ids, headings] = [await idsIn(page), await headingsIn(page)];
  const order = page.getByRole('link', { name: 'Newest first' });
  await order.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/?order=newest');
  expect(await idsIn(page)).toEqual(ids.toReversed());
  const turned = await headingsIn(page);
  expect(turned.toSorted()).toEqual(headings.toSorted());
  expect(turned[0], 'months stand over their days').toMatch(/^\w+ \d{4}$/);
  await expect(page.getByRole('status').first()).toHaveText(`${events.length} events, newest first`);
  await expect(page.getByRole('link', { name: 'Oldest first' })).toBeFocused();
});

test('reload, back and a shared link keep the order; oldest first undoes it', async ({ page }) => {
  await page.goto('/');
  const oldest = await idsIn(page);
  await page.goto('/?order=newest');
  await page.reload();
  expect(await idsIn(page)).toEqual(oldest.toReversed());
  await page.getByRole('link', { name: 'Oldest first' }).click();
  await expect(page).toHaveURL('/');
  expect(await idsIn(page)).toEqual(oldest);
  await page.goBack();
  await expect(page).toHaveURL('/?order=newest');
  expect(await idsIn(page)).toEqual(oldest.toReversed());
});

test('a filter keeps the order, and a link to an event leads to it in either', async ({ page }) => {
  await page.goto('/?order=newest');
  await (await findChoice(page, 'Ottoline Brink')).check();
  await expect(page).toHaveURL('/?actor=ottoline-brink&order=newest');
  expect((await idsIn(page)).toSorted()).toEqual(involving('any', 'ottoline-brink').toSorted());
  await page.goto('/?order=newest#crane-moves');
  await expect(page.locator('li.event[id="crane-moves"]')).toBeInViewport();
});

test('an order that does not exist is named, and breaks nothing', async ({ page }) => {
  await page.goto('/?order=random');
  await expect(page.locator('.filter-notice')).toHaveText('Ignored order=“random”: use oldest or newest.');
  await expect(page.locator('li.event:not([hidden])')).toHaveCount(events.length);
});

for (const view of [
  '/',
  '/?actor=thaddeus-reyk',
  '/?order=newest',
  '/?kind=statement&order=newest',
  '/actors/southmole/',
]) {
  test(`back from an event leads to where the reader was: ${view}`, async ({ page }) => {
    await page.goto(view);
    await waitForLayout(page);
    const shown = page.locator('li.event:visible');
    const event = shown.nth(Math.floor((await shown.count()) / 2));
    await event.evaluate((item) => item.scrollIntoView());
    const before = await placeOf(event);
    await event.getByRole('heading').getByRole('link').click();
    await expect(page).toHaveURL(/\/events\//);
    await page.goBack();
    await expect.poll(() => placeOf(event)).toBeCloseTo(before, -1);
  });
}

test('back from a narrower view leads to where the reader was', async ({ page }) => {
  await page.goto('/');
  await page.locator('li.event[id="crane-moves"]').evaluate((item) => item.scrollIntoView());
  const before = await placeOf(page.locator('li.event[id="crane-moves"]'));
  await (await findChoice(page, 'Ottoline Brink')).check();
  await expect(page.locator('.filter-count')).toBeInViewport();
  await page.goBack();
  await expect(page).toHaveURL('/');
  await expect.poll(() => placeOf(page.locator('li.event[id="crane-moves"]'))).toBeCloseTo(before, -1);
});

function placeOf(event: ReturnType<Page['locator']>): Promise<number> {
  return event.evaluate((item) => item.getBoundingClientRect().top);
}
