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
    '/1961/',
    '/1961/10/',
    '/1963/',
    '/1965/',
    '/1965/08/',
    '/1966/',
    '/1968/',
    '/1968/09/',
    '/events/',
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
  ['/questions/', 'No questions yet.'],
  ['/changes/', 'No changes recorded yet.'],
])('%s says that there are none: %s', async (address, words) => {
  expect(await textOf(address)).toContain(words);
});

test('where there are no threads, their page has the days alone, and no commitments', async () => {
  const text = await textOf('/threads/');
  expect(text).toContain('All days The state of play on any day What was known at the end of the day');
  expect(text).not.toMatch(/no threads|commitment/i);
});

test('no sitemap lists a page of what there is none of', async () => {
  const sitemap = await readFile(join(site, 'sitemap-0.xml'), 'utf8');
  const listed = ['places', 'threads', 'questions'].filter((page) => sitemap.includes(`example/${page}/<`));
  expect(listed).toEqual(['places']);
});

test('the overview counts by the year or by the month, as weeks would be too many', async () => {
  expect(await read('/')).toMatch(/<caption>Events per (month|year)<\/caption>/);
});

test('events are of its own kinds, in its own lanes: on the page, in the filter and in the published data', async () => {
  const kinds = ['founding', 'purchase', 'lease', 'building', 'opening', 'observation'];
  const front = await read('/');
  const offered = [...front.matchAll(/name="kind" value="([^"]*)"/g)].map(([, value]) => value);
  expect(offered).toEqual(kinds);
  const key = /<ul class="overview-key".*?<\/ul>/s.exec(front)?.[0] ?? '';
  expect([...key.matchAll(/id="_mark-([^"]*)"/g)].map(([, id]) => id)).toEqual(kinds.slice(0, -1));
  expect(
    [...front.matchAll(/<p id="_lane-\d">(.*?)<small>/gs)].map(([, name = '']) =>
      name.replaceAll(/<[^>]*>/g, '').trim(),
    ),
  ).toEqual(['On the hill', 'Builders', 'Village']);
  expect(await textOf('/events/walls-built/')).toContain('Building work');
  const schema = JSON.parse(await readFile(join(site, 'data/schema.json'), 'utf8')) as {
    readonly $defs: {
      readonly event: { readonly properties: { readonly kind: { readonly enum: readonly string[] } } };
    };
  };
  expect(schema.$defs.event.properties.kind.enum).toEqual(kinds);
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
