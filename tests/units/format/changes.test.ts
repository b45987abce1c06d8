import { describe, expect, test } from 'vitest';
import { formatFields, formatFormer } from '../../../src/format/changes.ts';
import { type Change, articleFields, eventFields } from '../../../src/record/schema/changes.ts';

const changed: Change = { event: 'talks', change: 'changed' };

test('what changed is said in words', () => {
  expect(formatFields({ ...changed, fields: ['title', 'dateNote', 'reports'] })).toBe('title, dating, reports');
  expect(formatFields(changed)).toBe('');
});

test('no two fields have the same words', () => {
  for (const all of [eventFields, articleFields]) {
    const words = all.map((field) => formatFields({ ...changed, fields: [field] }));
    expect(new Set(words).size).toBe(all.length);
    expect(words).not.toContain('');
  }
});

describe('what the record said before', () => {
  test.each<[Partial<Change>, string]>([
    [{ was: { date: '2025-04-17~' }, now: { date: '2025-04-18' } }, 'Previously, the date was about 17 April 2025.'],
    [{ was: { title: 'They meet' }, now: { title: 'They met' } }, 'Previously, the title was “They meet”.'],
    [
      { was: { title: 'They meet', date: '2025-04' }, now: { title: 'They met', date: '2025-04-18' } },
      'Previously, the title was “They meet” and the date was April 2025.',
    ],
    [{ was: { title: 'They meet' } }, ''],
    [{ was: {}, now: {} }, ''],
    [{}, ''],
  ])('%j: %s', (given, expected) => {
    expect(formatFormer({ ...changed, ...given })).toBe(expected);
  });
});
