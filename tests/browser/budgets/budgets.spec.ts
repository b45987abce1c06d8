import type { Page } from '@playwright/test';
import { realSite } from '../../records/site.ts';
import { all, listKinds, listPages } from '../../records/pages.ts';
import { expect, loud as test } from '../reader.ts';
import { type Cost, overBudget, tabulate } from './budget.ts';
import { visit } from './visit.ts';
import { weigh, weighFront } from './weight.ts';

test.use({ directory: realSite });

const kilobyte = 1024;

test('every page keeps within its budgets', async ({ browser, baseURL }) => {
  test.setTimeout(180_000);
  const costs: Cost[] = [];
  await test.step('what it weighs', () => {
    const { front, overview } = weighFront(realSite);
    costs.push({ page: '/', name: 'bytes of the HTML of /, for 250 events', limit: 60 * kilobyte, value: front });
    costs.push({ page: '/', name: 'bytes of the overview, for 150 events', limit: 12 * kilobyte, value: overview });
    for (const page of listPages(realSite)) {
      const { reading, opening, reports, scripts } = weigh(realSite, page);
      costs.push({ page, name: 'bytes of scripts', limit: 12 * kilobyte, value: scripts });
      if (!/^\/events\/./.test(page)) continue;
      costs.push({ page, name: 'bytes of an event before its first report', limit: 14 * kilobyte, value: opening });
      if (reports > 8) continue;
      costs.push({ page, name: 'bytes of an event of up to 8 reports', limit: 14 * kilobyte, value: reading });
    }
  });
  for (const width of all ? [320, 1280] : [320]) {
    for (const path of listKinds(realSite)) {
      const page = await browser.newPage({ viewport: { width, height: 800 } });
      costs.push(...(await costsOf(page, `${baseURL ?? ''}${path}`, path)));
      await page.close();
    }
  }
  console.log(tabulate(costs));
  expect(overBudget(costs)).toEqual([]);
});

test('a page that costs too much is found out', async ({ page, baseURL }) => {
  const url = `${baseURL ?? ''}/dear/`;
  await page.route('**/*', (route) =>
    route.request().url() === url
      ? route.fulfill({ contentType: 'text/html', headers: { 'set-cookie': 'seen=1' }, body: dear })
      : route.fulfill({ contentType: 'text/css', body: '' }),
  );
  expect(overBudget(await costsOf(page, url, '/dear/'))).toEqual([
    '/dear/: Unexpected 3 of requests before the first text, expected at most 2',
    '/dear/: Unexpected 1 of requests to other hosts, expected at most 0',
    '/dear/: Unexpected 1 of cookies, expected at most 0',
    expect.stringMatching(/^\/dear\/: Unexpected 0\.\d+ of layout shift, expected at most 0$/),
  ]);
});

/** Two stylesheets, one of them of another host, a cookie, and a line that comes in above those already there. */
const dear = `<!doctype html><title>Dear</title>
  <link rel="stylesheet" href="/one.css"><link rel="stylesheet" href="https://other.example/two.css">
  <p id="line">A line.</p>
  <script>
    addEventListener('load', () => requestAnimationFrame(() => setTimeout(() => {
      const late = document.createElement('p');
      late.textContent = 'A late line.';
      document.body.prepend(late);
    })));
  </script>`;

async function costsOf(page: Page, url: string, path: string): Promise<readonly Cost[]> {
  const { beforeText, thirdParty, cookies, shift } = await visit(page, url);
  return [
    { page: path, name: 'requests before the first text', limit: 2, value: beforeText },
    { page: path, name: 'requests to other hosts', limit: 0, value: thirdParty },
    { page: path, name: 'cookies', limit: 0, value: cookies },
    { page: path, name: 'layout shift', limit: 0, value: shift },
  ];
}
