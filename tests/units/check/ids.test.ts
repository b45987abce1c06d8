import { describe, expect, test } from 'vitest';
import { checkFolder } from '../../../src/check/check.ts';
import { expectedOfId } from '../../../src/check/rules/ids.ts';
import { parseArticle } from '../../../src/record/read/markdown.ts';
import { type BaseFile, alter, issuesOf } from './altered.ts';
import { idReasons } from './messages.cases.ts';
import { reasonOf } from './wording.ts';

const eighty = 'a'.repeat(80);

describe('an id', () => {
  test.each([
    ...['a', '0', 'truce', 'truce-2', '2025', '2025-04-18', '404', 'a-b-c', eighty, `${'a-'.repeat(39)}ab`],
    ...['index-1', 'rss', 'feed', 'data', 'events', 'actors', 'about', 'main', 'results', 'article', 'null', 'true'],
    ...['constructor', 'prototype', 'tostring', 'valueof', 'hasownproperty', 'proto'],
    ...['console', 'con-2', 'the-con', 'aux-armes', 'null-and-void', 'com', 'com10', 'com1-2', 'lpt', 'lpt12', 'nul0'],
  ])('may be %j', (id) => {
    expect(expectedOfId(id)).toBeNull();
  });

  test.each([
    ...['', ' ', 'a b', ' a', 'a ', 'a\n', '\ta', 'a\u00A0b', 'a\u200Bb', 'a\u0000', 'a\u202Eb'],
    ...[
      '.',
      '..',
      '...',
      './a',
      '../a',
      'a/b',
      '/',
      'a/',
      '/a',
      '\\',
      'a\\b',
      '..\\a',
      'a.b',
      'a.html',
      'index.html',
      '.a',
      'a.',
    ],
    ...[
      '%2e%2e',
      '%2F',
      'a%20b',
      '%',
      'a?b',
      'a#b',
      'a&b',
      'a=b',
      'a:b',
      'a;b',
      'a,b',
      'a*b',
      'a|b',
      'a"b',
      "a'b",
      '<b>',
      'a+b',
      'a@b',
      '$a',
      '~',
      '~a',
      '!',
      'a(b)',
      '[a]',
      '{a}',
      '`a`',
    ],
    ...['-', '--', '-a', 'a-', 'a--b', '-a-', '_', 'a_b', '_main', '__proto__', '—', 'a–b', 'a‐b', 'a−b'],
    ...['A', 'Truce', 'truceB', 'TRUCE', 'CON', 'Nul', 'toString', 'hasOwnProperty'],
    ...['café', 'cafe\u0301', 'тиша', 'truсe', 'ı', 'ſ', 'ﬁ', '２', '٢', '²', '①', 'ａ', '停戰', '🕊️', 'ß', 'K'],
    ...[`${eighty}a`, 'a'.repeat(300), `${'a-'.repeat(40)}ab`, 'a'.repeat(100_000)],
  ])('is never %j', (id) => {
    expect(reasonOf(idReasons, expectedOfId(id) ?? '')).toBe('form');
  });

  test.each([
    ...['con', 'prn', 'aux', 'nul'],
    ...Array.from({ length: 10 }, (_, at) => [`com${at}`, `lpt${at}`]).flat(),
  ])('is never %s, a device of Windows', (id) => {
    expect(reasonOf(idReasons, expectedOfId(id) ?? '')).toBe('device');
  });

  test('is never index, which servers read as the list of all articles, actors, sources …', () => {
    expect(reasonOf(idReasons, expectedOfId('index') ?? '')).toBe('index');
  });

  test('is never story, which is the place of the story on a page', () => {
    expect(reasonOf(idReasons, expectedOfId('story') ?? '')).toBe('story');
  });

  test('has no two spellings on a disk that ignores case or composes letters', () => {
    const spellings = ['truce', 'Truce', 'TRUCE', 'café', 'cafe\u0301', 'ﬁre', 'fire', 'K', 'k'];
    const accepted = spellings.filter((id) => expectedOfId(id) === null);
    expect(accepted).toEqual(['truce', 'fire', 'k']);
    expect(new Set(accepted.map((id) => id.normalize('NFKD').toLowerCase()))).toHaveProperty('size', accepted.length);
  });
});

const places: readonly (readonly [
  where: string,
  file: BaseFile,
  found: string,
  written: (id: string) => string,
  place: string,
])[] = [
  ['of an event', 'articles/gazette-truce.md', '  - id: truce-accepted', (id) => `  - id: ${id}`, '25:9'],
  ['of an actor', 'actors.yaml', 'harbour-master:', (id) => `${id}:`, '6:1'],
  ['of a source', 'sources.yaml', 'gazette:', (id) => `${id}:`, '1:1'],
  ['of a place', 'places.yaml', 'pier:', (id) => `${id}:`, '1:1'],
  ['of a thread', 'threads.yaml', 'truce:', (id) => `${id}:`, '1:1'],
  ['of a question', 'questions.yaml', 'who-broke-the-truce:', (id) => `${id}:`, '1:1'],
  ['of an answer', 'questions.yaml', '    town: The town', (id) => `    ${id}: The town`, '5:5'],
  ['of a party', 'site.yaml', '{id: harbour', (id) => `{id: ${id}`, '9:10'],
  ['of a permalink', 'permalinks.json', '"truce-accepted"', (id) => `"${id}"`, '2:11'],
  [
    'of an alias',
    'permalinks.json',
    '"truce-offered"]',
    (id) => `"truce-offered"], "aliases": {"${id}": "truce-offered"}`,
    '2:59',
  ],
  [
    'an alias leads to',
    'permalinks.json',
    '"truce-offered"]',
    (id) => `"truce-offered"], "aliases": {"old": "${id}"}`,
    '2:66',
  ],
  [
    'of a tombstone',
    'permalinks.json',
    '"truce-offered"]',
    (id) => `"truce-offered"], "tombstones": {"${id}": "Why."}`,
    '2:62',
  ],
];

describe('is refused in its place', () => {
  test.each(places)('the id %s', (_where, file, found, written, place) => {
    for (const id of ['a--b', 'nul']) expect(issuesOf(file, found, written(id))).toContain(`${place} bad-id`);
  });

  test.each(['Truce', 'nul', 'truce.v2', 'тиша', 'a--b', '-a', 'cafe\u0301', 'a b', `${eighty}a`])(
    'the file name %s',
    (name) => {
      const folder = alter('site.yaml', 'en', 'en');
      const file = `articles/${name}.md`;
      const renamed = folder.articles.map((article) =>
        article.name === 'wire-truce' ? parseArticle(file, name, '---\ntitle: a\n---\n') : article,
      );
      expect(checkFolder({ ...folder, articles: renamed })).toContainEqual(
        expect.objectContaining({ file, line: 2, column: 1, rule: 'bad-id' }),
      );
    },
  );

  test('an actor called like the article’s own voice', () => {
    expect(issuesOf('actors.yaml', 'harbour-master:', 'article:')).toContain('6:1 bad-id');
    expect(issuesOf('places.yaml', 'pier:', 'article:').filter((issue) => issue.includes('bad-id'))).toEqual([]);
  });

  test('an id of a hundred thousand characters', () => {
    expect(issuesOf('places.yaml', 'pier:', `? ${'a'.repeat(100_000)}\n:`)).toContain('1:3 bad-id');
  });
});
