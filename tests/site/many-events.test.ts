import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSite, manySize, siteOf } from '../records/site.ts';

const site = siteOf('many');
const kilobyte = 1024;

/** The files of the site whose address matches, and what each weighs as it is sent, the heaviest first. */
const weigh = (address: RegExp) =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => address.test(`/${file}`) && statSync(join(site, file)).isFile())
    .map((file) => ({ file, bytes: gzipSync(readFileSync(join(site, file))).length }))
    .sort((one, other) => other.bytes - one.bytes);

describe.runIf(process.env['ALL'] === '1')('a record of two thousand events', () => {
  beforeAll(() => buildSite('many'), 600_000);

  test('has a page for each of them', () => {
    expect(weigh(/^\/events\/[^/]+\/index\.html$/)).toHaveLength(manySize);
  });

  test.each<[name: string, address: RegExp, kilobytes: number]>([
    ['page of an event', /^\/events\/[^/]+\/index\.html$/, 8],
    ['page', /\.html$/, 24],
    ['feed', /\.(rss|atom|json|xml)$|\/feed/, 64],
    ['piece of the index', /^\/index\//, 64],
  ])('has no %s that grows with the record', (_name, address, kilobytes) => {
    const [heaviest] = weigh(address).filter(({ file }) => !/^data\/|^sitemap-/.test(file));
    expect(heaviest?.bytes, heaviest?.file).toBeLessThan(kilobytes * kilobyte);
  });

  test('has a sitemap in parts of at most 5,000 addresses', () => {
    const parts = readdirSync(site).filter((file) => /^sitemap-\d+\.xml$/.test(file));
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) {
      const { length } = readFileSync(join(site, part), 'utf8').match(/<loc>/g) ?? [];
      expect.soft(length, part).toBeLessThanOrEqual(5000);
    }
  });
});
