import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildRecord, checkFolder } from '../../../src/check/check.ts';
import { readFolder } from '../../../src/record/read/folder.ts';
import { makeRecord } from '../../records/made/make-record.ts';
import { writeRecord } from '../../records/made/write-record.ts';

let directory = '';
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'made-'));
});
afterAll(() => rm(directory, { recursive: true }));

test('a made record has as many events as were asked for, and no issue', async () => {
  await writeRecord(directory, 120);
  const folder = await readFolder(directory);
  expect(checkFolder(folder)).toEqual([]);
  const { articles } = buildRecord(folder, { drafts: false });
  const defined = articles.flatMap(({ data }) => data.events.filter(({ title }) => title !== undefined));
  expect(defined).toHaveLength(120);
});

test('a seed makes one record, and another seed another', () => {
  expect(makeRecord(40, 7)).toEqual(makeRecord(40, 7));
  expect(makeRecord(40, 7)).not.toEqual(makeRecord(40, 8));
});
