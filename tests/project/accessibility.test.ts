import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { criteria } from '../../src/features/accessibility/criteria.ts';
import { operable } from '../browser/accessibility/operable.ts';
import { perceivable } from '../browser/accessibility/perceivable.ts';
import { robust } from '../browser/accessibility/robust.ts';
import { understandable } from '../browser/accessibility/understandable.ts';

const byNumber = (one: string, other: string) => one.localeCompare(other, 'en', { numeric: true });
const published = Object.keys(criteria);

/** The numbers that begin the titles of tests: `test('1.4.3, 2.5.8: …'`. */
const tests = join(import.meta.dirname, '..');
const titled: string[] = [];
for (const file of (await readdir(tests, { recursive: true })).filter((name) => /\.(test|spec)\.ts$/.test(name))) {
  for (const [, numbers = ''] of (await readFile(join(tests, file), 'utf8')).matchAll(
    /\btest\(\s*['"`]((?:\d\.\d\.\d+,? ?)+):/g,
  )) {
    titled.push(...numbers.split(', '));
  }
}

test('the published table holds the 55 criteria of WCAG 2.2, 31 of level A and 24 of level AA, in order', () => {
  const levels = Object.values(criteria).map(({ level }) => level);
  expect(levels.filter((level) => level === 'A')).toHaveLength(31);
  expect(levels.filter((level) => level === 'AA')).toHaveLength(24);
  expect(published).toEqual([...published].sort(byNumber));
});

test('every criterion of the table is under test, and every criterion under test is in the table', () => {
  const onEveryPage = Object.keys({ ...perceivable, ...operable, ...understandable, ...robust });
  expect([...new Set([...titled, ...onEveryPage])].sort(byNumber)).toEqual(published);
});
