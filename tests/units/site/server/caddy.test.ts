import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor } from '../../../../src/site/headers.ts';
import { ask } from './ask.ts';
import { findCaddy, startCaddy } from './caddy.ts';
import { makeFolder } from './folder.ts';

const caddy = findCaddy();
const title =
  caddy === null
    ? 'Caddy is not here, so its answers are not compared (Debian: apt-get install caddy)'
    : 'Caddy, set up as docs/Caddyfile says, answers';

describe.skipIf(caddy === null).each(['/', '/record/'])(`${title} under %s`, (base) => {
  let folder: string;
  let stop: () => Promise<void>;
  const socket = () => join(folder, 'caddy');
  beforeAll(async () => {
    folder = await makeFolder(base);
    stop = await startCaddy(caddy ?? '', folder, socket(), base);
  });
  afterAll(async () => {
    await stop();
    await rm(folder, { recursive: true });
  });

  test.each([
    ['', 200],
    ['about/', 200],
    ['about/?year=2025', 200],
    ['rss.xml', 200],
    ['data/events.json', 200],
    ['embed/events/talks/', 200],
    ['pictures/site.png', 200],
    ['_astro/main.Bx1.css', 200],
    ['_astro/none.css', 404],
    ['changes/rss.xml', 404],
    ['nothing/', 404],
    ['.hidden', 404],
    ['folder-without-page/', 404],
  ])('%j with the status %i, and with the headers of our own server', async (within, expected) => {
    const { status, headers, body } = await ask(socket(), { path: base + within });
    expect(status).toBe(expected);
    for (const [name, value] of Object.entries(headersFor(`/${within.replace(/\?.*/, '')}`, status))) {
      expect(headers[name.toLowerCase()], name).toBe(value);
    }
    if (!/rss|data/.test(within) || status === 404) expect(headers['access-control-allow-origin']).toBeUndefined();
    if (status === 404) expect(body.toString()).toContain('Page not found');
  });

  test('a folder without its slash with its address', async () => {
    const { status, headers } = await ask(socket(), { path: `${base}about` });
    expect([status, headers.location]).toEqual([308, `${base}about/`]);
  });

  test('what is beside the site with the page “not found”, and the top of the host with the way to it', async () => {
    const [beside, top] = [await ask(socket(), { path: '/other/' }), await ask(socket(), { path: '/' })];
    expect([beside.status, top.status]).toEqual([404, base === '/' ? 200 : 302]);
    expect(top.headers.location).toBe(base === '/' ? undefined : base);
  });

  test('POST with a refusal', async () => {
    const { status, headers } = await ask(socket(), { path: base, method: 'POST' });
    expect([status, headers.allow, headers['cache-control']]).toEqual([405, 'GET, HEAD', 'no-cache']);
  });
});
