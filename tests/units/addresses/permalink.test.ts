import { describe, expect, test } from 'vitest';
import { absolute, addressesUnder, pathWithin, permalink } from '../../../src/addresses/permalink.ts';

type Addresses = ReturnType<typeof addressesUnder>;

/** Every builder, with what it builds below the base. */
const built: { readonly [K in keyof Addresses]: readonly [...Parameters<Addresses[K]>, expected: string] } = {
  home: [''],
  anchor: ['talks', '#talks'],
  events: ['events/'],
  event: ['talks', 'events/talks/'],
  actors: ['actors/'],
  actor: ['mayor', 'actors/mayor/'],
  articles: ['articles/'],
  article: ['2025-04-18-gazette', 'articles/2025-04-18-gazette/'],
  sources: ['sources/'],
  source: ['gazette', 'sources/gazette/'],
  threads: ['threads/'],
  thread: ['truce', 'threads/truce/'],
  questions: ['questions/'],
  question: ['who-fired', 'questions/who-fired/'],
  sides: ['north', 'south', 'sides/north/south/'],
  places: ['places/'],
  place: ['harbour', 'places/harbour/'],
  year: ['2025', '2025/'],
  month: ['2025-04', '2025/04/'],
  embed: ['months', '2025-04', 'embed/months/2025-04/'],
  embeds: ['embed/'],
  day: ['2025-04-18', 'on/2025-04-18/'],
  about: ['about/'],
  aboutSources: ['about/sources/'],
  accessibility: ['about/accessibility/'],
  styleGuide: ['style-guide/'],
  rss: ['rss.xml'],
  jsonFeed: ['feed.json'],
  actorRss: ['mayor', 'actors/mayor/rss.xml'],
  threadRss: ['truce', 'threads/truce/rss.xml'],
  changes: ['changes/'],
  changesRss: ['changes/rss.xml'],
  data: ['events', 'data/events.json'],
  wordIndex: ['search.json'],
  passages: ['passages.json'],
  dataSchema: ['data/schema.json'],
  sitemap: ['sitemap-index.xml'],
  file: ['calendar.ics', 'calendar.ics'],
  notFound: ['404/'],
  icon: ['favicon.svg'],
  touchIcon: ['apple-touch-icon.png'],
  picture: ['months', '2025-04', 'pictures/months/2025-04.png'],
  oembed: ['events', 'talks', 'oembed/events/talks.json'],
  oembeds: ['oembed/'],
  pictures: ['pictures/'],
  sitePicture: ['pictures/site.png'],
  manifest: ['manifest.webmanifest'],
  asset: ['*', '_astro/*'],
};

const rows = Object.entries(built).map(([name, row]) => [name, row.slice(0, -1), row.at(-1) ?? ''] as const);

describe.each(['/', '/chronology/'])('under %s', (base) => {
  const addresses = addressesUnder(base) as unknown as Readonly<Record<string, (...given: string[]) => string>>;

  test.each(rows)('%s', (name, given, expected) => {
    const address = addresses[name]?.(...given) ?? '';
    expect(address).toBe(base + expected);
    expect(absolute(`https://record.example${base}`, address)).toBe(`https://record.example${base}${expected}`);
  });
});

test('this site is at the root of its host, and its files lie as their addresses say', () => {
  expect(permalink.home()).toBe('/');
  expect(pathWithin(permalink.actorRss('mayor'))).toBe('actors/mayor/rss.xml');
});
