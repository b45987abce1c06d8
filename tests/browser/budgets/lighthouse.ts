import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { type LaunchOptions, chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import type { Cost } from './budget.ts';

// It asks for robots.txt by a fetch from within the page, which the policy of the site refuses to every script.
const skipAudits = ['robots-txt'];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/** What Lighthouse takes off a page in each category, and its blocking time, on the slow phone it presumes. */
export async function audit(url: string, options: LaunchOptions): Promise<readonly Cost[]> {
  const port = await freePort();
  const args = [...(options.args ?? []), `--remote-debugging-port=${port}`];
  const browser = await chromium.launch({ ...options, args });
  try {
    const result = await lighthouse(url, { port, onlyCategories: categories, skipAudits, logLevel: 'error' });
    const page = new URL(url).pathname;
    const points = categories.map((category) => {
      const score = result?.lhr.categories[category]?.score ?? 0;
      return { page, name: `Lighthouse, points lost: ${category}`, limit: 0, value: Math.round(100 - score * 100) };
    });
    const blocking = result?.lhr.audits['total-blocking-time']?.numericValue ?? Infinity;
    return [...points, { page, name: 'Lighthouse, blocking time, ms', limit: 0, value: blocking }];
  } finally {
    await browser.close();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
