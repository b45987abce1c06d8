import type { Page } from '@playwright/test';
import { siteOf } from '../records/site.ts';
import { listPages } from '../records/pages.ts';
import { events, involving } from './record.ts';
import { expect, test } from './reader.ts';

test.use({ javaScriptEnabled: false });

test('the timeline holds every event, and the form says what it needs', async ({ page }) => {
  await page.goto('/');
  await page.locator('.before-front > summary').click();
  await expect(page.locator('li.event:visible')).toHaveCount(events.length);
  await expect(page.getByText('This form needs JavaScript.')).toBeVisible();
  await expect(page.getByText('JavaScript is off')).toBeVisible();
  await expect(page.getByRole('checkbox').first()).toBeHidden();
});

for (const id of ['ottoline-brink', 'thaddeus-reyk', 'northpier']) {
  test(`the page of ${id} is the filter for ${id}`, async ({ page }) => {
    await page.goto('/');
    const link = `a[href="/actors/${id}/"]`;
    await page.locator(`.choices:has(${link}) > summary`).click();
    await page.locator(`.choices ${link}`).click();
    await expect(page).toHaveURL(`/actors/${id}/`);
    const shown = await page.locator('li.event').evaluateAll((items) => items.map((item) => item.id));
    expect(shown.sort()).toEqual([...involving('any', id)].sort());
  });
}

test('the # of an event leads to it', async ({ page }) => {
  await page.goto('/');
  await page.locator('li.event[id="crane-moves"] .anchor').click();
  await expect(page).toHaveURL('/#crane-moves');
  await expect(page.locator('li.event[id="crane-moves"]')).toBeInViewport();
});

test('a walk along the links in sight, from the front page, comes to every page and event', async ({ page }) => {
  test.setTimeout(180_000);
  const walked = new Set(['/']);
  for (const path of walked) {
    expect((await page.goto(path))?.status(), path).toBe(200);
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
    for (const link of await linksInSight(page)) walked.add(link);
  }
  const lost = [...listPages(siteOf('harbour-bridge')), ...events.map(({ id }) => `/events/${id}/`)];
  // What was withdrawn has a page for those who have its address; the history tells of events and articles alone.
  expect(lost.filter((path) => !walked.has(path))).toEqual(['/404.html', '/places/fog-bell/']);
});

function linksInSight(page: Page): Promise<readonly string[]> {
  return page
    .locator('a[href^="/"]:not([href*="."])')
    .evaluateAll((links) =>
      links
        .filter((link) => link.checkVisibility())
        .map((link) => new URL(link.getAttribute('href') ?? '', location.href).pathname),
    );
}
