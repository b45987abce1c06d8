import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { buildChronology } from '../../../src/chronology/chronology.ts';
import { mustParseEdtf } from '../../../src/chronology/dates/edtf.ts';
import { buildActorsJson, buildArticlesJson, buildEventsJson } from '../../../src/export/data.ts';
import { instantForFeeds, renderJsonFeed, renderRss } from '../../../src/export/feeds.ts';
import { defining, record, report } from '../record.ts';

const chronology = buildChronology(
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
  const { title, events } = buildEventsJson(chronology);

  test('it is the record, by first day, last day and id', () => {
    expect(title).toBe('A Record');
    expect(events.map(({ id }) => id)).toEqual(['roots', 'talks']);
  });

  test('an event has every key of the contract, and null where there is nothing', () => {
    expect(events[1]).toEqual({
      id: 'talks',
      url: '/events/talks/',
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

test.each([
  ['2025-04-18', '2025-04-18T09:00:00.000Z'],
  ['2025-01-18', '2025-01-18T10:00:00.000Z'],
  ['2025-04-21T00:00+03:00', '2025-04-20T21:00:00.000Z'],
  ['0045-03-15', '0045-03-15T09:57:52.000Z'],
  ['2025-04', undefined],
  ['2025-04-03/2025-04-04', undefined],
])('the instant of %s in a feed is %s: noon in the zone of the site, or the time as written', (text, expected) => {
  expect(instantForFeeds(mustParseEdtf(text), 'Europe/Kyiv')?.toISOString()).toBe(expected);
});
