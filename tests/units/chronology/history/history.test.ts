import { addressOfChanged } from '../../../../src/addresses/permalink.ts';
import { expect, test } from 'vitest';
import { buildChronology } from '../../../../src/chronology/chronology.ts';
import type { Publication } from '../../../../src/record/schema/changes.ts';
import { fillPermalinks } from '../../../../src/record/schema/permalinks.ts';
import { defining, record } from '../../record.ts';

const publications: Publication[] = [
  {
    date: '2025-05-01',
    changes: [
      { event: 'conference', change: 'added' },
      { event: 'rumour', change: 'added' },
      { event: 'slip', change: 'added' },
      { article: 'draft-name', change: 'added' },
      { article: 'leaflet', change: 'added' },
    ],
  },
  {
    date: '2025-05-02',
    changes: [
      { event: 'meeting', change: 'moved', from: 'conference' },
      { article: 'gazette', change: 'moved', from: 'draft-name' },
      { article: 'leaflet', change: 'removed', was: { title: 'A leaflet' } },
      { event: 'rumour', change: 'removed', was: { title: 'A rumour' } },
      { event: 'slip', change: 'removed', was: { title: 'A slip' } },
    ],
  },
  { date: '2025-05-02', changes: [{ event: 'talks', change: 'moved', from: 'meeting' }] },
  {
    date: '2025-05-02',
    changes: [{ event: 'talks', change: 'corrected', fields: ['figures'], reason: 'A digit was lost.' }],
  },
  { date: '2025-05-02', changes: [{ event: 'talks', change: 'changed', fields: ['note'] }] },
];

const { changes, histories } = buildChronology(
  record(
    { gazette: [defining('talks', '2025-04-17'), defining('vote', '2025-04-18')] },
    {
      changes: publications,
      permalinks: fillPermalinks({
        events: {
          ids: [],
          aliases: { conference: 'talks', meeting: 'talks' },
          tombstones: { rumour: 'It was none.' },
        },
      }),
    },
  ),
);

const listed = (id: string) =>
  histories.events.get(id)?.map(({ date, publication, change }) => [date, publication, change]);

test('the history of an event goes back through all its ids', () => {
  expect(listed('talks')).toEqual([
    ['2025-05-01', 1, 'added'],
    ['2025-05-02', 2, 'moved'],
    ['2025-05-02', 3, 'moved'],
    ['2025-05-02', 4, 'corrected'],
    ['2025-05-02', 5, 'changed'],
  ]);
  expect(listed('conference')).toBeUndefined();
});

test('the history of an article goes back through the names of its file', () => {
  expect(histories.articles.get('gazette')?.map(({ change }) => change)).toEqual(['added', 'moved']);
});

test('an event that was moved and then removed has the last title that it had', () => {
  const moved: Publication[] = [
    { date: '2025-05-01', changes: [{ event: 'old-name', change: 'added' }] },
    { date: '2025-05-02', changes: [{ event: 'hoax', change: 'moved', from: 'old-name' }] },
    { date: '2025-05-03', changes: [{ event: 'hoax', change: 'removed', was: { title: 'A hoax' } }] },
  ];
  const built = buildChronology(record({}, { changes: moved }));
  expect(built.changes.map(({ event, title }) => `${event ?? ''}: ${title}`)).toEqual([
    'hoax: A hoax',
    'hoax: A hoax',
    'hoax: A hoax',
  ]);
});

test('what has no entry has no history', () => {
  expect(listed('vote')).toBeUndefined();
});

test('every entry has a key of its own, by which it can be linked to', () => {
  expect(changes.map(({ key }) => key)).toEqual([
    '2025-05-01_event_conference',
    '2025-05-01_event_rumour',
    '2025-05-01_event_slip',
    '2025-05-01_article_draft-name',
    '2025-05-01_article_leaflet',
    '2025-05-02_event_meeting',
    '2025-05-02_article_gazette',
    '2025-05-02_article_leaflet',
    '2025-05-02_event_rumour',
    '2025-05-02_event_slip',
    '2025-05-02_event_talks',
    '2025-05-02_event_talks_2',
    '2025-05-02_event_talks_3',
  ]);
});

test('every entry has the title of today, or the last there was, and the page there is today', () => {
  const first = changes.slice(0, 5).map((entry) => [entry.title, addressOfChanged(entry)]);
  expect(first).toEqual([
    ['Title of talks', '/events/talks/'],
    ['A rumour', '/events/rumour/'],
    ['A slip', null],
    ['Headline of gazette', '/articles/gazette/'],
    ['A leaflet', null],
  ]);
});

test('an alias that is newer than the last publishing leads on too', () => {
  const chronology = buildChronology(
    record(
      { gazette: [defining('talks', '2025-04-17')] },
      {
        changes: [{ date: '2025-05-01', changes: [{ event: 'conference', change: 'added' }] }],
        permalinks: fillPermalinks({ events: { ids: [], aliases: { conference: 'talks' } } }),
      },
    ),
  );
  expect(chronology.histories.events.get('talks')).toHaveLength(1);
});
