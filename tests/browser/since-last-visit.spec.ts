import type { Page } from '@playwright/test';
import { events } from './record.ts';
import { expect, test } from './reader.ts';

const [one, two, three] = events.map(({ id }) => id);

/** Lets the timeline be as a later publishing would make it; the real ones will not reach a thousand. */
async function publishLater(page: Page, newest: number, changed: Readonly<Record<string, string>>): Promise<void> {
  await page.unrouteAll();
  await page.route('/', async (route) => {
    const response = await route.fetch();
    let body = (await response.text()).replace(/data-newest="\d+"/, `data-newest="${newest}"`);
    for (const [id, attributes] of Object.entries(changed)) {
      body = body.replace(new RegExp(`(id="${id}"[^>]*?) data-added="\\d+" data-changed="\\d+"`), `$1 ${attributes}`);
    }
    await route.fulfill({ response, body });
  });
}

const line = (page: Page) => page.locator('since-last-visit p');
const marks = (page: Page) => page.locator('.since-mark');
const visit = async (page: Page) => {
  await page.goto('/');
  await expect(line(page)).toBeVisible();
};
/** A new tab has the browser's storage, but no visit of its own under way. */
const visitAgain = async (page: Page): Promise<Page> => {
  const tab = await page.context().newPage();
  await page.close();
  return tab;
};

test('the first visit marks nothing, and says what is remembered', async ({ page }) => {
  await visit(page);
  await expect(marks(page)).toHaveCount(0);
  await expect(line(page)).toContainText('New and changed events will be marked on your next visit.');
  await expect(line(page)).toContainText('Stored only in this browser.');
});

test('the next visit marks what is new and what has changed, and a third nothing of that', async ({ page }) => {
  await visit(page);
  let tab = await visitAgain(page);
  const later = {
    [one ?? '']: 'data-added="1002" data-changed="1002"',
    [two ?? '']: 'data-added="1" data-changed="1003"',
  };
  await publishLater(tab, 1003, later);
  await visit(tab);
  await expect(line(tab)).toContainText('2 new or changed events since your last visit.');
  await expect(marks(tab)).toHaveCount(2);
  await expect(tab.locator(`li.event[id="${one ?? ''}"] .since-mark`)).toHaveText('New');
  await expect(tab.locator(`li.event[id="${two ?? ''}"] .since-mark`)).toHaveText('Changed');

  tab = await visitAgain(tab);
  await publishLater(tab, 1003, later);
  await visit(tab);
  await expect(line(tab)).toContainText('No new or changed events since your last visit.');
  await expect(marks(tab)).toHaveCount(0);
});

test('reading a marked event and coming back leaves the marks', async ({ page }) => {
  await visit(page);
  const tab = await visitAgain(page);
  await publishLater(tab, 1002, { [three ?? '']: 'data-added="1" data-changed="1002"' });
  await visit(tab);
  await expect(line(tab)).toContainText('1 new or changed event since your last visit.');
  await tab.locator('.before-front > summary').click();
  await tab.locator(`li.event[id="${three ?? ''}"] .event-title a`).click();
  await expect(tab).toHaveURL(`/events/${three ?? ''}/`);
  await visit(tab);
  await expect(marks(tab)).toHaveCount(1);
});

test('what is remembered can be forgotten', async ({ page }) => {
  await page.addInitScript(() => {
    if (sessionStorage.length === 0) localStorage.setItem('seen-publication/', '0');
  });
  await visit(page);
  await expect(marks(page)).toHaveCount(events.length);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(marks(page)).toHaveCount(0);
  await expect(line(page)).toHaveCount(0);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test('a mark is no word of the event: a filter does not find it', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('seen-publication/', '0'));
  await page.goto('/?q=new');
  await expect(line(page)).toBeVisible();
  await expect(marks(page)).toHaveCount(events.length);
  await expect(page.locator('.results')).toHaveAttribute('aria-busy', 'false');
  expect(await page.locator('li.event:visible').count()).toBeLessThan(events.length);
});

test('a browser that remembers nothing shows the timeline, and no line about it', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Storage is blocked', 'SecurityError');
      },
    });
  });
  await page.goto('/');
  await page.evaluate(() => customElements.whenDefined('since-last-visit').then(() => true));
  await expect(page.locator('li.event:not([hidden])')).toHaveCount(events.length);
  await expect(line(page)).toBeHidden();
  await expect(marks(page)).toHaveCount(0);
});

test('nothing is sent anywhere: what is remembered is one number', async ({ page }) => {
  await visit(page);
  const newest = await page.locator('since-last-visit').getAttribute('data-newest');
  expect(await page.evaluate(() => Object.entries(localStorage))).toEqual([['seen-publication/', newest]]);
  expect(await page.context().cookies()).toEqual([]);
});
