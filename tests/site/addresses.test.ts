import { LinkChecker, LinkState } from 'linkinator';
import { describe, expect, test } from 'vitest';
import { formatFilter, parseFilter } from '../../src/chronology/filter/filter.ts';
import { addressOrder } from '../../src/chronology/filter/key-lists.ts';
import { daysOfChange, daysWithoutChange } from '../../src/chronology/on-day/days.ts';
import { pairParties } from '../../src/chronology/views/sides.ts';
import { permalink } from '../../src/addresses/permalink.ts';
import { vocabulary } from '../vocabulary.ts';
import { addresses, chronology, pages, readSite, site } from './pages.ts';

describe('every address of the contract is there', () => {
  const { events, actors, sources, threads, questions, places, articles } = chronology;
  test.each<[string, readonly string[]]>([
    [
      'the fixed ones',
      ['/', '/events/', '/actors/', '/sources/', '/about/', '/rss.xml', '/feed.json', '/404.html', '/robots.txt'],
    ],
    ['on the site itself', ['/about/accessibility/', '/about/sources/', '/changes/', '/changes/rss.xml']],
    [
      'data',
      [
        ...(['events', 'articles', 'actors', 'questions', 'threads'] as const).map(permalink.data),
        permalink.dataSchema(),
      ],
    ],
    ['events', [...events.keys()].map(permalink.event)],
    ['actors', [...actors.keys()].flatMap((id) => [permalink.actor(id), permalink.actorRss(id)])],
    ['articles', [...articles.keys()].map(permalink.article)],
    ['sources', [...sources.keys()].map(permalink.source)],
    ['threads', [...threads.keys()].flatMap((id) => [permalink.thread(id), permalink.threadRss(id)])],
    ['questions', [...questions.keys()].map(permalink.question)],
    ['places', [...places.keys()].map(permalink.place)],
    ['days', [...daysOfChange(chronology), ...daysWithoutChange(chronology).keys()].map(permalink.day)],
    [
      'sides',
      pairParties(chronology).flatMap(([{ id: a }, { id: b }]) => [permalink.sides(a, b), permalink.sides(b, a)]),
    ],
    ['months', ['/1998/06/', '/2019/03/', '/2019/04/', '/2019/05/']],
    ['years', ['/1998/', '/2019/']],
  ])('%s', (_what, expected) => {
    expect(expected.filter((address) => !addresses.includes(address))).toEqual([]);
  });
});

test('the timeline holds every event under its id', async () => {
  const timeline = await readSite('/');
  expect([...chronology.events.keys()].filter((id) => !timeline.includes(` id="${id}"`))).toEqual([]);
});

test('every link and every fragment on the site leads somewhere', async () => {
  const { links } = await new LinkChecker().check({
    path: '.',
    serverRoot: site,
    recurse: true,
    checkFragments: true,
    // A request that fails is made again, and fewer at once: a link is broken only where it stays so.
    concurrency: 10,
    retryErrors: true,
    // Every view of the timeline is the same file; what its address asks for is tested below.
    urlRewriteExpressions: [{ pattern: /\?[^#]*/, replacement: '' }],
    linksToSkip: (link) => Promise.resolve(!/^http:\/\/(localhost|127\.0\.0\.1)[:/]/.test(link)),
  });
  expect(links.length).toBeGreaterThan(pages.length);
  expect(
    links.filter(({ state }) => state === LinkState.BROKEN).map(({ url, parent }) => `${parent ?? ''} -> ${url}`),
  ).toEqual([]);
});

test('every link to a view of the timeline asks for what is there', async () => {
  const { actors, kinds, sources, threads, places, questions } = chronology;
  const known = vocabulary({
    actor: actors.keys(),
    not: actors.keys(),
    kind: kinds.keys(),
    source: sources.keys(),
    thread: threads.keys(),
    place: places.keys(),
    question: questions.keys(),
  });
  const views = new Set<string>();
  for (const page of pages) {
    const links = (await readSite(page)).matchAll(/href="\/(\?[^"#]*)/g);
    for (const [, query = ''] of links) views.add(query.replaceAll(/&(amp|#38);/g, '&'));
  }
  expect([...views]).toContain('?from=2019-04-15&to=2019-04-21');
  const astray = [...views].filter((query) => {
    const { filter, ignored } = parseFilter(query, known);
    return ignored.length > 0 || formatFilter(filter) !== query;
  });
  expect(astray).toEqual([]);
});

test('the form of the timeline has a field for each key of the filter', async () => {
  const form = /<form action="\/".*?<\/form>/s.exec(await readSite('/'))?.[0] ?? '';
  // “None of” offers the choices of “any of” again; a script repeats them.
  const names = [...form.matchAll(/<input [^>]*\bname="([^"]+)"|\bdata-again="([^"]+)"/g)].map(
    ([, name, again]) => name ?? again,
  );
  expect(new Set(names)).toEqual(new Set(addressOrder));
});

test('every link in feeds and data leads to a page, a file or an event on the timeline', async () => {
  const withoutLinks = [permalink.wordIndex(), permalink.passages(), '/fonts/OFL.txt'];
  const files = addresses.filter((address) => /\.(xml|json|txt)$/.test(address) && !withoutLinks.includes(address));
  expect(files).toEqual(expect.arrayContaining(['/rss.xml', '/feed.json', '/data/events.json']));
  const known = new Set([...addresses, ...[...chronology.events.keys()].map(permalink.anchor)]);
  for (const file of files) {
    const text = await readSite(file);
    const absolute = [...text.matchAll(new RegExp(`${chronology.site.url}(/[^\\s"<&\\\\]*)`, 'g'))];
    const relative = file.startsWith('/data/') ? [...text.matchAll(/"url":\s*"(\/[^"]*)"/g)] : [];
    const links = [...absolute, ...relative].map(([, link]) => link ?? '');
    expect.soft(links.length, file).toBeGreaterThan(0);
    expect
      .soft(
        links.filter((link) => !known.has(link)),
        file,
      )
      .toEqual([]);
  }
});

test('every page can be reached from the timeline by links', async () => {
  const reached = new Set(['/']);
  for (const address of reached) {
    if (!pages.includes(address)) continue;
    const links = [...(await readSite(address)).matchAll(/href="(\/[^"#?]*)/g)].map(([, href]) => href ?? '');
    for (const link of links) reached.add(link);
  }
  expect(pages.filter((address) => !reached.has(address))).toEqual(['/404.html']);
});

test('the sitemap lists every page that is to be found', async () => {
  const listed = [...(await readSite('/sitemap-0.xml')).matchAll(/<loc>([^<]+)/g)].map(
    ([, url]) => new URL(url ?? '').pathname,
  );
  const withdrawn = permalink.event('tide-gauge-lost');
  expect(listed.sort()).toEqual(pages.filter((address) => address !== '/404.html' && address !== withdrawn));
});

test('the style guide is not published', () => {
  expect(addresses.filter((address) => address.includes('style-guide'))).toEqual([]);
});

test('robots may read everything, and find the sitemap', async () => {
  const robots = await readSite('/robots.txt');
  expect(robots).toMatch(/^User-agent: \*\nAllow: \/\n/);
  expect(robots).toContain(`Sitemap: ${new URL('/sitemap-index.xml', chronology.site.url).href}`);
});
