import { execFileSync } from 'node:child_process';
import { appendFile, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLetters } from '../../../src/site/read-letters.ts';
import { layFixture } from '../../fixture.ts';

const makePipe = 'mkfifo';

/** Letters that no page needs by itself. */
const missing = 'ᚠᚢᚦ';

test('the letters of a record are read, small and capital, and those of files beside it are not', async () => {
  const content = join(await layFixture('all-is-well'), 'content');
  await appendFile(join(content, 'articles/gazette-truce.md'), '\nThe mayor said “ẃ”.\n');
  await writeFile(join(content, 'about.md'), 'ẍ\n');
  await writeFile(join(content, 'articles/_notes.md'), 'ᚠ\n');
  await writeFile(join(content, 'notes.txt'), 'ᚢ\n');
  await writeFile(join(content, 'notes.md'), 'ᚦ\n');
  const letters = await readLetters(content, 'en');
  for (const letter of 'ẃẂẍẌ') expect(letters).toContain(letter);
  for (const letter of missing) expect(letters).not.toContain(letter);
});

test('a link, a pipe and a file of a gigabyte are not read', async () => {
  const directory = await layFixture('all-is-well');
  const content = join(directory, 'content');
  await writeFile(join(directory, 'secret.md'), missing);
  await symlink(join(directory, 'secret.md'), join(content, 'articles/link.md'));
  execFileSync(makePipe, [join(content, 'articles/pipe.md')]);
  await writeFile(join(content, 'articles/huge.md'), missing);
  await truncate(join(content, 'articles/huge.md'), 2 ** 30);
  const letters = await readLetters(content, 'en');
  expect(letters).toContain('“');
  for (const letter of missing) expect(letters).not.toContain(letter);
});

test('where there is no folder, the letters of the pages are read', async () => {
  const letters = await readLetters(join(await layFixture('all-is-well'), 'none'), 'en');
  for (const letter of 'ABCxyz“”–') expect(letters).toContain(letter);
});

test('words of another language than that of the record are not read', async () => {
  const content = join(await layFixture('all-is-well'), 'content');
  expect(await readLetters(content, 'en')).not.toContain('«');
  expect(await readLetters(content, 'uk')).toContain('«');
});
