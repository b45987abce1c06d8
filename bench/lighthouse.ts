// What Lighthouse says of the speed of some pages, on the slow phone it presumes: medians of three runs. It needs a built
// site and a machine that does nothing else.
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createSiteServer } from '../src/site/server.ts';
import { audit } from './lighthouse/audit.ts';
import { findChromium } from '../tests/browser/chromium.ts';
import { median } from './median.ts';

const runs = 3;
const pages = ['/', '/events/easter-truce-in-force/', '/actors/', '/threads/energy-moratorium/', '/places/', '/about/'];
const measures = {
  'blocking time, ms': 'total-blocking-time',
  'first paint, ms': 'first-contentful-paint',
  'largest paint, ms': 'largest-contentful-paint',
  'layout shift': 'cumulative-layout-shift',
} as const;

const server = createSiteServer('dist');
await once(server.listen(0, '127.0.0.1'), 'listening');
const { port } = server.address() as AddressInfo;
const options = { executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] };
const rows: Record<string, Record<string, number>> = {};
for (const page of pages) {
  const urls = Array.from({ length: runs }, () => `http://127.0.0.1:${port}${page}`);
  const results = await audit(urls, ['performance'], options);
  rows[page] = { score: middle(results.map(({ categories }) => (categories['performance']?.score ?? 0) * 100)) };
  for (const [name, id] of Object.entries(measures)) {
    rows[page][name] = middle(results.map(({ audits }) => audits[id]?.numericValue ?? Infinity));
  }
}
console.table(rows);
server.close();
server.closeAllConnections();

function middle(values: readonly number[]): number {
  return Number(median(values).toFixed(3));
}
