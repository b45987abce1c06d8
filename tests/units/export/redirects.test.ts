import { expect, test } from 'vitest';
import { publishedFiles } from '../../../src/export/files.ts';
import { fillPermalinks } from '../../../src/record/schema/permalinks.ts';
import { defining, record, versioned } from '../record.ts';

const moved = (former: string, today: string) => ({ ids: [], aliases: { [former]: today } });
const permalinks = fillPermalinks({
  events: moved('meeting', 'talks'),
  claims: moved('c0000', 'c7k2m'),
  articles: moved('leaflet', 'one'),
  actors: moved('major', 'mayor'),
  places: { ids: [], tombstones: { quay: 'It is the harbour.' } },
  threads: moved('pause', 'truce'),
  sources: moved('paper', 'gazette'),
});
const chronology = versioned(record({ one: [defining('talks', '2025-04-17')] }, { permalinks }));
const render = (name: string) => publishedFiles.find(({ address }) => address('') === name)?.render(chronology, '');

test('former addresses redirect, for Netlify and then for Cloudflare: of pages, and of files by id', () => {
  expect(render('/_redirects')?.split('\n')).toEqual(
    expect.arrayContaining([
      '/events/meeting/ /events/talks/ 301!',
      '/events/meeting/ /events/talks/ 301',
      '/claims/c0000/ /claims/c7k2m/ 301',
      '/articles/leaflet/ /articles/one/ 301',
      '/actors/major/ /actors/mayor/ 301',
      '/actors/major/rss.xml /actors/mayor/rss.xml 301',
      '/threads/pause/ /threads/truce/ 301',
      '/threads/pause/rss.xml /threads/truce/rss.xml 301',
      '/sources/paper/ /sources/gazette/ 301',
    ]),
  );
  expect(render('/_redirects')).not.toContain('quay');
});

test('nginx has the same pairs', () => {
  const pairs = [...(render('/_redirects') ?? '').matchAll(/^(\S+) (\S+) 301$/gm)];
  const lines = pairs.map(([, from, to]) => `"${from ?? ''}" "${to ?? ''}";\n`);
  expect(render('/_redirects.nginx')).toBe(lines.join(''));
});
