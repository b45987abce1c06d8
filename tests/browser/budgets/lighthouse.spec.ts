import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { realSite } from '../../records/site.ts';
import { all, listKinds } from '../../records/pages.ts';
import { expect, loud as test } from '../reader.ts';
import { type Cost, overBudget, tabulate } from './budget.ts';
import { audit } from './lighthouse.ts';

const categories = ['accessibility', 'best-practices', 'seo'];
// A page that says that nothing is there is not meant to be found.
const findable = listKinds(realSite).filter((path) => path !== '/404.html');
const pages = all ? findable : findable.filter((path) => path.startsWith('/events/')).slice(0, 1);

test.use({ directory: realSite });

test('Lighthouse takes nothing off a page for accessibility, best practices and findability', async ({
  baseURL,
  launchOptions,
}) => {
  test.setTimeout(60_000 * pages.length);
  const urls = pages.map((page) => `${baseURL ?? ''}${page}`);
  const results = await audit(urls, categories, 'provided', launchOptions);
  const costs = results.flatMap((result, at) =>
    Object.values(result.categories).map(({ title, score }): Cost => {
      const value = Math.round(100 - (score ?? 0) * 100);
      return { page: pages[at] ?? '', name: `Lighthouse, points lost: ${title}`, limit: 0, value };
    }),
  );
  console.log(tabulate(costs));
  expect(overBudget(costs)).toEqual([]);
});

test('Lighthouse finds out a page that lacks something in each', async ({ launchOptions }) => {
  const server = createServer((_request, response) => response.end(lacking)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const [result] = await audit([`http://127.0.0.1:${port}/`], categories, 'provided', launchOptions);
  server.close();
  const scores = Object.values(result?.categories ?? {}).map(({ score }) => score);
  expect(scores).toHaveLength(categories.length);
  for (const score of scores) expect(score).toBeLessThan(1);
});

/** No doctype, no language, no title, no description, and letters nobody can read. */
const lacking = '<p style="color: #eee">A line.</p>';
