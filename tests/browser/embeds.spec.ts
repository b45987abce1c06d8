import { once } from 'node:events';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { permalink } from '../../src/addresses/permalink.ts';
import { listCards } from '../records/pages.ts';
import { siteOf } from '../records/site.ts';
import { expectNothingOfAxe } from './axe.ts';
import { paste } from './paste.ts';
import { expect, loud, test } from './reader.ts';

const site = siteOf('harbour-bridge');
const cards = listCards(site);
const event = permalink.embed('events', 'harbour-summit');

/** A page of another site, on another port, with something of this one in it. */
async function serveElsewhere(html: string, headers: Readonly<Record<string, string>> = {}): Promise<Server> {
  const other = createServer((_request, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html', ...headers })
      .end(`<!doctype html><title>Other</title>${html}`);
  }).listen(0, '127.0.0.1');
  await once(other, 'listening');
  return other;
}

async function visit(page: Page, other: Server): Promise<void> {
  await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
}

loud.describe('in a page of another site, with scripts off', () => {
  loud.use({ javaScriptEnabled: false });

  loud('a card is shown, and an ordinary page is refused', async ({ page, baseURL }) => {
    const frame = (path: string) => `<iframe src="${baseURL ?? ''}${path}" title="${path}" width="100%"></iframe>`;
    const other = await serveElsewhere([event, '/events/harbour-summit/', '/', '/no-such-page/'].map(frame).join(''));
    await visit(page, other);
    await expect(page.frameLocator(`[title="${event}"]`).getByRole('heading', { level: 1 })).toBeVisible();
    const shown = page
      .frames()
      .slice(1)
      .map((one) => one.url());
    expect(shown.filter((url) => url.startsWith(baseURL ?? ''))).toEqual([`${baseURL ?? ''}${event}`]);
    other.close();
  });

  loud('a page that asks for permission shows cards and share pictures too', async ({ page, baseURL }) => {
    const address = `${baseURL ?? ''}${permalink.picture('events', 'harbour-summit')}`;
    const other = await serveElsewhere(
      `<iframe src="${baseURL ?? ''}${event}" title="Card"></iframe><img src="${address}" alt="Picture">`,
      { 'Cross-Origin-Embedder-Policy': 'require-corp' },
    );
    await visit(page, other);
    await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
    const picture = await page.getByRole('img').boundingBox();
    expect(picture?.width).toBe(1200);
    other.close();
  });
});

test('cards fit into the frame that is offered on a phone, and leave little of it empty', async ({ page, request }) => {
  test.slow();
  const spare = [];
  for (const path of cards.filter((one) => !one.includes('tide-gauge-lost'))) {
    const { height } = (await (await request.get(path.replace(/^\/embed\/(.*)\/$/, '/oembed/$1.json'))).json()) as {
      readonly height: number;
    };
    await page.setViewportSize({ width: 320, height: 100 });
    await page.goto(path);
    const needed = await page.evaluate(() => document.documentElement.scrollHeight);
    expect.soft(needed, path).toBeLessThanOrEqual(height);
    spare.push(height / needed);
  }
  expect(spare.length).toBeGreaterThan(30);
  expect(Math.max(...spare)).toBeLessThan(1.6);
});

for (const path of ['events/harbour-summit', 'questions/who-should-pay', 'threads/works-pause', 'months/2019-04']) {
  test(`axe finds nothing on the card of ${path}, and it is not wider than 280 px`, async ({ page }) => {
    await expectNothingOfAxe(page, `/embed/${path}/`);
    await page.setViewportSize({ width: 280, height: 600 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(280);
  });
}

test('the code of a card is copied in one press', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-write']);
  await page.goto('/events/harbour-summit/');
  await page.getByText('Use this elsewhere').click();
  await page.getByRole('button', { name: 'Copy Card (HTML) of this page for another site' }).click();
  await expect(page.getByRole('status')).toHaveText('Copied');
  expect(await paste(page)).toMatch(/^<iframe src="[^"]+\/embed\/events\/harbour-summit\/"/);
});
