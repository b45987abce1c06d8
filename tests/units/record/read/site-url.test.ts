import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { readSiteUrl } from '../../../../src/record/read/site-url.ts';
import { layFixture } from '../../../fixture.ts';

async function urlWith(change: (site: string) => Promise<unknown>): Promise<string | undefined> {
  const content = join(await layFixture('all-is-well'), 'content');
  await change(join(content, 'site.yaml'));
  vi.stubEnv('CONTENT_DIR', content);
  onTestFinished(() => void vi.unstubAllEnvs());
  return await readSiteUrl();
}

test.each<[what: string, written: string | Uint8Array, expected: string | undefined]>([
  ['an address', 'url: https://record.example/part\n', 'https://record.example/part'],
  ['no address', 'title: A\n', undefined],
  ['an address that is none', 'url: record.example\n', undefined],
  ['a number', 'url: 2025\n', undefined],
  ['YAML that cannot be read', 'url: "https://record.example\n', undefined],
  ['a list', '- url: https://record.example\n', undefined],
  ['bytes that are not UTF-8', Buffer.from('url: https://record.example/é\n', 'latin1'), undefined],
])('the address of a site file with %s', async (_what, written, expected) => {
  expect(await urlWith((site) => writeFile(site, written))).toBe(expected);
});

test('a site without its file has no address', async () => {
  expect(await urlWith((site) => rm(site))).toBeUndefined();
});
