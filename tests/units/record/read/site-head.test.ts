import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type SiteHead, readSiteHead } from '../../../../src/record/read/site-head.ts';
import { layFixture } from '../../../fixture.ts';

async function headWith(change: (site: string) => Promise<unknown>): Promise<SiteHead> {
  const content = join(await layFixture('all-is-well'), 'content');
  await change(join(content, 'site.yaml'));
  vi.stubEnv('CONTENT_DIR', content);
  onTestFinished(() => void vi.unstubAllEnvs());
  return await readSiteHead();
}

const none = { url: undefined, base: '/', language: undefined };

test.each<[what: string, written: string | Uint8Array, expected: SiteHead]>([
  ['an address', 'url: https://record.example/part\n', { ...none, url: 'https://record.example/part', base: '/part/' }],
  [
    'an address with a slash at its end',
    'url: https://record.example/a/b/\n',
    { ...none, url: 'https://record.example/a/b/', base: '/a/b/' },
  ],
  ['a host', 'url: https://record.example\n', { ...none, url: 'https://record.example' }],
  ['a language', 'language: pt-BR\n', { ...none, language: 'pt-BR' }],
  ['neither', 'title: A\n', none],
  ['an address that is none', 'url: record.example\n', none],
  ['a language that is none', 'language: in English\n', none],
  ['numbers', 'url: 2025\nlanguage: 1\n', none],
  ['YAML that cannot be read', 'url: "https://record.example\n', none],
  ['a list', '- url: https://record.example\n', none],
  ['bytes that are not UTF-8', Buffer.from('url: https://record.example/é\n', 'latin1'), none],
])('the head of a site file with %s', async (_what, written, expected) => {
  expect(await headWith((site) => writeFile(site, written))).toEqual(expected);
});

test('a site without its file has no head', async () => {
  expect(await headWith((site) => rm(site))).toEqual(none);
});
