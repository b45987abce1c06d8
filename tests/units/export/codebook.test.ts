import { expect, test } from 'vitest';
import { explainJson, explainTables, listJsonFiles } from '../../../src/export/codebook.ts';
import { typeInWords } from '../../../src/export/type-in-words.ts';
import { record, versioned } from '../record.ts';

const chronology = versioned(record({}));

test.each([
  [{ type: 'string' }, 'text'],
  [{ type: ['string', 'null'] }, 'text or null'],
  [{ type: 'string', format: 'date' }, 'date'],
  [{ type: 'array', items: { type: 'string' } }, 'list of text'],
  [{ type: 'array', items: { $ref: '#/$defs/report' } }, 'list of Report'],
  [{ anyOf: [{ $ref: '#/$defs/report' }, { type: 'null' }] }, 'Report or null'],
  [{ enum: ['news', 'analysis', 'live report'] }, '“news”, “analysis” or “live report”'],
])('%j is %s', (shape, words) => {
  expect(typeInWords(shape, { report: { title: 'Report' } })).toBe(words);
});

test('every field of every part is named once, with a type and a meaning', () => {
  for (const { title, fields } of [...explainJson(chronology), ...explainTables()]) {
    expect(new Set(fields.map(({ name }) => name)), title).toHaveProperty('size', fields.length);
    expect(
      fields.filter(({ type, meaning }) => type === '' || meaning === ''),
      title,
    ).toEqual([]);
  }
});

test('what lies in a field without a part of its own is explained below it', () => {
  const names = explainJson(chronology).flatMap(({ fields }) => fields.map(({ name }) => name));
  expect(names).toEqual(expect.arrayContaining(['license.url', 'summary.from', 'said.atLatest', 'values.voices.by']));
});

test('parts have names of their own, and so have files', () => {
  const titles = [...explainJson(chronology), ...explainTables()].map(({ title }) => title);
  const paths = listJsonFiles(chronology).map(({ path }) => path);
  expect(new Set(titles)).toHaveProperty('size', titles.length);
  expect(new Set(paths)).toHaveProperty('size', paths.length);
  expect(paths).toEqual(expect.arrayContaining(['/data/events.json', '/events/<id>.json']));
});
