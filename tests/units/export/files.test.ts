import { expect, test } from 'vitest';
import { buildChronology } from '../../../src/chronology/chronology.ts';
import { listFiles } from '../../../src/export/files.ts';
import { defining, record } from '../record.ts';

const chronology = buildChronology(record({ one: [defining('talks', '2025-04-17', { threads: ['truce'] })] }));
const files = listFiles(chronology).map(({ file, id }) => ({ ...file, id, path: file.address(id) }));

test('every published file, and who may read it', () => {
  expect(files.map(({ path, type, readableFromAnywhere }) => [path, type, readableFromAnywhere])).toEqual([
    ['/rss.xml', 'application/rss+xml; charset=utf-8', true],
    ['/actors/mayor/rss.xml', 'application/rss+xml; charset=utf-8', true],
    ['/actors/council/rss.xml', 'application/rss+xml; charset=utf-8', true],
    ['/threads/truce/rss.xml', 'application/rss+xml; charset=utf-8', true],
    ['/changes/rss.xml', 'application/rss+xml; charset=utf-8', true],
    ['/feed.json', 'application/feed+json; charset=utf-8', true],
    ['/data/events.json', 'application/json', true],
    ['/data/articles.json', 'application/json', true],
    ['/data/actors.json', 'application/json', true],
    ['/data/questions.json', 'application/json', true],
    ['/data/threads.json', 'application/json', true],
    ['/data/schema.json', 'application/json', true],
    ['/oembed/events/talks.json', 'application/json', true],
    ['/oembed/questions/who-fired.json', 'application/json', true],
    ['/oembed/threads/truce.json', 'application/json', true],
    ['/oembed/months/2025-04.json', 'application/json', true],
    ['/search.json', 'application/json', false],
    ['/passages.json', 'application/json', false],
    ['/manifest.webmanifest', 'application/manifest+json', false],
    ['/robots.txt', 'text/plain; charset=utf-8', false],
  ]);
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
