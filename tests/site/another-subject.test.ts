import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LinkChecker, LinkState } from 'linkinator';
import { expect, test } from 'vitest';
import { listPages } from '../records/pages.ts';
import { siteOf } from '../records/site.ts';

/** A record of eight years without threads, questions, conflicts and history, with one place and an event without any. */
const site = siteOf('observatory');
const pages = listPages(site);
const read = (address: string) => readFile(join(site, address, 'index.html'), 'utf8');
const textOf = async (address: string) => (await read(address)).replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

test('there is a page for each thing of the record, and none for what it lacks', () => {
  expect(pages.filter((path) => /^\/(events|places|threads|questions|\d{4})\//.test(path))).toEqual([
    '/1961/10/',
    '/1965/08/',
    '/1968/09/',
    '/events/hilltop-leased/',
    '/events/lens-ordered/',
    '/events/observatory-opens/',
    '/events/society-founded/',
    '/events/walls-built/',
    '/places/',
    '/places/snobo/',
    '/questions/',
    '/threads/',
  ]);
});

test.each([
  ['/threads/', 'There are no threads yet.'],
  ['/questions/', 'There are no questions yet.'],
  ['/changes/', 'No change is on record yet.'],
])('%s says that there are none: %s', async (address, words) => {
  expect(await textOf(address)).toContain(words);
});

test('the overview counts by the year or by the month, as weeks would be too many', async () => {
  expect(await read('/')).toMatch(/<caption>How many events begin in each (month|year)<\/caption>/);
});

test('a headline in another language than that of the site says which', async () => {
  expect(await read('/')).toContain('lang="en-GB"');
  expect(await read('/articles/1965-08-20-fjallbladet-council/')).toMatch(
    /lang="sv"[^>]*>\s*Kommunen säger ja till observatoriet/,
  );
});

test('every link and every fragment leads somewhere', async () => {
  const { links } = await new LinkChecker().check({
    path: '.',
    serverRoot: site,
    recurse: true,
    checkFragments: true,
    urlRewriteExpressions: [{ pattern: /\?[^#]*/, replacement: '' }],
    linksToSkip: (link) => Promise.resolve(!/^http:\/\/(localhost|127\.0\.0\.1)[:/]/.test(link)),
  });
  expect(links.length).toBeGreaterThan(pages.length);
  expect(links.filter(({ state }) => state === LinkState.BROKEN).map(({ url }) => url)).toEqual([]);
});
