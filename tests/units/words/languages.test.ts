import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languages, wordsFor } from '../../../src/words/languages.ts';

const folder = join(import.meta.dirname, '../../../src/words');

const folders = (await readdir(folder, { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test.each(folders)('%s has the files of every language', async (language) => {
  expect(await readdir(join(folder, language))).toEqual(await readdir(join(folder, 'en')));
});

test('every language that records may have has a folder', () => {
  expect(folders).toEqual(expect.arrayContaining([...languages]));
});

test.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['uk-UA', 'uk'],
  ['fr', null],
])('the words for %s are %s', (tag, words) => {
  expect(wordsFor(tag)).toBe(words);
});
