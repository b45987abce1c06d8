import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildRecord } from '../../../src/check/check.ts';
import { countUnnamedClaims } from '../../../src/check/rules/claim-ids.ts';
import { findChangedArticles, findUnpublished } from '../../../src/check/rules/history.ts';
import { formatReminder } from '../../../src/check/print-issues.ts';
import type { Unrecorded } from '../../../src/check/rules/permalinks.ts';
import { readFolder } from '../../../src/record/read/folder.ts';
import type { Change } from '../../../src/record/schema/changes.ts';
import { layFixture } from '../../fixture.ts';

test.each<[readonly Unrecorded[], readonly Change[], string | null]>([
  [[], [], null],
  [
    [{ kind: 'events', id: 'talks' }],
    [],
    'Event "talks" is not in permalinks.json yet: run npm run permalinks before you publish',
  ],
  [
    [
      { kind: 'events', id: 'talks' },
      { kind: 'events', id: 'truce' },
    ],
    [],
    '2 events are not in permalinks.json yet: run npm run permalinks before you publish',
  ],
  [
    [
      { kind: 'events', id: 'talks' },
      { kind: 'claims', id: 'c7k2m' },
      { kind: 'claims', id: 'c7k2n' },
      { kind: 'places', id: 'harbour' },
    ],
    [],
    '1 event, 2 claims and 1 place are not in permalinks.json yet: run npm run permalinks before you publish',
  ],
  [
    [],
    [
      { event: 'talks', change: 'changed', fields: ['title'] },
      { event: 'talks', change: 'moved', from: 'conference' },
      { article: 'gazette', change: 'added' },
      { article: 'wire', change: 'added' },
    ],
    '1 event and 2 articles changed since the last publication: run npm run changes when you publish',
  ],
  [
    [{ kind: 'events', id: 'talks' }],
    [{ event: 'talks', change: 'added' }],
    'Event "talks" is not in permalinks.json yet: run npm run permalinks before you publish\n' +
      '1 event changed since the last publication: run npm run changes when you publish',
  ],
])('of %j and %j the reminder is: %s', (unrecorded, unpublished, expected) => {
  expect(formatReminder(unrecorded, unpublished)).toBe(expected);
});

test.each([
  [1, '1 claim has no id yet: run npm run permalinks before you publish'],
  [1200, '1,200 claims have no id yet: run npm run permalinks before you publish'],
])('of %i claims without an id the reminder is: %s', (unnamed, expected) => {
  expect(formatReminder([], [], unnamed)).toBe(expected);
});

test('where the version alone changed, the reminder names it', () => {
  expect(formatReminder([], [], 0, '0123456789ab')).toBe(
    'Version 0123456789ab is not in published.json yet, though no event or article changed: run npm run changes when you publish',
  );
});

test('claims without an id are counted', async () => {
  const content = join(await layFixture('duplicate-claim-id'), 'content');
  expect(countUnnamedClaims(await readFolder(content))).toBe(0);
  const base = join(await layFixture('all-is-well'), 'content');
  expect(countUnnamedClaims(await readFolder(base))).toBe(1);
});

async function altered(fixture: string, change: (text: string) => string) {
  const content = join(await layFixture(fixture), 'content');
  const article = join(content, 'articles/gazette-truce.md');
  await writeFile(article, change(await readFile(article, 'utf8')));
  return buildRecord(await readFolder(content), { drafts: false });
}

async function unpublished(fixture: string, change: (text: string) => string) {
  return findUnpublished(await altered(fixture, change));
}

test('what differs from the last published record is found', async () => {
  expect(await unpublished('history-is-fine', (text) => text)).toEqual([]);
  expect(await unpublished('history-is-fine', (text) => text.replace('value: 30', 'value: 31'))).toEqual([
    { event: 'truce-offered', change: 'changed', fields: ['figures'] },
  ]);
  expect(await unpublished('history-is-fine', (text) => text.replace(/---\nThe.*/, '---\nAnother summary.'))).toEqual([
    { article: 'gazette-truce', change: 'changed', fields: ['summary'] },
  ]);
});

test.each<[what: string, fixture: string, change: (text: string) => string, expected: readonly string[]]>([
  ['nothing', 'history-is-fine', (text) => text, []],
  ['a figure', 'history-is-fine', (text) => text.replace('value: 30', 'value: 31'), ['gazette-truce']],
  ['a summary', 'history-is-fine', (text) => text.replace(/---\nThe.*/, '---\nAnother.'), ['gazette-truce']],
  ['a figure, without a history', 'all-is-well', (text) => text.replace('value: 30', 'value: 31'), []],
])('the articles that differ from those last published where %s changed', async (_what, fixture, change, expected) => {
  expect([...findChangedArticles(await altered(fixture, change))]).toEqual(expected);
});

test('where no history is kept, nothing is missing from it', async () => {
  expect(await unpublished('all-is-well', (text) => text.replace('value: 30', 'value: 31'))).toEqual([]);
});
