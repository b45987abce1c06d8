import { parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { buildChronology } from '../../../src/chronology/chronology.ts';
import { renderChangesRss } from '../../../src/export/changes-feed.ts';
import { defining, record } from '../record.ts';

test('the feed of changes reads back as what went in, the newest first', () => {
  const chronology = buildChronology(
    record(
      { gazette: [defining('talks', '2025-04-17', { title: 'They met & <spoke>' })] },
      {
        changes: [
          { date: '2025-05-01', changes: [{ event: 'talks', change: 'added' }] },
          {
            date: '2025-11-02',
            changes: [
              { article: 'leaflet', change: 'removed', was: { title: 'A leaflet' } },
              {
                event: 'talks',
                change: 'corrected',
                fields: ['date'],
                was: { date: '2025-04-16' },
                now: { date: '2025-04-17' },
                reason: 'The day was off by one.',
              },
            ],
          },
        ],
      },
    ),
  );
  const feed = parseRssFeed(renderChangesRss(chronology));
  expect(feed.link).toBe('https://record.example/changes/');
  expect([feed.title, feed.description]).toEqual([
    'Changes · A Record',
    'Additions, edits and corrections to A Record.',
  ]);
  expect(feed.items).toEqual([
    {
      title: 'Corrected: They met & <spoke>',
      link: 'https://record.example/events/talks/',
      guid: { value: 'tag:record.example,2025-11-02:event_talks', isPermaLink: false },
      description: 'Corrected: date. The day was off by one. Previously, the date was 16 April 2025.',
      pubDate: 'Sun, 02 Nov 2025 10:00:00 GMT',
    },
    {
      title: 'Removed: A leaflet',
      link: 'https://record.example/changes/',
      guid: { value: 'tag:record.example,2025-11-02:article_leaflet', isPermaLink: false },
      description: 'Removed.',
      pubDate: 'Sun, 02 Nov 2025 10:00:00 GMT',
    },
    {
      title: 'Added: They met & <spoke>',
      link: 'https://record.example/events/talks/',
      guid: { value: 'tag:record.example,2025-05-01:event_talks', isPermaLink: false },
      description: 'Added.',
      pubDate: 'Thu, 01 May 2025 09:00:00 GMT',
    },
  ]);
});

test('a description is HTML, so what the record gave is written as its text', () => {
  const changes = [
    {
      event: 'talks',
      change: 'changed' as const,
      fields: ['title' as const],
      was: { title: 'R&D <b>' },
      now: { title: 'R' },
    },
  ];
  const made = record(
    { gazette: [defining('talks', '2025-04-17', { title: 'R' })] },
    { changes: [{ date: '2025-05-01', changes }] },
  );
  const [item] = parseRssFeed(renderChangesRss(buildChronology(made))).items ?? [];
  expect(item?.description).toContain('R&#x26;D &#x3C;b&#x3E;');
});

test('a record without a history has a feed without items', () => {
  const feed = parseRssFeed(renderChangesRss(buildChronology(record({ gazette: [defining('talks', '2025')] }))));
  expect(feed.items ?? []).toEqual([]);
});
