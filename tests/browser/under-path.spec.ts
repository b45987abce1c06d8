import { path, siteOf } from '../records/site.ts';
import { expect, test as everywhere } from './reader.ts';

/** A test in which no page may ask for anything beside the path of its site. */
const test = everywhere.extend<{ below: undefined }>({
  below: [
    async ({ page, baseURL }, use) => {
      const outside: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(`${baseURL ?? ''}${path}`)) outside.push(request.url());
      });
      await use(undefined);
      expect(outside).toEqual([]);
    },
    { auto: true },
  ],
});

test.use({ directory: siteOf('under-path') });

test('a filter with a query, an event, and back', async ({ page }) => {
  await page.goto(`${path}?q=Brink&actor=ottoline-brink`);
  await expect(page.locator('.results')).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator('li.event:visible').first()).toBeVisible();
  const count = await page.locator('li.event:visible').count();
  const link = page.locator('li.event:visible .event-title a').first();
  const href = (await link.getAttribute('href')) ?? '';
  expect(href).toMatch(/^\/record\/events\/[^/]+\/$/);
  await link.click();
  await expect(page).toHaveURL(href);
  await page.goBack();
  await expect(page).toHaveURL(`${path}?q=Brink&actor=ottoline-brink`);
  await expect(page.locator('li.event:visible')).toHaveCount(count);
});

test('the address of an event leads to its place on the timeline, with its sheets and scripts', async ({ page }) => {
  await page.goto(`${path}#harbour-summit`);
  await expect(page.locator('[id="harbour-summit"]')).toBeInViewport();
  await expect(page.locator('.results')).toHaveAttribute('aria-busy', 'false');
});

test('search from another page', async ({ page }) => {
  await page.goto(`${path}about/`);
  await page.getByRole('banner').getByRole('searchbox', { name: 'Search' }).fill('Brink');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${path}?q=Brink#_results`);
  await expect(page.locator('.found-names p')).toHaveText('Actors: Ottoline Brink');
});

test('links in a text of the record, feeds, cards and what programs are told of them', async ({ page, request }) => {
  await page.goto(`${path}about/`);
  await page.getByRole('link', { name: 'How the sources are made up' }).click();
  await expect(page).toHaveURL(`${path}about/sources/`);
  await page.goto(path);
  const feed = await page.locator('link[type="application/rss+xml"]').first().getAttribute('href');
  expect((await request.get(feed ?? '')).headers()['access-control-allow-origin']).toBe('*');
  const card = await page.goto(`${path}embed/events/harbour-summit/`);
  expect(card?.headers()['content-security-policy']).toContain('frame-ancestors *');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const told = (await (await request.get(`${path}oembed/events/harbour-summit.json`)).json()) as {
    readonly html: string;
  };
  expect(told.html).toContain('src="https://someone.example/record/embed/events/harbour-summit/"');
});

test('whoever asks for something else on the host is told, and led to the record from its top', async ({ request }) => {
  expect((await request.get('/about/')).status()).toBe(404);
  const top = await request.get('/', { maxRedirects: 0 });
  expect([top.status(), top.headers()['location']]).toEqual([302, path]);
});
