import { readDate } from '../../chronology/dates/edtf.ts';
import { pageWithinSite } from '../../addresses/page-of.ts';
import type { Shared } from '../../addresses/files.ts';
import { withinSite } from '../../addresses/permalink.ts';
import type { Folder, SiteLink } from '../../record/read/document.ts';
import { isWhole, select, selectTexts } from '../../record/read/select.ts';
import type { Issue } from '../../record/schema/issue.ts';
import { oncePer } from '../../chronology/once-per.ts';
import { type Check, nearestTo, registryIds } from '../rule.ts';
import { addressed, nouns } from '../../record/schema/permalinks.ts';
import { claimIdsOf, eventIds, goneIds } from './permalinks.ts';
import { dateOf, definitionsOf } from './reports.ts';

/** Every link from a text to the site itself leads to a page of it, under the address it has today. */
export const knownPages: Check = (folder) => {
  const texts = [...folder.articles, ...(folder.about ? [folder.about] : [])].filter(({ links }) => links.length > 0);
  // What seems to be missing may be in a file that could not be read.
  const isRead = isWhole(folder) && [...folder.documents.values()].every(({ data }) => data !== undefined);
  if (texts.length === 0 || !isRead) return [];
  const known = listPages(folder);
  return texts.flatMap(({ file, links }) =>
    links.flatMap(({ address, line, column }): readonly Issue[] => {
      const expected = expectedOfPage(folder, known, address);
      const message = `Unexpected address "${address}" on this site, expected ${expected ?? ''}`;
      return expected === null ? [] : [{ file, line, column, rule: 'unknown-page', message }];
    }),
  );
};

function expectedOfPage(folder: Folder, known: ReadonlySet<string>, address: SiteLink['address']): string | null {
  const page = address.replace(/\?[^#]*/, '');
  // Only the timeline has a place for every event; the places of other pages come and go.
  const isKnown = known.has(page) || (!page.startsWith(withinSite.anchor('')) && known.has(page.replace(/#.*/, '')));
  if (isKnown || isDayOfPeriod(folder, page)) return null;
  const gone = gonePages(folder).get(page);
  if (gone !== undefined) return gone;
  const nearest = nearestTo(page, known);
  return `the address of a page, with a slash at both ends${nearest === null ? '' : `; did you mean "${nearest}"?`}`;
}

/** What is said of a link to each page that is gone. */
const gonePages = oncePer((folder: Folder): ReadonlyMap<string, string> => {
  const found = addressed.flatMap((kind) =>
    [...goneIds(folder, kind)].flatMap(([id, moved]) =>
      [pageWithinSite[kind], ...(kind === 'events' ? [withinSite.anchor] : [])].map((addressOf) => {
        const where = moved === null ? 'another page' : `"${addressOf(moved)}"`;
        const what = moved === null ? 'was withdrawn' : 'has moved to that address';
        return [addressOf(id), `${where}: the ${nouns[kind]} ${what}`] as const;
      }),
    ),
  );
  // Of two with one address the first counts.
  return new Map(found.toReversed());
});

/** The addresses of all pages and files, but for those of days, and for the parts of long pages, which come and go. */
function listPages(folder: Folder): ReadonlySet<string> {
  const events = [...eventIds(folder)];
  const dates = [...definitionsOf(folder).values()].flatMap((report) => dateOf(report) ?? []);
  const site = folder.documents.get('site');
  const parties = site ? selectTexts(site, 'parties.*.id').map(({ value }) => value) : [];
  const idsOf = (registry: Parameters<typeof registryIds>[1]) => [...(registryIds(folder, registry) ?? [])];
  const entries = (['actor', 'source', 'place', 'thread', 'question'] as const).flatMap((one) =>
    idsOf(`${one}s`).flatMap((id) => [withinSite[one](id), withinSite[`${one}Rss`](id)]),
  );
  return new Set([
    ...pages.map((page) => withinSite[page]()),
    ...data.map((name) => withinSite.data(name)),
    ...tables.map((name) => withinSite.table(name)),
    ...events.flatMap((id) => [
      withinSite.event(id),
      withinSite.anchor(id),
      withinSite.eventData(id),
      ...embedsOf('events', id),
    ]),
    withinSite.anchor('story'),
    ...listVersions(folder).map((hash) => withinSite.version(hash)),
    ...[...claimIdsOf(folder)].map((id) => withinSite.claim(id)),
    ...entries,
    ...folder.articles.map(({ name }) => withinSite.article(name)),
    ...dates.flatMap(({ earliest }) => [withinSite.year(earliest.slice(0, 4)), withinSite.month(earliest.slice(0, 7))]),
    ...dates.flatMap(({ earliest }) => embedsOf('months', earliest.slice(0, 7))),
    ...idsOf('questions').flatMap((id) => [withinSite.questionData(id), ...embedsOf('questions', id)]),
    ...idsOf('threads').flatMap((id) => [
      withinSite.threadData(id),
      withinSite.threadCalendar(id),
      ...embedsOf('threads', id),
    ]),
    ...parties.flatMap((one) => parties.filter((other) => other !== one).map((other) => withinSite.sides(one, other))),
  ]);
}

function embedsOf(kind: Shared, id: string): readonly string[] {
  return [withinSite.embed(kind, id), withinSite.oembed(kind, id)];
}

const pages = [
  'home',
  'events',
  'actors',
  'articles',
  'sources',
  'threads',
  'questions',
  'places',
  'about',
  'aboutSources',
  'accessibility',
  'changes',
  'versions',
  'rss',
  'atom',
  'jsonFeed',
  'changesRss',
  'dataPage',
  'dataSchema',
  'dataPackage',
  'calendar',
  'timelineJs',
  'sitemap',
] as const;

const data = [
  'events',
  'articles',
  'actors',
  'sources',
  'places',
  'threads',
  'questions',
  'kinds',
  'parties',
  'measures',
  'versions',
  'permalinks',
] as const;

const tables = ['events', 'articles', 'claims', 'figures'] as const;

function isDayOfPeriod({ documents }: Folder, page: string): boolean {
  const site = documents.get('site');
  const period = site ? readDate(select(site, 'period')[0]?.value) : null;
  const day = readDate(/\d{4}-\d\d-\d\d/.exec(page)?.[0]);
  if (!period || !day || page.replace(/#.*/, '') !== withinSite.day(day.earliest)) return false;
  return period.earliest <= day.earliest && day.earliest <= period.latest;
}

function listVersions({ documents }: Folder): readonly string[] {
  const published = documents.get('published');
  const paths = ['publications.*.version', 'publications.*.revisions.*.version'];
  return published ? paths.flatMap((path) => selectTexts(published, path).map(({ value }) => value)) : [];
}
