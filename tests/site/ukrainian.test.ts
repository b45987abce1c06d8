import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { listCards, listPages } from '../records/pages.ts';
import { contentOf, siteOf } from '../records/site.ts';
import { foreignTo } from './foreign.ts';
import { textsOf } from './read-by-readers.ts';

const site = siteOf('ukrainian');
const read = (file: string) => readFile(join(site, file), 'utf8');
const readPage = (address: string) => read(address.endsWith('/') ? `${address}index.html` : address);

const files = (await readdir(contentOf('ukrainian'), { recursive: true, withFileTypes: true }))
  .filter((entry) => /\.(?:md|yaml|json)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));
const record = (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n\n|\n\n');
// Links and emphasis are read with the words around them.
const findForeign = foreignTo(record.replaceAll(/\[([^\]]*)\]\([^)]*\)|\*/g, '$1'));

describe('words that are not the record’s own are found', () => {
  test.each([
    ['<p>Skip to the content</p>', ['skip to the content']],
    ['<p>12 подій by The Harbour Post</p>', ['by the harbour post']],
    ['<img alt="Reports per week">', ['reports per week']],
    ['<a aria-label="Link to this event">подія</a>', ['link to this event']],
    ['<meta name="description" content="The Harbour Post, and who they are.">', ['and who they are']],
    ['<p>The Harbour Post, 4 квітня 2019</p>', []],
    ['<p lang="en">Retrieved from the record</p>', []],
  ])('%s', (html, foreign) => {
    expect(textsOf(html).flatMap(findForeign)).toEqual(foreign);
  });
});

test.each([...listPages(site), ...listCards(site)])('%s speaks Ukrainian', async (address) => {
  const html = await readPage(address);
  expect(html).toMatch(/<html lang="uk"/);
  expect(textsOf(html).flatMap(findForeign)).toEqual([]);
});

test.each(['rss.xml', 'atom.xml', 'changes/rss.xml'])('%s speaks Ukrainian', async (file) => {
  const texts: string[] = [];
  const tagValueProcessor = (tag: string, value: string) => {
    if (/^(?:title|description|subtitle|summary|content)$/.test(tag)) texts.push(...textsOf(value));
    return value;
  };
  new XMLParser({ tagValueProcessor }).parse(await read(file));
  expect(texts.join('\n')).toMatch(/\p{Script=Cyrillic}/u);
  expect(texts.flatMap(findForeign)).toEqual([]);
});

test('feed.json speaks Ukrainian', async () => {
  const texts: string[] = [];
  JSON.parse(await read('feed.json'), (key, value: unknown) => {
    if (/^(?:title|description|content_text)$/.test(key)) texts.push(String(value));
    return value;
  });
  expect(texts.join('\n')).toMatch(/\p{Script=Cyrillic}/u);
  expect(texts.flatMap(findForeign)).toEqual([]);
});

test('calendar.ics speaks Ukrainian', async () => {
  const calendar = ICAL.Component.fromString(await read('calendar.ics'));
  const texts = [calendar, ...calendar.getAllSubcomponents('vevent')].flatMap((component) =>
    ['x-wr-calname', 'x-wr-caldesc', 'summary', 'description'].flatMap((name) =>
      component.getAllProperties(name).map((property) => String(property.getFirstValue())),
    ),
  );
  expect(texts.join('\n')).toMatch(/\p{Script=Cyrillic}/u);
  expect(texts.flatMap(findForeign)).toEqual([]);
});

test('texts in another language say which', async () => {
  expect(await readPage('/articles/')).toMatch(/lang="en"/);
  expect(await readPage('/articles/')).toMatch(/lang="fr"/);
});

test('the fonts of Ukrainian are asked for with those of digits and marks', async () => {
  const preloads = (await readPage('/')).match(/<link rel="preload"[^>]*>/g) ?? [];
  expect(preloads.map((link) => /source-\w+-\d-(\w+)-/.exec(link)?.[1])).toEqual([
    'latin',
    'latin',
    'cyrillic',
    'cyrillic',
  ]);
});
