import { describe, expect, test } from 'vitest';
import { publishedFiles } from '../../../src/export/files.ts';
import { renderRedirects } from '../../../src/export/redirects.ts';
import { fillPermalinks } from '../../../src/record/schema/permalinks.ts';
import { defining, record, versioned } from '../record.ts';

const moved = (former: string, today: string) => ({ ids: [], aliases: { [former]: today } });

/** Renders a file of redirects of a record with these permalinks. */
function render(name: string, permalinks: Parameters<typeof fillPermalinks>[0]): string {
  const chronology = versioned(
    record({ one: [defining('talks', '2025-04-17')] }, { permalinks: fillPermalinks(permalinks) }),
  );
  return publishedFiles.find(({ address }) => address('') === name)?.render(chronology, '') ?? '';
}

const permalinks = {
  events: moved('meeting', 'talks'),
  claims: moved('c0000', 'c7k2m'),
  articles: moved('leaflet', 'one'),
  actors: moved('major', 'mayor'),
  places: { ids: [], tombstones: { quay: 'It is the harbour.' } },
  threads: moved('pause', 'truce'),
  sources: moved('paper', 'gazette'),
};
const redirects = render('/_redirects', permalinks);
const lines = redirects.split('\n').filter((line) => line !== '');

describe('former addresses redirect', () => {
  test.each([
    ['/events/meeting/', '/events/talks/'],
    ['/embed/events/meeting/', '/embed/events/talks/'],
    ['/oembed/events/meeting.json', '/oembed/events/talks.json'],
    ['/claims/c0000/', '/claims/c7k2m/'],
    ['/articles/leaflet/', '/articles/one/'],
    ['/actors/major/', '/actors/mayor/'],
    ['/threads/pause/', '/threads/truce/'],
    ['/embed/threads/pause/', '/embed/threads/truce/'],
    ['/sources/paper/', '/sources/gazette/'],
  ])('%s, where there is a page or file: for Netlify, and then for Cloudflare', (from, to) => {
    const first = lines.indexOf(`${from} ${to} 301!`);
    expect(lines.slice(first, first + 2)).toEqual([`${from} ${to} 301!`, `${from} ${to} 301`]);
  });

  test.each([
    ['/events/meeting.json', '/events/talks.json'],
    ['/pictures/events/meeting.png', '/pictures/events/talks.png'],
    ['/actors/major/rss.xml', '/actors/mayor/rss.xml'],
    ['/actors/major/feed.json', '/actors/mayor/feed.json'],
    ['/threads/pause/rss.xml', '/threads/truce/rss.xml'],
    ['/threads/pause/calendar.ics', '/threads/truce/calendar.ics'],
  ])('%s, where there is nothing: for both in one line', (from, to) => {
    expect(lines.filter((line) => line.startsWith(`${from} `))).toEqual([`${from} ${to} 301`]);
  });

  test('each page of an archive to that of today, and no page of another', () => {
    const archive = {
      address: (id: string) => `/actors/${id.replace('/', '/rss/')}`,
      ids: () => ['mayor/1.xml', 'mayor/2.xml', 'council/1.xml'],
    };
    const chronology = versioned(record({}, { permalinks: fillPermalinks({ actors: moved('major', 'mayor') }) }));
    const all = renderRedirects(chronology, [archive]).split('\n');
    expect(all.filter((line) => line.includes('/rss/'))).toEqual([
      '/actors/major/rss/1.xml /actors/mayor/rss/1.xml 301',
      '/actors/major/rss/2.xml /actors/mayor/rss/2.xml 301',
    ]);
  });

  test('but not to what was withdrawn', () => {
    expect(redirects).not.toContain('quay');
  });
});

/** As Cloudflare Pages counts: a rule with a placeholder or a splat, and every rule after one, is a dynamic one. */
const mostStatic = 2000;

describe('what Cloudflare Pages follows', () => {
  const aliasesOf = (today: string) => ({
    ids: [],
    aliases: Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`former-${index}`, today] as const)),
  });
  const all = render('/_redirects', { actors: aliasesOf('mayor'), sources: aliasesOf('gazette') })
    .split('\n')
    .filter((line) => line !== '');

  test('no rule has a placeholder, since all after it would be counted as dynamic ones, of which it takes 100', () => {
    expect(lines.filter((line) => /[:*]/.test(line))).toEqual([]);
  });

  test('what has no page that leads on comes first, so that a long file loses none of it', () => {
    expect(all.length).toBeGreaterThan(mostStatic);
    const shadowed = new Set(all.filter((line) => line.endsWith('!')).map((line) => line.split(' ')[0]));
    const isAlone = all.map((line) => !shadowed.has(line.split(' ')[0]));
    expect(isAlone.lastIndexOf(true)).toBeLessThan(isAlone.indexOf(false));
  });
});

test('nginx has the same pairs', () => {
  const pairs = [...redirects.matchAll(/^(\S+) (\S+) 301$/gm)];
  const maps = pairs.map(([, from, to]) => `"${from ?? ''}" "${to ?? ''}";\n`);
  expect(render('/_redirects.nginx', permalinks)).toBe(maps.join(''));
});
