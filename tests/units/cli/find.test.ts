import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findRecorded } from '../../../src/cli/find/find.ts';
import { readFolder } from '../../../src/record/read/folder.ts';
import { parseArticle } from '../../../src/record/read/markdown.ts';

const base = await readFolder(join(import.meta.dirname, '../../fixtures/_base'));
const bridge = await readFolder(join(import.meta.dirname, '../../records/harbour-bridge'));

/** The hits of a query, with the names of their files alone. */
const find = (query: readonly string[], folder = base) =>
  findRecorded(folder, query).hits.map((hit) => hit.replace(/^.*\/articles\//, ''));

const offered =
  'gazette-truce.md:9:9  event  truce-offered  2025-04-17  The mayor offers a truce  (2 reports: gazette, wire)';
const figure = 'gazette-truce.md:18:9  figure  days: 30, according to mayor  truce-offered';
const claim =
  'gazette-truce.md:20:9  claim  (no id)  mayor: The harbour broke the last one. “broke the last one” [who-broke-the-truce: harbour]  truce-offered';
const accepted =
  'gazette-truce.md:25:9  event  truce-accepted  2025-04-18T18:00+03:00  The harbour accepts  (1 report: gazette)';

test.each<[string, readonly string[], readonly string[]]>([
  ['words in any order', ['offers', 'mayor'], [offered, figure, claim]],
  ['the beginning of a word', ['accep'], [accepted]],
  ['the name of an actor', ['city hall'], [offered, figure, claim]],
  ['a date', ['2025-04-18'], [accepted]],
  ['a month', ['2025-04'], [offered, figure, claim, accepted]],
  ['the id of an actor', ['harbour-master'], [accepted]],
  ['an actor and a date', ['mayor', '2025-04-17'], [offered, figure, claim]],
  ['a measure', ['days'], [figure]],
  ['words of a quotation', ['“last one”'], [claim]],
  ['what is not recorded', ['ferry'], []],
])('%s finds what is recorded: %j', (_, query, hits) => {
  expect(find(query)).toEqual(hits);
});

test('any spelling of a name finds it', () => {
  const hits = find(['Брінк'], bridge);
  expect(hits).toEqual(find(['Brink'], bridge));
  expect(hits.length).toBeGreaterThan(3);
});

test('a figure is printed with all its wording, and found by the day for which it stood', () => {
  const hit =
    '2019-04-04-bridge-company-crane-statement.md:23:9  figure  boats held up: at most 5 (all boats), according to bridge-company, as of 2019-04-03T08:10+02:00  crane-moves';
  expect(find(['2019-04-03', 'boats', 'company'], bridge)).toContain(hit);
  expect(find(['2019-04-04', 'boats', 'company'], bridge)).not.toContain(hit);
});

test('every hit is a line', () => {
  for (const hit of find(['2019'], bridge))
    expect.soft(hit).toMatch(/^[\w-]+\.md:\d+:\d+ {2}(event|figure|claim) {2}.+$/);
});

test('what cannot be read is named, and the rest is searched', () => {
  const broken = parseArticle('articles/broken.md', 'broken', '---\ntitle: [\n---\n');
  const found = findRecorded({ ...base, articles: [...base.articles, broken] }, ['accepts']);
  expect(found.hits).toHaveLength(1);
  expect(found.unread).toEqual(['articles/broken.md']);
});
