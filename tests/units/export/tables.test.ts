import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { buildDataPackage } from '../../../src/export/tables/data-package.ts';
import { eventsTable } from '../../../src/export/tables/events.ts';
import { figuresTable } from '../../../src/export/tables/figures.ts';
import { renderCsv } from '../../../src/export/tables/table.ts';
import { defining, record, versioned } from '../record.ts';

const readBack = (csv: string) => Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;

test.each([
  ['=HYPERLINK("https://bad.example")', '\'=HYPERLINK("https://bad.example")'],
  ['+1 for talks', "'+1 for talks"],
  ['-1 for talks', "'-1 for talks"],
  ['@mayor speaks', "'@mayor speaks"],
  ['“Talks”, they said; "soon"', '“Talks”, they said; "soon"'],
  ['Two\nlines', 'Two\nlines'],
  ['Two\rlines', 'Two\rlines'],
  [' spaces ', ' spaces '],
])('a spreadsheet and a parser read %j as %j', (title, expected) => {
  const chronology = versioned(record({ one: [defining('talks', '2025-04-17', { title })] }));
  expect(readBack(renderCsv(eventsTable, chronology)).map((row) => row['title'])).toEqual([expected]);
});

test('numbers stay numbers, what is missing is empty, lists are joined', () => {
  const figures = [{ measure: 'change', value: -2.5, by: 'mayor' }];
  const actors = ['mayor', 'council'];
  const chronology = versioned(record({ one: [defining('talks', '2025-04-17~', { figures, actors })] }));
  expect(readBack(renderCsv(figuresTable, chronology))).toEqual([
    expect.objectContaining({ event: 'talks', index: '0', value: '-2.5', qualifier: '', asOf: '' }),
  ]);
  expect(readBack(renderCsv(eventsTable, chronology))).toEqual([
    expect.objectContaining({ actors: 'mayor;council', approximate: 'true', uncertain: 'false', place: '' }),
  ]);
});

test('a record without licence and publisher has neither in its package', () => {
  const described = buildDataPackage(versioned(record({})));
  expect(described).not.toHaveProperty('licenses');
  expect(described).not.toHaveProperty('contributors');
});
