import { describe, expect, test } from 'vitest';
import { archiveFile, archiveOf, jsonFeedBeside } from '../../../src/addresses/files.ts';
import {
  absolute,
  addressOfClaim,
  addressOfFigure,
  addressOfLetter,
  addressOfPart,
  addressesUnder,
  fragment,
  pathWithin,
  permalink,
} from '../../../src/addresses/permalink.ts';

type Addresses = ReturnType<typeof addressesUnder>;

/** Every builder, with what it builds below the base. */
const built: { readonly [K in keyof Addresses]: readonly [...Parameters<Addresses[K]>, expected: string] } = {
  home: [''],
  anchor: ['talks', '#talks'],
  events: ['events/'],
  event: ['talks', 'events/talks/'],
  claim: ['c7k2m', 'claims/c7k2m/'],
  actors: ['actors/'],
  actor: ['mayor', 'actors/mayor/'],
  statements: ['mayor', 'truce', 'actors/mayor/statements/truce/'],
  articles: ['articles/'],
  article: ['2025-04-18-gazette', 'articles/2025-04-18-gazette/'],
  articlesOf: ['2025-04', 'articles/_2025/04/'],
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
  decade: ['199X', '199x/'],
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
  versions: ['versions/'],
  version: ['5e1c0a97b3d2', 'versions/5e1c0a97b3d2/'],
  changesRss: ['changes/rss.xml'],
  dataPage: ['data/'],
  atom: ['atom.xml'],
  questionRss: ['who-fired', 'questions/who-fired/rss.xml'],
  placeRss: ['harbour', 'places/harbour/rss.xml'],
  sourceRss: ['gazette', 'sources/gazette/rss.xml'],
  kindRss: ['summit', 'kinds/summit/rss.xml'],
  data: ['events', 'data/events.json'],
  table: ['events', 'data/events.csv'],
  dataPackage: ['data/datapackage.json'],
  eventData: ['talks', 'events/talks.json'],
  questionData: ['who-fired', 'questions/who-fired.json'],
  threadData: ['truce', 'threads/truce.json'],
  calendar: ['calendar.ics'],
  threadCalendar: ['truce', 'threads/truce/calendar.ics'],
  timelineJs: ['exports/timelinejs.json'],
  wordIndex: ['search.json'],
  passages: ['passages.json'],
  indexFile: ['0f0f', 'days', 'index/0f0f/days.json'],
  dataSchema: ['data/schema.json'],
  names: ['actors', 'actors/names.json'],
  sitemap: ['sitemap-index.xml'],
  file: ['robots.txt', 'robots.txt'],
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

test.each([
  ['/rss.xml', '/feed.json', '/rss/3.xml'],
  ['/actors/mayor/rss.xml', '/actors/mayor/feed.json', '/actors/mayor/rss/3.xml'],
])('beside %s are %s and %s', (rss, json, archive) => {
  expect(jsonFeedBeside(rss)).toBe(json);
  expect(archiveOf(rss, archiveFile(rss, 3))).toBe(archive);
  expect(archiveOf(json, archiveFile(json, 3))).toBe(json.replace('.json', '/3.json'));
});

test.each([
  ['c7k2m', '/claims/c7k2m/', '_c7k2m'],
  [null, '/events/talks/#_2025-04-18-gazette_claim-3', '_2025-04-18-gazette_claim-3'],
])('a claim with the id %s has the address %s, and %s on the page of its event', (id, address, place) => {
  const article = '2025-04-18-gazette';
  expect(addressOfClaim({ claim: { id }, event: { id: 'talks' }, article: { name: article }, index: 2 })).toBe(address);
  expect(fragment.claim(id, article, 2)).toBe(place);
});

test.each([
  ['', '/actors/mayor/'],
  ['2025', '/actors/mayor/2025/'],
  ['2025-04', '/actors/mayor/2025/04/'],
  ['199X', '/actors/mayor/199x/'],
])('the part %j of the page of an actor is at %s', (period, expected) => {
  expect(addressOfPart('/actors/mayor/', period)).toBe(expected);
});

test('a letter of a register has an address that no id can have', () => {
  expect(addressOfLetter('/actors/', 'a')).toBe('/actors/_a/');
});

test('a figure has the address of its event and measure', () => {
  expect(addressOfFigure('talks', 'killed')).toBe('/events/talks/#_figure_killed');
});
