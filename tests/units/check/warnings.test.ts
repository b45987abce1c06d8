import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findWarnings } from '../../../src/check/warnings.ts';
import { readFolder } from '../../../src/record/read/folder.ts';
import { layFixture } from '../../fixture.ts';

/** What is warned of in the base fixture after some texts have been replaced, file by file. */
async function warnings(changes: Readonly<Record<string, (text: string) => string>> = {}): Promise<readonly string[]> {
  const content = join(await layFixture('all-is-well'), 'content');
  for (const [file, change] of Object.entries(changes)) {
    await writeFile(join(content, file), change(await readFile(join(content, file), 'utf8')));
  }
  return findWarnings(await readFolder(content)).map(
    ({ file, line, column, rule }) => `${file.replace(`${content}/`, '')}:${line}:${column} ${rule}`,
  );
}

const base = [
  'articles/gazette-truce.md:6:6 no-archived-copy',
  'articles/gazette-truce.md:9:9 single-source',
  'articles/gazette-truce.md:25:9 single-source',
  'articles/wire-truce.md:2:1 no-address',
  'questions.yaml:5:5 unused-answer',
  'site.yaml:6:6 placeholder-address',
];
const [, , accepted = '', address = '', answer = '', placeholder = ''] = base;
const gazette = 'articles/gazette-truce.md';
const wire = 'articles/wire-truce.md';
const offer = '    account: An offer was made.\n';
const days = '      - {measure: days, value: 30, by: mayor}';
const longAgo = ['date: 2025-04-17', 'date: 2025-02-17'] as const;
const quoting = (quote: string) => `${offer}    claims:\n      - {by: mayor, says: It did so., quote: ${quote}}\n`;
const event = (title: string, more = 'weight: normal') =>
  `${offer}  - id: second\n    title: ${title}\n    date: 2025-04-18\n    ${more}\n    kind: proposal\n    actors: [mayor]\n    account: So.\n`;

test('an article without address or archived copy, an event that one wire alone reports', async () => {
  expect(await warnings()).toEqual(base);
});

test('no warning of a copy that is there, or of an event that two independent sources report', async () => {
  const mended = (text: string) => text.replace('via: wire', 'archived: https://archive.example/truce');
  expect(await warnings({ [gazette]: mended })).toEqual([accepted, address, answer, placeholder]);
});

test.each([
  ['2025-04', true],
  ['2025', true],
  ['199X', true],
  ['2025-04-XX', true],
  ['2025-04-17~', true],
  ['2025-04-17?', true],
  ['2025-04/2025-04-17', true],
  ['2025-04-17', false],
  ['2025-04-16/2025-04-17', false],
  ['2025-04-17T09:00Z', false],
])('whether the day of an event on %s is open: %s', async (date, open) => {
  const dated = await warnings({ [gazette]: (text) => text.replace('date: 2025-04-17', `date: ${date}`) });
  expect(dated.includes('articles/gazette-truce.md:11:11 open-date')).toBe(open);
  const others = dated.filter((line) => !line.endsWith('distant-date'));
  expect(others).toHaveLength(base.length + (open ? 1 : 0));
});

test('stories of a month or a year in which no event begins, and no others', async () => {
  const content = join(await layFixture('story-unshown'), 'content');
  const unshown = findWarnings(await readFolder(content)).filter(({ rule }) => rule === 'unshown-story');
  expect(unshown.map(({ file }) => file.replace(`${content}/`, ''))).toEqual(['stories/2024.md', 'stories/2025-03.md']);
});

test('what no article uses of a registry', async () => {
  const added = await warnings({
    'actors.yaml': (text) => `${text}ferry-company:\n  name: Ferry company\n  type: organisation\n`,
    'places.yaml': (text) => `island:\n  name: Island\n  lat: 1\n  lon: 2\n${text}`,
    'sources.yaml': (text) => `${text}herald:\n  name: Herald\n  kind: newspaper\n`,
    'threads.yaml': (text) => `${text}toll:\n  title: The toll\n  description: Who pays.\n  kind: storyline\n`,
  });
  expect(added.filter((line) => !base.includes(line))).toEqual([
    'actors.yaml:10:1 unused-actor',
    'places.yaml:1:1 unused-place',
    'sources.yaml:8:1 unused-source',
    'threads.yaml:5:1 unused-thread',
  ]);
});

test.each<[where: string, found: string, replacement: string]>([
  ['of an article', 'actors: [mayor, harbour-master]', 'actors: [mayor, harbour-master, ferry]'],
  ['of an event', 'actors: [harbour-master]', 'actors: [harbour-master, ferry]'],
  ['who gives a figure', 'value: 30, by: mayor', 'value: 30, by: ferry'],
])('an actor %s is in use', async (_where, found, replacement) => {
  const added = (text: string) => `${text}ferry: {name: Ferry, type: office}\n`;
  expect(await warnings({ 'actors.yaml': added })).toContain('actors.yaml:10:1 unused-actor');
  expect(await warnings({ 'actors.yaml': added, [gazette]: (text) => text.replace(found, replacement) })).toEqual(base);
});

test('a source whose text an article carries is in use', async () => {
  const added = (text: string) => `${text}herald: {name: Herald, kind: news agency}\n`;
  const carried = await warnings({
    'sources.yaml': added,
    [gazette]: (text) => text.replace('via: wire', 'via: herald'),
  });
  expect(carried.filter((line) => line.startsWith('sources.yaml'))).toEqual([]);
});

test.each([
  [3, ['19:32']],
  [4, []],
  [0, []],
  [299, []],
  [300, ['19:32']],
])('beside two counts of 30, one of %i is far off in %j', async (value, expected) => {
  const counts = (text: string) =>
    text.replace(days, `${days}\n      - {measure: days, value: ${value}, by: mayor}\n${days}`);
  const lines = await warnings({ [gazette]: counts });
  expect(lines.filter((line) => line.endsWith('distant-figure'))).toEqual(
    expected.map((place) => `${gazette}:${place} distant-figure`),
  );
});

test.each<[what: string, title: string, more: string, alike: boolean]>([
  ['with the title of another', 'The mayor offers a truce', 'weight: normal', true],
  ['with two of five words', 'The mayor asks', 'weight: normal', true],
  ['with two of six words', 'The mayor asks pilots', 'weight: normal', false],
  ['with one of five words', 'A mayor asks pilots', 'weight: normal', false],
  ['of another kind and no place', 'The mayor offers a truce', 'kind: meeting', false],
  ['of another kind and the same place', 'The mayor offers a truce', 'kind: meeting\n    place: pier', true],
  ['of other actors', 'The mayor offers a truce', 'actors: [harbour-master]', false],
])('whether an event %s may be the same', async (_what, title, more, alike) => {
  const [key = ''] = more.split(':');
  const written = event(title, more)
    .replace(key === 'kind' ? '    kind: proposal\n' : '#', '')
    .replace(key === 'actors' ? '    actors: [mayor]\n' : '#', '');
  const lines = await warnings({ [wire]: (text) => text.replace(offer, written) });
  expect(lines.some((line) => line.endsWith('near-duplicate'))).toBe(alike);
});

test('an event of a whole year is no event of others in it', async () => {
  const written = event('The mayor offers a truce').replace('date: 2025-04-18', 'date: 2025');
  const ofOthers = written.replace('    actors: [mayor]\n', '    actors: [harbour-master]\n');
  const lines = await warnings({ [wire]: (text) => text.replace(offer, ofOthers) });
  expect(lines.filter((line) => line.endsWith('near-duplicate'))).toEqual([]);
});

test.each([
  ['2025-04-15', false],
  ['2025-04-16', true],
  ['2025-04-17', true],
  ['2025-04-18', true],
  ['2025-04-19', false],
  ['2025-04', true],
  ['2025', true],
  ['2024', false],
  ['2026', false],
])('whether an event on %s may be one of 17 April: %s', async (date, alike) => {
  const written = event('The mayor offers a truce').replace('date: 2025-04-18', `date: ${date}`);
  const lines = await warnings({ [wire]: (text) => text.replace(offer, written) });
  expect(lines.some((line) => line.endsWith('near-duplicate'))).toBe(alike);
});

test.each([
  ['license: {name: So, url: https://record.example/license}', '10:26'],
  ['contact: {name: Desk, url: https://record.example/form}', '10:28'],
  ['contact: {name: Desk, email: desk@record.example}', '10:30'],
  ['repository: https://record.example/code', '10:13'],
])('the placeholder in %s is found', async (line, place) => {
  const lines = await warnings({ 'site.yaml': (text) => `${text}${line}\n` });
  expect(lines.filter((one) => one.endsWith('placeholder-address'))).toEqual([
    placeholder,
    `site.yaml:${place} placeholder-address`,
  ]);
});

test.each([
  ['country: Norway\n  lat: 10.75\n  lon: 59.91', true],
  ['country: Norway\n  lat: 59.91\n  lon: 10.75', false],
  ['lat: 10.75\n  lon: 59.91', false],
])('whether a place with %s is misplaced: %s', async (written, misplaced) => {
  const lines = await warnings({
    'places.yaml': (text) => text.replace('lat: 50.45\n  lon: 30.52', written),
  });
  expect(lines.filter((line) => !base.includes(line))).toEqual(misplaced ? ['places.yaml:4:8 misplaced-place'] : []);
});

test.each([
  ['2025-04-18-truce', false],
  ['2025-04-17-truce', true],
  ['2025-04-19-truce', true],
  ['2025-04-31-truce', false],
  ['2025-04-17', false],
  ['truce-2025-04-17-so', false],
])('whether the file name %s disagrees with the article: %s', async (name, disagrees) => {
  const content = join(await layFixture('all-is-well'), 'content');
  await rename(join(content, gazette), join(content, `articles/${name}.md`));
  const dated = findWarnings(await readFolder(content)).filter(({ rule }) => rule === 'disagreeing-dates');
  expect(dated.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual(
    disagrees ? [`3:7 The file name has ${name.slice(0, 10)}, the article is of 2025-04-18`] : [],
  );
});

test.each([
  ['https://record.example', true],
  ['https://example', true],
  ['https://record.test', true],
  ['https://record.invalid', true],
  ['https://example.com', true],
  ['https://www.example.org', true],
  ['https://example.net', true],
  ['https://example.info', false],
  ['https://test.eu', false],
  ['https://my-example.org', false],
  ['https://recordexample', false],
  ['https://example.organisation', false],
])('whether the address %s is a placeholder: %s', async (url, reserved) => {
  const lines = await warnings({ 'site.yaml': (text) => text.replace('https://record.example', url) });
  expect(lines.includes(placeholder)).toBe(reserved);
});

test('what only a draft names is in use', async () => {
  const drafted = await warnings({
    [gazette]: (text) => text.replace('source: gazette', 'source: gazette\ndraft: true'),
  });
  expect(drafted.filter((line) => line.includes('unused'))).toEqual([answer]);
});

test.each<[what: string, file: string, found: string, replacement: string, expected: readonly string[]]>([
  ['a title unlike', wire, offer, event('The fleet goes home'), []],
  ['a title alike', wire, offer, event('The mayor offered a truce'), ['articles/wire-truce.md:11:12 near-duplicate']],
  ['a later state', wire, offer, event('The mayor offered a truce', 'updates: truce-offered'), []],
  ['a date long ago', gazette, ...longAgo, ['articles/gazette-truce.md:11:11 distant-date']],
  ['a date long ago with a note', gazette, longAgo[0], `${longAgo[1]}\n    dateNote: As told.`, []],
  ['an address a day off', gazette, 'example/truce', 'example/2025/04/19/truce', []],
  [
    'an address of another day',
    gazette,
    'example/truce',
    'example/2025-04-20/truce',
    ['articles/gazette-truce.md:3:7 disagreeing-dates'],
  ],
  ['an address with a day that does not exist', gazette, 'example/truce', 'example/2025/02/30/truce', []],
  ['an address with a number', gazette, 'example/truce', 'example/2025/04/199/truce', []],
  ['a host below the publisher’s', gazette, 'gazette.example/truce', 'news.gazette.example/truce', []],
  ['a host below the publisher’s that ends in www', gazette, 'gazette.example/truce', 'oldwww.gazette.example/so', []],
  ['the publisher’s host with www', gazette, 'gazette.example/truce', 'www.gazette.example/truce', []],
  ['a host above the publisher’s', gazette, 'gazette.example/truce', 'example/truce', []],
  [
    'a host that only ends like the publisher’s',
    gazette,
    'gazette.example/truce',
    'the-gazette.example/truce',
    ['articles/gazette-truce.md:6:6 foreign-host'],
  ],
  [
    'another host, explained in a note',
    gazette,
    'https://gazette.example/truce',
    'https://example.org/truce\nnotes: [A repost.]',
    [],
  ],
  ['a date a week before its article', gazette, longAgo[0], 'date: 2025-04-11', []],
  [
    'a date eight days before its article',
    gazette,
    longAgo[0],
    'date: 2025-04-10',
    ['articles/gazette-truce.md:11:11 distant-date'],
  ],
  [
    'another host',
    gazette,
    'gazette.example/truce',
    'example.org/truce',
    ['articles/gazette-truce.md:6:6 foreign-host'],
  ],
  ['a part of the whole', gazette, days, `${days}\n      - {measure: rest-days, value: 30, by: mayor}`, []],
  [
    'a part greater than the whole',
    gazette,
    days,
    `${days}\n      - {measure: rest-days, value: 31, by: mayor}`,
    ['articles/gazette-truce.md:19:37 part-over-whole'],
  ],
  [
    'a part greater than the whole of another hour',
    gazette,
    days,
    `${days}\n      - {measure: rest-days, value: 31, asOf: 2025-04-18, by: mayor}`,
    [],
  ],
  [
    'a number of an hour',
    wire,
    offer,
    `${offer}    figures: [{measure: days, value: 3, asOf: 2025-04-17, by: mayor}]\n`,
    [],
  ],
  [
    'a number without its zero',
    wire,
    offer,
    `${offer}    figures: [{measure: days, value: 3, by: mayor}]\n`,
    ['articles/wire-truce.md:10:38 distant-figure'],
  ],
  ['part of a quotation', wire, offer, quoting('the last one'), []],
  ['other words', wire, offer, quoting('we have kept it'), []],
  ['a word other', wire, offer, quoting('broke the last two'), ['articles/wire-truce.md:11:46 differing-quote']],
  [
    'a note of one report',
    wire,
    offer,
    `${offer}    note: No other article reports it.\n`,
    ['articles/wire-truce.md:10:11 outdated-note'],
  ],
  ['another note', wire, offer, `${offer}    note: No copy has a headline.\n`, []],
  ['a spelling of another’s', 'actors.yaml', 'City hall', 'harbour master', ['actors.yaml:5:13 shared-alias']],
  [
    'a spelling of another place',
    'places.yaml',
    'lon: 30.52',
    'lon: 30.52\n  aliases: [mole]\nmole: {name: Mole, lat: 1, lon: 2}',
    ['places.yaml:5:13 shared-alias'],
  ],
  ['a name of another’s', 'sources.yaml', 'name: Wire', 'name: Gazette', ['sources.yaml:6:9 second-source']],
  ['a draft', wire, 'source: wire', 'source: wire\ndraft: true', ['articles/wire-truce.md:5:8 draft']],
])('%s', async (_what, file, found, replacement, expected) => {
  const changed = await warnings({
    [file]: (text) => {
      expect(text).toContain(found);
      return text.replace(found, replacement);
    },
  });
  const usual = /no-|single-source|open-date|unused|placeholder/;
  expect(changed.filter((line) => !usual.test(line))).toEqual(expected);
});
