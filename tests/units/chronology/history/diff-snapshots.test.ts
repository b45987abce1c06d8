import { describe, expect, test } from 'vitest';
import { compareSnapshots } from '../../../../src/chronology/history/diff-snapshots.ts';
import { buildChronology } from '../../../../src/chronology/chronology.ts';
import { hashText, takeSnapshot } from '../../../../src/chronology/history/snapshot.ts';
import type { Article, ReportAsWritten } from '../../../../src/record/schema/article.ts';
import type { Change } from '../../../../src/record/schema/changes.ts';
import { defining, record, report } from '../../record.ts';

type Articles = Record<string, Partial<Article>>;

const moved = ({ events = {}, articles = {} }: Partial<Record<'events' | 'articles', Record<string, string>>>) => ({
  events: { aliases: events },
  articles: { aliases: articles },
});
const unmoved = moved({});
const snapshot = (articles: Articles) => takeSnapshot(buildChronology(record(articles)));
const gazette = (given: Partial<ReportAsWritten> = {}, more: Partial<Article> = {}): Partial<Article> => ({
  events: [
    defining('talks', '2025-04-17', { figures: [{ measure: 'days', value: 30, by: 'mayor' }], ...given }),
    defining('truce', '2025-04-18', { respondsTo: ['talks'] }),
  ],
  ...more,
});
const wire = (given: Partial<ReportAsWritten> = {}): Partial<Article> => ({
  source: 'wire',
  events: [report('talks', given)],
});
const before: Articles = { gazette: gazette(), wire: wire() };

const cases: readonly [string, Articles, readonly Change[]][] = [
  ['nothing', { gazette: gazette(), wire: wire() }, []],
  ['nothing, where the articles are read in another order', { wire: wire(), gazette: gazette() }, []],
  [
    'a title',
    { gazette: gazette({ title: 'They met' }), wire: wire() },
    [
      {
        event: 'talks',
        change: 'changed',
        fields: ['title'],
        was: { title: 'Title of talks' },
        now: { title: 'They met' },
      },
    ],
  ],
  [
    'a date and how it is known',
    { gazette: gazette({ date: '2025-04-16~', dateNote: 'By the wire.' }), wire: wire() },
    [
      {
        event: 'talks',
        change: 'changed',
        fields: ['date', 'dateNote'],
        was: { date: '2025-04-17' },
        now: { date: '2025-04-16~' },
      },
    ],
  ],
  [
    'the account of one of two reports',
    { gazette: gazette(), wire: wire({ account: 'Other words.' }) },
    [{ event: 'talks', change: 'changed', fields: ['account'] }],
  ],
  [
    'the date that a second report gives, which is not that of the event',
    { gazette: gazette(), wire: wire({ date: '2025-04-16' }) },
    [{ event: 'talks', change: 'changed', fields: ['date'] }],
  ],
  [
    'a figure',
    { gazette: gazette({ figures: [{ measure: 'days', value: 31, by: 'mayor' }] }), wire: wire() },
    [{ event: 'talks', change: 'changed', fields: ['figures'] }],
  ],
  [
    'a figure taken out and a claim put in',
    { gazette: gazette({ figures: [], claims: [{ by: 'mayor', says: 'It went well.' }] }), wire: wire() },
    [{ event: 'talks', change: 'changed', fields: ['figures', 'claims'] }],
  ],
  [
    'an actor, a thread, a place, a kind, an answer and a note',
    {
      gazette: gazette({
        actors: ['mayor', 'council'],
        threads: ['truce'],
        place: 'harbour',
        kind: 'talks',
        respondsTo: ['truce'],
        note: 'Checked.',
      }),
      wire: wire(),
    },
    [{ event: 'talks', change: 'changed', fields: ['kind', 'place', 'actors', 'threads', 'respondsTo', 'note'] }],
  ],
  [
    'a report by a new article',
    { gazette: gazette(), wire: wire(), mirror: { source: 'mirror', events: [report('talks')] } },
    [
      { event: 'talks', change: 'changed', fields: ['reports'] },
      { article: 'mirror', change: 'added' },
    ],
  ],
  [
    'an event by an article on record',
    { gazette: gazette(), wire: { ...wire(), events: [report('talks'), defining('vote', '2025-04-19')] } },
    [
      { event: 'vote', change: 'added' },
      { article: 'wire', change: 'changed', fields: ['events'] },
    ],
  ],
  [
    'an article and its report, withdrawn',
    { gazette: gazette() },
    [
      { event: 'talks', change: 'changed', fields: ['reports'] },
      { article: 'wire', change: 'removed', was: { title: 'Headline of wire' } },
    ],
  ],
  [
    'an event, withdrawn',
    {
      gazette: {
        events: [defining('talks', '2025-04-17', { figures: [{ measure: 'days', value: 30, by: 'mayor' }] })],
      },
      wire: wire(),
    },
    [
      { event: 'truce', change: 'removed', was: { title: 'Title of truce' } },
      { article: 'gazette', change: 'changed', fields: ['events'] },
    ],
  ],
  [
    'a headline, an address and a summary',
    {
      gazette: gazette({}, { title: 'New headline', url: 'https://gazette.example/', notes: ['Read twice.'] }),
      wire: wire(),
    },
    [
      {
        article: 'gazette',
        change: 'changed',
        fields: ['title', 'url', 'notes'],
        was: { title: 'Headline of gazette' },
        now: { title: 'New headline' },
      },
    ],
  ],
  [
    'the name of an article’s file, and no more',
    { gazette: gazette(), telegraph: { ...wire(), title: 'Headline of wire' } },
    [{ article: 'telegraph', change: 'moved', from: 'wire' }],
  ],
  [
    'an article like one that stays',
    { gazette: gazette(), wire: wire(), telegraph: { ...wire(), title: 'Headline of wire' } },
    [
      { event: 'talks', change: 'changed', fields: ['reports'] },
      { article: 'telegraph', change: 'added' },
    ],
  ],
  [
    'the name of an article’s file, and its agency',
    { gazette: gazette(), telegraph: { ...wire(), title: 'Headline of wire', via: 'mirror' } },
    [{ article: 'telegraph', change: 'moved', from: 'wire', fields: ['via'] }],
  ],
  [
    'the id of an event that is called as things every object has',
    { gazette: gazette(), wire: { ...wire(), events: [report('talks'), defining('constructor', '2025-04-19')] } },
    [
      { event: 'constructor', change: 'added' },
      { article: 'wire', change: 'changed', fields: ['events'] },
    ],
  ],
];

test.each(cases)('what changed is told: %s', (_what, after, expected) => {
  expect(compareSnapshots(snapshot(before), snapshot(after), unmoved)).toEqual(expected);
});

test('on the first day everything is added', () => {
  expect(compareSnapshots({ events: {}, articles: {} }, snapshot(before), unmoved)).toEqual([
    { event: 'talks', change: 'added' },
    { event: 'truce', change: 'added' },
    { article: 'gazette', change: 'added' },
    { article: 'wire', change: 'added' },
  ]);
});

test('what is only put into another order has not changed', () => {
  const inOrder = (ids: string[]): Articles => ({
    one: {
      actors: ids,
      events: [
        ...ids.map((id) => defining(id, '2025-04-17')),
        defining('truce', '2025-04-18', { actors: ids, respondsTo: ids }),
      ],
    },
    two: { source: 'wire', events: [report('truce'), ...ids.map((id) => report(id))] },
  });
  const [there, back] = [inOrder(['mayor', 'council', 'offer']), inOrder(['offer', 'mayor', 'council'])];
  expect(compareSnapshots(snapshot(there), snapshot(back), unmoved)).toEqual([]);
});

test('reports told under new file names in another order have not changed', () => {
  const told = (...names: readonly string[]): Articles => ({
    gazette: { events: [defining('talks', '2025-04-17')] },
    ...Object.fromEntries(
      names.map((name, index) => [name, { title: `Headline ${index}`, source: 'wire', events: [report('talks')] }]),
    ),
  });
  expect(compareSnapshots(snapshot(told('a', 'b')), snapshot(told('d', 'c')), unmoved)).toEqual([
    { article: 'c', change: 'moved', from: 'b' },
    { article: 'd', change: 'moved', from: 'a' },
  ]);
});

describe('an alias', () => {
  const renamed: Articles = {
    gazette: {
      events: [
        defining('meeting', '2025-04-17', {
          title: 'They met',
          figures: [{ measure: 'days', value: 30, by: 'mayor' }],
        }),
        defining('truce', '2025-04-18', { respondsTo: ['meeting'] }),
      ],
    },
    wire: { source: 'wire', events: [report('meeting', { account: 'What the article says of talks.' })] },
  };

  test('moves an event, and what names it has not changed for that', () => {
    expect(compareSnapshots(snapshot(before), snapshot(renamed), moved({ events: { talks: 'meeting' } }))).toEqual([
      {
        event: 'meeting',
        change: 'moved',
        from: 'talks',
        fields: ['title', 'account'],
        was: { title: 'Title of talks' },
        now: { title: 'They met' },
      },
    ]);
  });

  test('joins an event to another on record', () => {
    const joined: Articles = { gazette: { events: [defining('truce', '2025-04-18', { respondsTo: [] })] } };
    const apart: Articles = {
      gazette: { events: [defining('truce', '2025-04-18'), defining('armistice', '2025-04-18')] },
    };
    expect(compareSnapshots(snapshot(apart), snapshot(joined), moved({ events: { armistice: 'truce' } }))).toEqual([
      { event: 'truce', change: 'moved', from: 'armistice' },
    ]);
  });

  test('joins two events to a new one, which says once what changed in it', () => {
    const two: Articles = {
      gazette: { events: [defining('pause', '2025-04-18'), defining('armistice', '2025-04-18')] },
    };
    const one: Articles = { gazette: { events: [defining('truce', '2025-04-19', { title: 'Title of pause' })] } };
    const aliases = { pause: 'truce', armistice: 'truce' };
    expect(compareSnapshots(snapshot(two), snapshot(one), moved({ events: aliases })).slice(0, 2)).toMatchObject([
      { event: 'truce', change: 'moved', from: 'pause', was: { date: '2025-04-18' } },
      { event: 'truce', change: 'moved', from: 'armistice' },
    ]);
    expect(compareSnapshots(snapshot(two), snapshot(one), moved({ events: aliases }))[1]).not.toHaveProperty('fields');
  });

  test('that is older than the last publishing says nothing new', () => {
    expect(compareSnapshots(snapshot(before), snapshot(before), moved({ events: { conference: 'talks' } }))).toEqual(
      [],
    );
  });

  test('moves an article, whatever else has changed in it', () => {
    const article = gazette({}, { title: 'Another headline', date: '2025-04-19' });
    const after = snapshot({ gazetta: article, wire: wire() });
    expect(compareSnapshots(snapshot(before), after, moved({ articles: { gazette: 'gazetta' } }))).toEqual([
      {
        article: 'gazetta',
        change: 'moved',
        from: 'gazette',
        fields: ['title', 'date'],
        was: { title: 'Headline of gazette', date: '2025-04-18' },
        now: { title: 'Another headline', date: '2025-04-19' },
      },
    ]);
  });
});

test('a snapshot is sorted, and holds no hash of what is not there', () => {
  const { events, articles } = snapshot({ wire: wire(), gazette: gazette() });
  expect(Object.keys(articles)).toEqual(['gazette', 'wire']);
  expect(Object.keys(events['talks']?.reports ?? {})).toEqual(['gazette', 'wire']);
  expect(Object.keys(events['talks']?.reports['wire'] ?? {})).toEqual(['account']);
});

// The vectors are those of the authors of FNV, which are in the public domain (http://www.isthe.com/chongo/src/fnv/test_fnv.c).
test.each([
  ['', '811c9dc5'],
  ['a', 'e40c292c'],
  ['foobar', 'bf9cf968'],
])('FNV-1a of “%s” is %s', (text, expected) => {
  expect(hashText(text)).toBe(expected);
});
