import type { Page } from '@playwright/test';
import { events, involving } from './record.ts';
import { expect, test } from './reader.ts';

const marks = '.overview-lane:not(.overview-keys) a[href^="#"]';
const idsOf = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1)).sort());
const shownIds = (page: Page) =>
  page.locator('li.event:not([hidden])').evaluateAll((items) => items.map(({ id }) => id).sort());
const focused = (page: Page) => page.evaluate(() => document.activeElement?.querySelector('title')?.textContent);

test.use({ viewport: { width: 1280, height: 1000 } });

test('every event has one mark, or is named before or after the days', async ({ page }) => {
  for (const path of ['/', '/2019/04/', '/threads/works-pause/', '/actors/southmole/']) {
    await page.goto(path);
    expect(await idsOf(page, `${marks}, .overview-words a`), path).toEqual(await shownIds(page));
  }
});

test('a mark has its kind, date and title for a name, and leads to its event', async ({ page }) => {
  await page.goto('/');
  await page
    .locator('.overview-lane.of-marks')
    .getByRole('link', { name: /^Violation, 3 April 2019: / })
    .click();
  await expect(page).toHaveURL('/#crane-moves');
  await expect(page.locator('li.event[id="crane-moves"]')).toBeInViewport();
});

test('marks keep apart, and all are within the page, in every width that draws them', async ({ page }) => {
  for (const width of [1120, 1280, 1920]) {
    await page.setViewportSize({ width, height: 1000 });
    await page.goto('/');
    const middles = await page.locator(`${marks} use`).evaluateAll((drawn) =>
      drawn.map((mark) => {
        const { left, right, top, bottom } = mark.getBoundingClientRect();
        return { x: (left + right) / 2, y: (top + bottom) / 2, inside: left >= 0 && right <= innerWidth };
      }),
    );
    expect(middles.every(({ inside }) => inside)).toBe(true);
    const near = middles.filter((a, at) =>
      middles.some((b, other) => other > at && Math.hypot(a.x - b.x, a.y - b.y) < 23.5),
    );
    expect(near, String(width)).toEqual([]);
  }
});

test('it is one stop of the keyboard; arrows go along a lane and to the next', async ({ page }) => {
  await page.goto('/');
  await page.locator('.skip[href="#_after-overview"]').focus();
  await page.keyboard.press('Tab');
  expect(await focused(page)).toMatch(/^1–3 March 2019: /);
  await page.keyboard.press('End');
  expect(await focused(page)).toMatch(/^29 April – 5 May 2019: /);
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toMatch(/^Agreement, 3 May 2019: /);
  await page.keyboard.press('ArrowLeft');
  const there = await focused(page);
  await expect(page.locator('.overview-says')).toHaveAttribute('data-says', there ?? '');
  await page.keyboard.press('Tab');
  await expect(page.locator('.overview-table summary')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  expect(await focused(page)).toBe(there);
});

test('a skip link leads past it', async ({ page }) => {
  await page.goto('/');
  const skip = page.locator('.skip[href="#_after-overview"]');
  await skip.focus();
  await skip.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('.timeline-months a').first()).toBeFocused();
});

test('what the filter hides is dimmed', async ({ page }) => {
  await page.goto('/?actor=ottoline-brink');
  const inside = new Set(involving('any', 'ottoline-brink'));
  await expect(page.locator(`${marks}:not(.out)`)).toHaveCount(inside.size);
  for (const id of await idsOf(page, `${marks}:not(.out)`)) expect(inside).toContain(id);
  await page.getByRole('button', { name: 'Remove the filter Ottoline Brink' }).click();
  await expect(page.locator(`${marks}.out`)).toHaveCount(0);
});

test('a week narrows the timeline to its days, beside what else is chosen', async ({ page }) => {
  await page.goto('/?actor=ottoline-brink');
  await page.getByRole('link', { name: /^15–21 April 2019: / }).click();
  await expect(page).toHaveURL('/?actor=ottoline-brink&from=2019-04-15&to=2019-04-21');
  const inWeek = await shownIds(page);
  expect(inWeek).toContain('brink-expects-answer');
  expect(inWeek.length).toBeLessThan(involving('any', 'ottoline-brink').length);
  await page.goBack();
  await expect(page).toHaveURL('/?actor=ottoline-brink');
});

/** The middle of a day on the picture, in a place without a mark: beside the names of the months. */
async function pointOf(page: Page, day: string) {
  const box = await page.locator('.overview-days').evaluate((plot) => {
    const { left, width, top } = plot.getBoundingClientRect();
    return { left, width, top };
  });
  const number = (Date.parse(day) - Date.parse('2019-03-01')) / 86_400_000;
  return [box.left + ((number + 0.5) / 66) * box.width, box.top + 18] as const;
}

test('a press narrows the timeline to a day, the next stretches to another, earlier or later, and one more begins anew', async ({
  page,
}) => {
  await page.goto('/');
  await page.locator('.overview').scrollIntoViewIfNeeded();
  for (const [day, days] of [
    ['2019-04-17', ['2019-04-17', '2019-04-17']],
    ['2019-04-11', ['2019-04-11', '2019-04-17']],
    ['2019-04-13', ['2019-04-13', '2019-04-13']],
    ['2019-04-24', ['2019-04-13', '2019-04-24']],
  ] as const) {
    await page.mouse.click(...(await pointOf(page, day)));
    await expect(page).toHaveURL(`/?from=${days[0]}&to=${days[1]}`);
  }
  const [left] = await pointOf(page, '2019-04-13');
  const chosen = await page.locator('.overview-chosen').boundingBox();
  expect(Math.abs((chosen?.x ?? 0) + (chosen?.width ?? 0) / 24 - left)).toBeLessThan(1);
});

test('presses in one frame stretch as slow ones do', async ({ page }) => {
  await page.goto('/');
  const points = [await pointOf(page, '2019-04-13'), await pointOf(page, '2019-04-24')];
  await page.locator('.overview-picture').evaluate((picture, presses) => {
    for (const [clientX, clientY] of presses) {
      picture.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX, clientY }));
    }
  }, points);
  await expect(page).toHaveURL('/?from=2019-04-13&to=2019-04-24');
});

test('days outside what the overview shows are not drawn, and a press stretches from them', async ({ page }) => {
  await page.goto('/?from=2018-12-31&to=2018-12-31');
  await expect(page.locator('.overview-chosen')).toHaveAttribute('width', '0%');
  await page.locator('.overview').scrollIntoViewIfNeeded();
  await page.mouse.click(...(await pointOf(page, '2019-03-12')));
  await expect(page).toHaveURL('/?from=2018-12-31&to=2019-03-12');
});

test('a press on a mark or a name, or with a key held, chooses no day', async ({ page }) => {
  await page.goto('/');
  await page.locator('.overview-lane p').first().click();
  await page
    .locator('.overview-lane.of-marks')
    .getByRole('link', { name: /^Violation, 3 April 2019: / })
    .click();
  await page.locator('.overview').scrollIntoViewIfNeeded();
  await page.keyboard.down('Shift');
  await page.mouse.click(...(await pointOf(page, '2019-04-13')));
  await page.keyboard.up('Shift');
  await expect(page).toHaveURL('/#crane-moves');
});

test('nothing moves when its script is there', async ({ page }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      document.documentElement.dataset['shifted'] = JSON.stringify(list.getEntries());
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/');
  await page.locator(marks).first().hover();
  expect(await page.evaluate(() => document.documentElement.dataset['shifted'] ?? 'nothing')).toBe('nothing');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 900 } });

  test('it is a table of weeks that counts every event and leads to their days', async ({ page }) => {
    await page.goto('/');
    await page.locator('.overview-fold > summary').click();
    const counts = await page.locator('.overview-table td:visible').allTextContents();
    const outside = await page.locator('.overview-words a').count();
    expect(counts.reduce((sum, text) => sum + Number(text), outside)).toBe(events.length);
    await expect(page.locator('.overview-picture')).toBeHidden();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.getByRole('link', { name: '15–21 Apr' }).click();
    await expect(page).toHaveURL('/?from=2019-04-15&to=2019-04-21');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('marks and weeks are links, and a week leads to its first event', async ({ page }) => {
    await page.goto('/actors/southmole/');
    await expect(page.locator(marks).first()).toBeVisible();
    await page.getByRole('link', { name: /^15–21 April 2019: / }).click();
    await expect(page).toHaveURL(/\/\?actor=southmole&from=2019-04-15&to=2019-04-21#/);
    await expect(page.locator('li.event:target')).toBeInViewport();
  });
});
