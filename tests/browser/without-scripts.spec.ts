import type { Page } from '@playwright/test';
import { pages } from './pages.ts';
import { events, involving } from './record.ts';
import { expect, test } from './reader.ts';

test.use({ javaScriptEnabled: false });

test('the timeline holds every event, and the form says what it needs', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('li.event:visible')).toHaveCount(events.length);
  await expect(page.getByText('This form needs scripts.')).toBeVisible();
  await expect(page.getByText('Scripts are off')).toBeVisible();
  await expect(page.getByRole('checkbox').first()).toBeHidden();
});

for (const id of ['marco-rubio', 'dmitry-peskov', 'ukraine']) {
  test(`the page of ${id} is the filter for ${id}`, async ({ page }) => {
    await page.goto('/');
    await page.locator(`.filter a[href="/actors/${id}/"]`).click();
    await expect(page).toHaveURL(`/actors/${id}/`);
    const shown = await page.locator('li.event').evaluateAll((items) => items.map((item) => item.id));
    expect(shown.sort()).toEqual([...involving('any', id)].sort());
  });
}

test('the # of an event leads to it', async ({ page }) => {
  await page.goto('/');
  await page.locator('li.event[id="sumy-strike"] .anchor').click();
  await expect(page).toHaveURL('/#sumy-strike');
  await expect(page.locator('li.event[id="sumy-strike"]')).toBeInViewport();
});

const all = process.env['ALL'] === '1';

test('a walk along the links in sight, from the front page, comes to every page and event', async ({ page }) => {
  test.setTimeout(600_000);
  const walked = new Set(['/']);
  const kindsSeen = new Set<string>();
  const eventsSeen = new Set<string>();
  for (const path of walked) {
    if (!all && kindsSeen.has(kindOf(path))) continue;
    kindsSeen.add(kindOf(path));
    expect((await page.goto(path))?.status(), path).toBe(200);
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
    for (const link of await linksInSight(page)) {
      if (link.startsWith('/events/')) eventsSeen.add(link);
      walked.add(link);
    }
  }
  expect([...eventsSeen].sort()).toEqual(events.map(({ id }) => `/events/${id}/`).sort());
  expect(pages.filter((path) => !/[?.]/.test(path) && !walked.has(path))).toEqual([]);
});

/** The pattern of an address: pages of one kind differ in their last part alone. */
function kindOf(path: string): string {
  return path.replace(/^\/\d{4}\/\d{2}\//, '/month/').replace(/^(\/[a-z]+\/).+/, '$1*');
}

function linksInSight(page: Page): Promise<readonly string[]> {
  return page
    .locator('a[href^="/"]:not([href*="."])')
    .evaluateAll((links) =>
      links
        .filter((link) => link.checkVisibility())
        .map((link) => new URL(link.getAttribute('href') ?? '', location.href).pathname),
    );
}
