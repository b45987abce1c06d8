import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { chronology, readSite } from './pages.ts';

const overviewOf = async (address: string) =>
  /<time-overview[^]*<\/time-overview>/.exec(await readSite(address))?.[0] ?? '';

test('the overview of the whole record stays under 12 KB compressed, as for 150 events', async () => {
  const bytes = gzipSync(await overviewOf('/'), { level: 9 }).length;
  expect((bytes / chronology.events.size) * Math.max(chronology.events.size, 150)).toBeLessThan(12 * 1024);
});

test('months, threads and actors with events have one each', async () => {
  for (const address of ['/2025/02/', '/threads/energy-moratorium/', '/actors/tammy-bruce/']) {
    expect.soft(await overviewOf(address), address).toContain('<svg');
  }
});

test('its table says how long the stretches are in which it counts', async () => {
  expect(await overviewOf('/')).toContain('<caption>How many events begin in each week</caption>');
});
