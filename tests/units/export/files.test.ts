import { expect, test } from 'vitest';
import { listFiles } from '../../../src/export/files.ts';
import { defining, record, versioned } from '../record.ts';

const chronology = versioned(record({ one: [defining('talks', '2025-04-17', { threads: ['truce'] })] }));
const files = listFiles(chronology).map(({ file, id }) => ({ ...file, id, path: file.address(id) }));

test('every published file, and who may read it', () => {
  const found = files.map(({ path, type, readableFromAnywhere }) => [path, type, readableFromAnywhere] as const);
  const expected: readonly (readonly [string, string, boolean])[] = [
    ['/rss.xml', 'application/rss+xml; charset=utf-8', true],
    ['/atom.xml', 'application/atom+xml; charset=utf-8', true],
    ['/feed.json', 'application/feed+json; charset=utf-8', true],
    ...[
      ...['actors/mayor', 'actors/council', 'threads/truce', 'questions/who-fired', 'places/harbour', 'places/town'],
      ...['gazette', 'wire', 'tribune', 'mirror'].map((id) => `sources/${id}`),
      ...[...chronology.kinds.keys()].map((id) => `kinds/${id}`),
      'changes',
    ].flatMap((part): readonly (readonly [string, string, boolean])[] => [
      [`/${part}/rss.xml`, 'application/rss+xml; charset=utf-8', true],
      [`/${part}/feed.json`, 'application/feed+json; charset=utf-8', true],
    ]),
    ['/data/events.json', 'application/json', true],
    ['/data/articles.json', 'application/json', true],
    ['/data/actors.json', 'application/json', true],
    ['/data/questions.json', 'application/json', true],
    ['/data/threads.json', 'application/json', true],
    ['/data/permalinks.json', 'application/json', true],
    ['/data/sources.json', 'application/json', true],
    ['/data/places.json', 'application/json', true],
    ['/data/parties.json', 'application/json', true],
    ['/data/kinds.json', 'application/json', true],
    ['/data/measures.json', 'application/json', true],
    ['/events/talks.json', 'application/json', true],
    ['/questions/who-fired.json', 'application/json', true],
    ['/threads/truce.json', 'application/json', true],
    ['/data/events.csv', 'text/csv; charset=utf-8', true],
    ['/data/articles.csv', 'text/csv; charset=utf-8', true],
    ['/data/claims.csv', 'text/csv; charset=utf-8', true],
    ['/data/figures.csv', 'text/csv; charset=utf-8', true],
    ['/data/datapackage.json', 'application/json', true],
    ['/data/versions.json', 'application/json', true],
    ['/data/schema.json', 'application/json', true],
    ['/calendar.ics', 'text/calendar; charset=utf-8', true],
    ['/threads/truce/calendar.ics', 'text/calendar; charset=utf-8', true],
    ['/exports/timelinejs.json', 'application/json', true],
    ['/oembed/events/talks.json', 'application/json', true],
    ['/oembed/questions/who-fired.json', 'application/json', true],
    ['/oembed/threads/truce.json', 'application/json', true],
    ['/oembed/months/2025-04.json', 'application/json', true],
    ['/search.json', 'application/json', false],
    ['/passages.json', 'application/json', false],
    ['/manifest.webmanifest', 'application/manifest+json', false],
    ['/robots.txt', 'text/plain; charset=utf-8', false],
    ['/_redirects', 'text/plain; charset=utf-8', false],
    ['/_redirects.nginx', 'text/plain; charset=utf-8', false],
  ];
  const sorted = (rows: typeof expected) => [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
  expect(sorted(found)).toEqual(sorted(expected));
});

test.each(files.filter(({ path }) => path.endsWith('.xml')).map(({ path, id, render }) => [path, render, id] as const))(
  '%s names itself',
  (path, render, id) => {
    expect(render(chronology, id)).toContain(`href="https://record.example${path}" rel="self"`);
  },
);

test.each(
  files.filter(({ path }) => path.endsWith('.json')).map(({ path, id, render }) => [path, render, id] as const),
)('%s is JSON', (_path, render, id) => {
  expect(JSON.parse(render(chronology, id))).toBeTypeOf('object');
});
