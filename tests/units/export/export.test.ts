import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { mustParseEdtf } from '../../../src/chronology/dates/edtf.ts';
import { partsOfRecord, wholeRecord } from '../../../src/export/channels.ts';
import { buildArticlesJson, buildEventsJson } from '../../../src/export/data.ts';
import { buildActorsJson } from '../../../src/export/registers.ts';
import { buildPassagesJson, buildSearchJson } from '../../../src/export/search.ts';
import { instantForFeeds, renderJsonFeed, renderRss } from '../../../src/export/feeds.ts';
import { renderRobots } from '../../../src/export/robots.ts';
import type { Figure } from '../../../src/record/schema/article.ts';
import { defining, record, report, versioned } from '../record.ts';

const chronology = versioned(
  record({
    one: [
      defining('talks', '2025-04-17', {
        place: 'harbour',
        threads: [{ id: 'truce', step: 'proposed' }],
        account: 'They met & <spoke>.',
        figures: [{ measure: 'days', value: 30, by: 'mayor' }],
        claims: [{ by: 'article', says: 'It went well.', quote: 'went well' }],
      }),
      defining('roots', '199X', { respondsTo: ['talks'] }),
    ],
    two: [report('talks', { date: '2025-04-16', note: 'The day is off by one.' })],
  }),
);

describe('events.json', () => {
  const { events, ...head } = buildEventsJson(chronology);

  test('it is the record, by first day, last day and id', () => {
    expect(events.map(({ id }) => id)).toEqual(['roots', 'talks']);
  });

  test('before it the file says whose it is, under which terms, and in which version', () => {
    const license = { name: 'CC0', url: 'https://licence.example/cc0' };
    expect(head).toEqual({
      title: 'A Record',
      license: null,
      version: '0123456789ab',
      base: 'https://record.example/',
    });
    const under = { ...chronology, site: { ...chronology.site, license, url: 'https://record.example/below' } };
    expect(buildEventsJson(under)).toMatchObject({ license, base: expect.stringMatching(/^https:.*\/$/) as unknown });
  });

  test('an event has every key of the contract, and null where there is nothing', () => {
    expect(events[1]).toEqual({
      id: 'talks',
      url: 'https://record.example/events/talks/',
      path: '/events/talks/',
      title: 'Title of talks',
      kind: 'statement',
      weight: 'normal',
      updates: null,
      summary: [],
      date: {
        edtf: '2025-04-17',
        earliest: '2025-04-17',
        latest: '2025-04-17',
        precision: 'day',
        approximate: false,
        uncertain: false,
        offset: null,
      },
      dateNote: null,
      place: 'harbour',
      actors: ['mayor'],
      threads: [{ id: 'truce', step: 'proposed', by: null }],
      respondsTo: [],
      reports: [
        {
          article: 'one',
          source: 'gazette',
          via: null,
          url: '/articles/one/',
          date: null,
          account: 'They met & <spoke>.',
          figures: [{ measure: 'days', value: 30, qualifier: null, of: null, asOf: null, standing: null, by: 'mayor' }],
          claims: [
            {
              id: null,
              by: 'article',
              said: expect.objectContaining({ edtf: '2025-04-18', atLatest: false }) as unknown,
              url: null,
              path: null,
              says: 'It went well.',
              quote: 'went well',
              question: null,
              answer: null,
            },
          ],
          note: null,
        },
        {
          article: 'two',
          source: 'gazette',
          via: null,
          url: '/articles/two/',
          date: expect.objectContaining({ edtf: '2025-04-16' }) as unknown,
          account: 'What the article says of talks.',
          figures: [],
          claims: [],
          note: 'The day is off by one.',
        },
      ],
      independent: [{ source: 'gazette', articles: ['one', 'two'] }],
      figuresOverTime: [],
      conflicts: [
        {
          field: 'date',
          subject: null,
          values: [
            { value: '2025-04-17', articles: ['one'], voices: [{ by: 'article', article: 'one', index: null }] },
            { value: '2025-04-16', articles: ['two'], voices: [{ by: 'article', article: 'two', index: null }] },
          ],
        },
      ],
      contradicts: [],
    });
  });
});

test('articles.json and actors.json name the events of each', () => {
  expect(buildArticlesJson(chronology).articles.map(({ id, events }) => [id, events])).toEqual([
    ['one', ['roots', 'talks']],
    ['two', ['talks']],
  ]);
  expect(buildActorsJson(chronology).actors.map(({ id, events }) => [id, events])).toEqual([
    ['mayor', ['roots', 'talks']],
    ['council', []],
  ]);
});

describe('feeds read back as what went in, newest first', () => {
  const channel = { title: 'A & B', path: '/', feedPath: '/feed', events: [...chronology.events.values()] };

  test('RSS', () => {
    const feed = parseRssFeed(renderRss(chronology, channel));
    expect(feed.title).toBe('A & B');
    expect(feed.items?.map(({ title, link, description, pubDate }) => ({ title, link, description, pubDate }))).toEqual(
      [
        {
          title: '17 April 2025: Title of talks',
          link: 'https://record.example/events/talks/',
          description: 'They met &#x26; &#x3C;spoke&#x3E;.',
          pubDate: 'Thu, 17 Apr 2025 09:00:00 GMT',
        },
        {
          title: '1990s: Title of roots',
          link: 'https://record.example/events/roots/',
          description: 'What the article says of roots.',
          pubDate: undefined,
        },
      ],
    );
  });

  test('RSS names itself, its items for ever, and who is involved', () => {
    const feed = parseRssFeed(renderRss(chronology, channel));
    expect(feed.atom?.links).toEqual([
      { href: 'https://record.example/feed', rel: 'self', type: 'application/rss+xml' },
    ]);
    expect(feed.items?.[0]).toMatchObject({
      guid: { value: 'https://record.example/events/talks/' },
      categories: [{ name: 'Mayor' }],
    });
  });

  test('JSON Feed', () => {
    const feed = parseJsonFeed(renderJsonFeed(chronology, channel));
    expect(feed.feed_url).toBe('https://record.example/feed');
    expect(feed.items?.map(({ url, date_published: date }) => [url, date])).toEqual([
      ['https://record.example/events/talks/', '2025-04-17T09:00:00.000Z'],
      ['https://record.example/events/roots/', undefined],
    ]);
  });
});

test('actors.json has every role with its end, and the last role by itself', () => {
  const { actors } = buildActorsJson(
    versioned(
      record(
        {},
        {
          actors: {
            envoy: {
              name: 'Envoy',
              type: 'person',
              party: 'north',
              roles: [{ role: 'mayor', until: '2025-03-31' }, { role: 'mediator' }],
              aliases: ['The envoy'],
            },
            clerk: { name: 'Clerk', type: 'person', role: 'clerk' },
            crowd: { name: 'Crowd', type: 'group' },
          },
        },
      ),
    ),
  );
  expect(actors).toEqual([
    {
      id: 'envoy',
      url: 'https://record.example/actors/envoy/',
      path: '/actors/envoy/',
      name: 'Envoy',
      type: 'person',
      party: 'north',
      role: 'mediator',
      roles: [
        { role: 'mayor', until: expect.objectContaining({ edtf: '2025-03-31', precision: 'day' }) as unknown },
        { role: 'mediator', until: null },
      ],
      aliases: ['The envoy'],
      events: [],
    },
    expect.objectContaining({ id: 'clerk', party: null, role: 'clerk', roles: [{ role: 'clerk', until: null }] }),
    expect.objectContaining({ id: 'crowd', role: null, roles: [], aliases: [] }),
  ]);
});

test('figures over time say where each number is given', () => {
  const killed = (value: number, asOf: string): Figure => ({
    measure: 'killed',
    of: 'people',
    value,
    by: 'mayor',
    asOf,
  });
  const { events } = buildEventsJson(
    versioned(
      record(
        {
          one: [
            defining('shots', '2025-04-17', {
              figures: [{ measure: 'days', value: 1, by: 'mayor' }, killed(3, '2025-04-17T12:00Z')],
            }),
          ],
          two: [defining('toll', '2025-04-18', { updates: 'shots', figures: [killed(5, '2025-04-18T12:00Z')] })],
        },
        { measures: { killed: { label: 'killed', grows: true } } },
      ),
    ),
  );
  expect(events[0]?.figuresOverTime).toEqual([
    {
      measure: 'killed',
      of: 'people',
      figures: [
        { event: 'shots', article: 'one', index: 1 },
        { event: 'toll', article: 'two', index: 0 },
      ],
    },
  ]);
});

describe('a feed of its own', () => {
  const told = versioned(
    record(
      {
        one: [
          defining('talks', '2025-04-17', { threads: ['truce'] }),
          defining('vote', '2025-04-18', { actors: ['council'] }),
        ],
      },
      { threads: { truce: { title: 'The truce', description: 'A truce.', kind: 'commitment' } } },
    ),
  );
  const familyOf = (rss: string) => partsOfRecord.find((family) => family.rss('x') === rss);
  test.each([
    ['an actor', familyOf('/actors/x/rss.xml'), 'council', 'Council · A Record', '/actors/council/', ['vote']],
    ['a thread', familyOf('/threads/x/rss.xml'), 'truce', 'The truce · A Record', '/threads/truce/', ['talks']],
    ['a source', familyOf('/sources/x/rss.xml'), 'wire', 'Wire · A Record', '/sources/wire/', []],
    [
      'a kind',
      familyOf('/kinds/x/rss.xml'),
      'statement',
      'Statement · A Record',
      '/?kind=statement',
      ['talks', 'vote'],
    ],
    ['all', wholeRecord, '', 'A Record', '/', ['talks', 'vote']],
  ])('%s', (_of, family, id, ...expected) => {
    const { title, path, events } = family?.channel(told, id) ?? {};
    expect([title, path, events?.map((event) => event.id)]).toEqual(expected);
  });
});

test('search.json lists names under headings, passages.json what is written of each event once', () => {
  const found = versioned(
    record(
      {
        one: [defining('talks', '2025-04-17', { account: 'They met.' })],
        two: [report('talks', { account: 'They met.' })],
      },
      {
        actors: { mayor: { name: 'Mayor', type: 'office' } },
        places: { harbour: { name: 'Harbour', lat: 1, lon: 1 } },
        threads: { truce: { title: 'Truce', description: 'A truce.', kind: 'commitment' } },
        questions: { kept: { text: 'Was it kept?', answers: { yes: 'Yes', no: 'No' } } },
      },
    ),
  );
  const { names } = buildSearchJson(found);
  expect(Object.fromEntries(names.map(({ heading, name, href }) => [heading, [name, href]]))).toEqual({
    Actors: ['Mayor', '/actors/mayor/'],
    Places: ['Harbour', '/places/harbour/'],
    Threads: ['Truce', '/threads/truce/'],
    Questions: ['Was it kept?', '/questions/kept/'],
  });
  expect(buildPassagesJson(found)).toEqual({ talks: ['Gazette: They met.'] });
});

test('robots.txt lets everyone read everything, and names the sitemap', () => {
  expect(renderRobots(chronology).split('\n')).toEqual([
    'User-agent: *',
    'Allow: /',
    '',
    'Sitemap: https://record.example/sitemap-index.xml',
    '',
  ]);
});

test.each([
  ['2025-04-18', '2025-04-18T09:00:00.000Z'],
  ['2025-01-18', '2025-01-18T10:00:00.000Z'],
  ['2025-04-21T00:00+03:00', '2025-04-20T21:00:00.000Z'],
  ['0045-03-15', '0045-03-15T09:57:52.000Z'],
  ['2025-04', undefined],
  ['2025-04-03/2025-04-04', undefined],
  ['2025-04-19T18:00+03:00/2025-04-21T00:00+03:00', undefined],
])('the instant of %s in a feed is %s: noon in the zone of the site, or the time as written', (text, expected) => {
  expect(instantForFeeds(mustParseEdtf(text), 'Europe/Kyiv')?.toISOString()).toBe(expected);
});
