import { once } from 'node:events';
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Cost, overBudget, tabulate } from '../../tests/browser/budgets/budget.ts';
import { expect, loud as test } from '../../tests/browser/reader.ts';
import { listKinds } from '../../tests/records/pages.ts';
import { realSite } from '../../tests/records/site.ts';
import { advice, isInstalled } from './installed.ts';

test.skip(!isInstalled, advice);
test.use({ directory: realSite });

const categories = ['accessibility', 'best-practices', 'seo'];
// A page that says that nothing is there is not meant to be found, nor is a version before it is published.
const pages = listKinds(realSite).filter((path) => path !== '/404.html' && !isHidden(path));

function isHidden(path: string): boolean {
  return readFileSync(join(realSite, path, 'index.html'), 'utf8').includes('<meta name="robots" content="noindex">');
}

test('Lighthouse takes no points off any kind of page for accessibility, best practices and findability', async ({
  baseURL,
  launchOptions,
}) => {
  test.setTimeout(60_000 * pages.length);
  const { audit } = await import('./audit.ts');
  const urls = pages.map((page) => `${baseURL ?? ''}${page}`);
  const results = await audit(urls, categories, launchOptions);
  const costs = results.flatMap((result, at) =>
    Object.values(result.categories).map(({ title, score }): Cost => {
      const value = Math.round(100 - (score ?? 0) * 100);
      return { page: pages[at] ?? '', name: `Lighthouse, points lost: ${title}`, limit: 0, value };
    }),
  );
  console.log(tabulate(costs));
  expect(overBudget(costs)).toEqual([]);
});

test('Lighthouse takes points off a page that lacks something in each category', async ({ launchOptions }) => {
  const { audit } = await import('./audit.ts');
  const server = createServer((_request, response) => response.end(lacking)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const [result] = await audit([`http://127.0.0.1:${port}/`], categories, launchOptions);
  server.close();
  const scores = Object.values(result?.categories ?? {}).map(({ score }) => score);
  expect(scores).toHaveLength(categories.length);
  for (const score of scores) expect(score).toBeLessThan(1);
});

/** No doctype, no language, no title, no description, and letters nobody can read. */
const lacking = '<p style="color: #eee">A line.</p>';
