import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as loud } from '@playwright/test';
import { headersFor } from '../../src/site/headers.ts';
import { formerAddresses } from '../former-addresses.ts';
import { events } from './record.ts';
import { expect, test } from './reader.ts';

const event = events[0]?.id ?? '';

for (const path of ['/', `/events/${event}/`, '/no-such-page/', '/favicon.svg', '/rss.xml', '/data/events.json']) {
  test(`${path} is served with the headers of the table`, async ({ request }) => {
    const response = await request.get(path);
    const headers = response.headers();
    for (const [name, value] of Object.entries(headersFor(path))) expect(headers[name.toLowerCase()]).toBe(value);
  });
}

test('a page is compressed, and not sent again while it is the same', async ({ request }) => {
  const first = await request.get('/');
  expect(first.headers()['content-encoding']).toMatch(/^(br|gzip)$/);
  const again = await request.get('/', { headers: { 'If-None-Match': first.headers()['etag'] ?? '' } });
  expect(again.status()).toBe(304);
});

test('a hashed file is kept for a year', async ({ page, request }) => {
  await page.goto('/');
  const style = await page.locator('link[rel=stylesheet]').first().getAttribute('href');
  const response = await request.get(style ?? '');
  expect(response.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
});

test('nothing but reading is answered', async ({ request }) => {
  const response = await request.post('/');
  expect(response.status()).toBe(405);
  expect(response.headers()['allow']).toBe('GET, HEAD');
});

for (const path of formerAddresses) {
  test(`${path} leads to /about/, under the same policy`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.headers()['content-security-policy']).toBe(headersFor(path)['Content-Security-Policy']);
    await expect(page).toHaveURL('/about/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

// These two provoke what no page may do, so that the browser complains.
loud('data can be read by a script of another site', async ({ page, baseURL }) => {
  const other = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Another site</title>');
  }).listen(0, '127.0.0.1');
  await once(other, 'listening');
  await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
  const read = (path: string) =>
    page.evaluate(
      (address) =>
        fetch(address).then(
          ({ status }) => status,
          () => 'refused',
        ),
      `${baseURL ?? ''}${path}`,
    );
  expect(await read('/data/events.json')).toBe(200);
  expect(await read('/rss.xml')).toBe(200);
  expect(await read('/about/')).toBe('refused');
  other.close();
});

loud('the policy lets no inline script run, and no markup in through a script', async ({ page }) => {
  await page.goto('/about/');
  const refused = await page.evaluate(() => {
    const attempts = [
      () => (document.createElement('script').text = 'document.title = "ran"'),
      () => (document.body.innerHTML = '<p>ran</p>'),
      () => {
        document.body.setAttribute('onclick', 'document.title = "ran"');
      },
    ];
    return attempts.map((attempt) => {
      try {
        attempt();
        return 'allowed';
      } catch (error) {
        return String(error).split(':')[0];
      }
    });
  });
  expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError']);
});
