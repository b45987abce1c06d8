import { once } from 'node:events';
import { readFile, readdir } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join, relative } from 'node:path';
import { LinkChecker, LinkState } from 'linkinator';
import { describe, expect, test } from 'vitest';
import { createSiteServer } from '../../src/site/server.ts';
import { listPages } from '../records/pages.ts';
import { path, siteOf } from '../records/site.ts';

const site = siteOf('under-path');
const files = (await readdir(site, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && !/\.(png|ico|woff2|svg)$/.test(entry.name))
  .map((entry) => relative(site, join(entry.parentPath, entry.name)));

/** What leads out of the path: a link or file at the top of the host, or an address of the host beside the path. */
const astray = [
  String.raw`(?:href|src|srcset|action|poster|data-[\w-]+)="/(?!record/)[^"]*"`,
  String.raw`;\s*url=/(?!record/)[^"]*`,
  String.raw`url\(['"]?/(?!record/)[^)]*\)`,
  String.raw`"/(?!record/)[^"\\<> ]*"`,
  String.raw`https://someone\.example(?!/record[/\\"<,;)\s]|/record$)[^"<\s]*`,
];
const outside = new RegExp(astray.join('|'), 'g');

/** The addresses in a text that lead out of the path. */
function findOutside(text: string): readonly string[] {
  return text.match(outside) ?? [];
}

describe('what leads out of the path is found', () => {
  test.each([
    ['<a href="/about/">', 1],
    ['<meta http-equiv="refresh" content="0; url=/about/">', 1],
    ['src: url(/_astro/a.woff2)', 1],
    ['{"path":"/events/a/"}', 1],
    ['{"path":"/records/"}', 1],
    ['<link>https://someone.example/rss.xml</link>', 1],
    ['<a href="/record/about/">', 0],
    ['{"url":"https://someone.example/record/events/a/"}', 0],
  ])('%s', (text, count) => {
    expect(findOutside(text)).toHaveLength(count);
  });
});

test('nothing on the site leads out of it', async () => {
  expect(files).toEqual(expect.arrayContaining(['index.html', 'rss.xml', 'data/events.json', 'data/events.csv']));
  const found = await Promise.all(
    files.map(async (file) =>
      findOutside(await readFile(join(site, file), 'utf8')).map((address) => `${file}: ${address}`),
    ),
  );
  // The key that enters the search.
  expect(found.flat().filter((one) => !/^_astro\/(Page|keys-help)\..*: "\/"$/.test(one))).toEqual([]);
});

test('rules and redirects of hosts are of addresses below it', async () => {
  const lines = async (file: string) => (await readFile(join(site, file), 'utf8')).split('\n');
  const [headers, redirects, nginx] = [
    (await lines('_headers')).filter((line) => line.startsWith('/')),
    (await lines('_redirects')).filter((line) => line !== '').flatMap((line) => line.split(' ').slice(0, 2)),
    (await lines('_redirects.nginx')).flatMap((line) => [...line.matchAll(/"([^"]*)"/g)].map(([, one = '']) => one)),
  ];
  for (const addresses of [headers, redirects, nginx]) {
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !address.startsWith(path))).toEqual([]);
  }
});

test('every link and every fragment leads somewhere', async () => {
  const server = createSiteServer(site).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { links } = await new LinkChecker().check({
    path: origin + path,
    recurse: true,
    checkFragments: true,
    concurrency: 10,
    retryErrors: true,
    // Every view of the timeline is the same file.
    urlRewriteExpressions: [{ pattern: /\?[^#]*/, replacement: '' }],
    linksToSkip: (link) => Promise.resolve(!link.startsWith(`${origin}/`)),
  });
  server.close();
  server.closeAllConnections();
  expect(links.length).toBeGreaterThan(listPages(site).length);
  expect(
    links.filter(({ state }) => state === LinkState.BROKEN).map(({ url, parent }) => `${parent ?? ''} -> ${url}`),
  ).toEqual([]);
});
