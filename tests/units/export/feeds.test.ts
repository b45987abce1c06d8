// The parser is fast-xml-parser (npm, MIT); the writer of feeds is another package.
import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { buildChronology } from '../../../src/chronology/chronology.ts';
import type { Chronology } from '../../../src/chronology/model.ts';
import { listFiles } from '../../../src/export/files.ts';
import type { Change, Publication } from '../../../src/record/schema/changes.ts';
import { fillPermalinks } from '../../../src/record/schema/permalinks.ts';
import { defining, record } from '../record.ts';

interface Link {
  readonly rel: string;
  readonly href: string;
}

interface Entry {
  readonly title: string;
  readonly id?: string;
  readonly guid?: string;
  readonly pubDate?: string;
  readonly published?: string;
  readonly updated?: string;
}

interface Parsed {
  readonly rss?: {
    readonly channel: {
      readonly 'atom:link': readonly Link[];
      readonly item: readonly Entry[];
      readonly 'fh:archive'?: string;
    };
  };
  readonly feed?: {
    readonly link: readonly Link[];
    readonly entry: readonly Entry[];
    readonly updated: string;
    readonly 'fh:archive'?: string;
  };
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => ['item', 'entry', 'link', 'atom:link'].includes(name),
});

/** Every feed of a chronology by its address, as text. */
function renderFeeds(chronology: Chronology): ReadonlyMap<string, string> {
  const versioned = { ...chronology, version: '0123456789ab' };
  return new Map(listFiles(versioned).map(({ file, id }) => [file.address(id), file.render(versioned, id)]));
}

function readXml(feeds: ReadonlyMap<string, string>, address: string): Parsed {
  return parser.parse(feeds.get(address) ?? '') as Parsed;
}

const relations = (links: readonly Link[] = []) =>
  links
    .filter(({ rel }) => rel !== 'alternate')
    .map(({ rel, href }) => [rel, href.replace('https://record.example', '')]);

const titles = (entries: readonly Entry[] = []) => entries.map(({ title }) => title);

const added = (event: string): Change => ({ event, change: 'added' });

const march = buildChronology(
  record(
    {
      one: [
        defining('signed', '2025-04-17', { title: 'Signed' }),
        defining('met', '2025-04-02', { title: 'Met' }),
        defining('called', '2025-03-05', { title: 'Called' }),
        defining('voted', '2025-04-18', { title: 'Voted' }),
        defining('left', '2025-03-01', { title: 'Left' }),
      ],
    },
    {
      changes: [
        { date: '2025-05-01', changes: [added('signed'), added('gathered'), added('voted')] },
        { date: '2025-05-02', changes: [added('called'), { event: 'met', change: 'moved', from: 'gathered' }] },
        { date: '2025-05-03', changes: [{ event: 'met', change: 'corrected', fields: ['date'], reason: 'So.' }] },
      ],
      permalinks: fillPermalinks({ events: { ids: [], aliases: { gathered: 'met' } } }),
    },
  ),
);

test('what was recorded or corrected last comes first, under the address it was first published with', () => {
  const feeds = renderFeeds(march);
  const { item = [] } = readXml(feeds, '/rss.xml').rss?.channel ?? {};
  expect(item.map(({ title, guid, pubDate }) => [title, guid, pubDate])).toEqual([
    ['1 March 2025: Left', 'https://record.example/events/left/', undefined],
    ['2 April 2025: Met', 'https://record.example/events/gathered/', 'Thu, 01 May 2025 09:00:00 GMT'],
    ['5 March 2025: Called', 'https://record.example/events/called/', 'Fri, 02 May 2025 09:00:00 GMT'],
    ['18 April 2025: Voted', 'https://record.example/events/voted/', 'Thu, 01 May 2025 09:00:00 GMT'],
    ['17 April 2025: Signed', 'https://record.example/events/signed/', 'Thu, 01 May 2025 09:00:00 GMT'],
  ]);

  const { entry = [], updated, link } = readXml(feeds, '/atom.xml').feed ?? {};
  expect(titles(entry)).toEqual(titles(item));
  expect(updated).toBe('2025-05-03T09:00:00.000Z');
  expect(relations(link)).toEqual([['self', '/atom.xml']]);
  expect(entry.map((one) => [one.id, one.published, one.updated]).slice(0, 3)).toEqual([
    // Not published yet: all that is known is the day of its article.
    ['https://record.example/events/left/', undefined, '2025-04-18T09:00:00.000Z'],
    ['https://record.example/events/gathered/', '2025-05-01T09:00:00.000Z', '2025-05-03T09:00:00.000Z'],
    ['https://record.example/events/called/', '2025-05-02T09:00:00.000Z', '2025-05-02T09:00:00.000Z'],
  ]);

  const json = JSON.parse(feeds.get('/feed.json') ?? '') as { items: Record<string, unknown>[] };
  expect(
    json.items.map((one) => [one['title'], one['id'], one['url'], one['date_published'], one['date_modified']])[1],
  ).toEqual([
    '2 April 2025: Met',
    'https://record.example/events/gathered/',
    'https://record.example/events/met/',
    '2025-05-01T09:00:00.000Z',
    '2025-05-03T09:00:00.000Z',
  ]);
});

test('each part of the record has its feeds, of its own events alone', () => {
  const feeds = renderFeeds(
    buildChronology(
      record({
        one: [
          defining('talks', '2025-04-17', {
            title: 'Talks',
            kind: 'talks',
            actors: ['council'],
            place: 'harbour',
            threads: ['truce'],
            claims: [{ by: 'article', says: 'So.', question: 'who-fired', answer: 'north' }],
          }),
        ],
        two: {
          source: 'tribune',
          via: 'wire',
          events: [defining('vote', '2025-04-18', { title: 'Vote', place: 'town' })],
        },
      }),
    ),
  );
  const found = [...feeds.keys()]
    .filter((address) => address.endsWith('/rss.xml') && address !== '/rss.xml')
    .map((address) => [address, titles(readXml(feeds, address).rss?.channel.item).map((title) => title.slice(15))])
    .filter(([, events]) => events?.length !== 0);
  expect(Object.fromEntries(found)).toEqual({
    '/actors/council/rss.xml': ['Talks'],
    '/actors/mayor/rss.xml': ['Vote'],
    '/threads/truce/rss.xml': ['Talks'],
    '/questions/who-fired/rss.xml': ['Talks'],
    '/places/harbour/rss.xml': ['Talks'],
    '/places/town/rss.xml': ['Vote'],
    '/sources/gazette/rss.xml': ['Talks'],
    '/sources/tribune/rss.xml': ['Vote'],
    '/sources/wire/rss.xml': ['Vote'],
    '/kinds/talks/rss.xml': ['Talks'],
    '/kinds/statement/rss.xml': ['Vote'],
  });
});

/** A record of so many events, of which so many publications added a hundred or less each. */
function growing(publications: readonly (readonly string[])[], ...more: readonly Publication[]): Chronology {
  const ids = publications.flat();
  const events = ids.map((id, index) => defining(id, `2025-04-${String((index % 28) + 1).padStart(2, '0')}`));
  const changes = publications.map((of, index) => ({ date: `2025-05-0${index + 1}`, changes: of.map(added) }));
  return buildChronology(record({ one: events }, { changes: [...changes, ...more] }));
}

const names = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => `e${String(from + index).padStart(3, '0')}`);

const idsOf = (entries: readonly Entry[] = []) =>
  entries.map(({ guid, id = guid ?? '' }) => /events\/(\w+)/.exec(id)?.[1] ?? '');

test('a feed has at most a hundred entries; older ones are in pages of its archive, and none is lost', () => {
  const feeds = renderFeeds(growing([names(0, 130), names(130, 250)]));
  expect([...feeds.keys()].filter((address) => /^\/(rss|atom|feed)\//.test(address))).toEqual([
    ...['/rss/1.xml', '/rss/2.xml', '/atom/1.xml', '/atom/2.xml', '/feed/1.json', '/feed/2.json'],
  ]);
  const documents = ['/rss.xml', '/rss/2.xml', '/rss/1.xml'].map((address) => readXml(feeds, address).rss?.channel);
  expect(documents.map((channel) => relations(channel?.['atom:link']))).toEqual([
    [
      ['self', '/rss.xml'],
      ['prev-archive', '/rss/2.xml'],
    ],
    [
      ['self', '/rss/2.xml'],
      ['current', '/rss.xml'],
      ['prev-archive', '/rss/1.xml'],
    ],
    [
      ['self', '/rss/1.xml'],
      ['current', '/rss.xml'],
      ['next-archive', '/rss/2.xml'],
    ],
  ]);
  expect(documents.map((channel) => channel?.['fh:archive'] !== undefined)).toEqual([false, true, true]);
  expect(documents.map((channel) => channel?.item.length)).toEqual([100, 100, 100]);
  expect(new Set(documents.flatMap((channel) => idsOf(channel?.item))).size).toBe(250);

  const atom = ['/atom.xml', '/atom/2.xml', '/atom/1.xml'].map((address) => readXml(feeds, address).feed);
  expect(atom.map((feed) => feed?.['fh:archive'] !== undefined)).toEqual([false, true, true]);
  expect(atom.map((feed) => idsOf(feed?.entry))).toEqual(documents.map((channel) => idsOf(channel?.item)));
  expect(JSON.parse(feeds.get('/feed.json') ?? '')).toMatchObject({ next_url: 'https://record.example/feed/2.json' });
  expect(JSON.parse(feeds.get('/feed/1.json') ?? '')).not.toHaveProperty('next_url');
  expect([...feeds.keys()].filter((address) => /^\/actors\/(mayor|council)\/rss\//.test(address))).toEqual([
    '/actors/mayor/rss/1.xml',
    '/actors/mayor/rss/2.xml',
  ]);
});

test('the archive of an actor has a page for every hundred entries of its own', () => {
  const ids = names(0, 600);
  const events = ids.map((id, index) =>
    defining(id, '2025-04-17', { actors: index % 4 === 0 ? ['mayor', 'council'] : ['mayor'] }),
  );
  const changes = [{ date: '2025-05-01', changes: ids.map(added) }];
  const feeds = renderFeeds(buildChronology(record({ one: events }, { changes })));
  const pages = [...feeds.keys()].filter((address) => address.startsWith('/actors/council/rss/'));
  expect(pages).toEqual(['/actors/council/rss/1.xml']);
  const found = ['/actors/council/rss.xml', ...pages].map((address) =>
    idsOf(readXml(feeds, address).rss?.channel.item),
  );
  expect(found.map((members) => members.length)).toEqual([100, 100]);
  expect(new Set(found.flat()).size).toBe(150);
});

test('what is not published yet takes no room from what no page of the archive has', () => {
  const events = [...names(0, 30), ...names(500, 620)].map((id) => defining(id, '2025-04-17'));
  const changes = [{ date: '2025-05-01', changes: names(0, 30).map(added) }];
  const feeds = renderFeeds(buildChronology(record({ one: events }, { changes })));
  const found = idsOf(readXml(feeds, '/rss.xml').rss?.channel.item);
  expect(found).toHaveLength(100);
  expect(found).toEqual(expect.arrayContaining([...names(0, 30)]));
  expect(feeds.has('/rss/1.xml')).toBe(false);
});

test('a page of the archive keeps its members, whatever is recorded, corrected or withdrawn later', () => {
  const before = renderFeeds(growing([names(0, 130)]));
  const correction: Publication = {
    date: '2025-05-09',
    changes: [
      { event: 'e003', change: 'corrected', fields: ['date'], reason: 'So.' },
      { event: 'gone', change: 'removed', was: { title: 'Gone' } },
    ],
  };
  const after = renderFeeds(growing([names(0, 130), ['aaa'], names(130, 220)], correction));
  const membersOf = (feeds: typeof before) => idsOf(readXml(feeds, '/rss/1.xml').rss?.channel.item).sort();
  expect(membersOf(before)).toEqual(names(0, 100));
  expect(membersOf(after)).toEqual(names(0, 100));
  expect(idsOf(readXml(after, '/rss.xml').rss?.channel.item)[0]).toBe('e003');
});

test('a feed of a record without a history has the latest events, as no page of an archive would last', () => {
  const dayOf = (index: number) =>
    `2025-${String(Math.floor(index / 28) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`;
  const feeds = renderFeeds(
    buildChronology(record({ one: names(0, 120).map((id, index) => defining(id, dayOf(index))) })),
  );
  const { item = [], 'atom:link': links } = readXml(feeds, '/rss.xml').rss?.channel ?? {};
  expect(idsOf(item)).toEqual(names(20, 120).reverse());
  expect(item[0]?.pubDate).toBe('Thu, 08 May 2025 09:00:00 GMT');
  expect(relations(links)).toEqual([['self', '/rss.xml']]);
  expect([...feeds.keys()].filter((address) => address.includes('/rss/'))).toEqual([]);
});

test('the feed of changes has an archive too', () => {
  const feeds = renderFeeds(growing([names(0, 130), names(130, 210)]));
  const lengths = ['/changes/rss.xml', '/changes/rss/2.xml', '/changes/rss/1.xml'].map(
    (address) => readXml(feeds, address).rss?.channel.item.length,
  );
  expect(lengths).toEqual([100, 100, 100]);
  expect(feeds.has('/changes/feed/2.json')).toBe(true);
});
