import { expect, test } from 'vitest';
import { problemOfPattern, readDate } from '../../../../src/cli/import/dates.ts';
import { readHtml } from '../../../../src/cli/import/plain-text.ts';
import { readCsv } from '../../../../src/cli/import/read-csv.ts';
import { readTimelineJs } from '../../../../src/cli/import/read-timelinejs.ts';
import type { TableResult } from '../../../../src/cli/import/table.ts';

/** Every cell of a table, or its problems. */
const shown = (table: TableResult) =>
  'problems' in table
    ? table.problems
    : table.rows.map(({ cells }) => [...cells.values()].map(({ column, text, place }) => `${place} ${column}=${text}`));

test.each<[what: string, text: string, delimiter: string, expected: readonly unknown[]]>([
  ['a cell for each column', 'a,b\n1,2\n', ',', [['t.csv:2:1 a=1', 't.csv:2:2 b=2']]],
  ['a byte order mark and CRLF', '\uFEFFa,b\r\n1,2\r\n', ',', [['t.csv:2:1 a=1', 't.csv:2:2 b=2']]],
  [
    'quotation marks, line breaks and spaces',
    'a,b\n"1, ""x""\ny", 2 \n',
    ',',
    [['t.csv:2:1 a=1, "x"\ny', 't.csv:2:2 b=2']],
  ],
  ['empty cells and rows', 'a,b\n,\n\n3,\n', ',', [['t.csv:4:1 a=3']]],
  ['another delimiter', 'a;b\n1,5;2\n', ';', [['t.csv:2:1 a=1,5', 't.csv:2:2 b=2']]],
  [
    'rows by number, not by line',
    'a,b\n"1\n2",x\n3,y\n',
    ',',
    [
      ['t.csv:2:1 a=1\n2', 't.csv:2:2 b=x'],
      ['t.csv:3:1 a=3', 't.csv:3:2 b=y'],
    ],
  ],
  [
    'too many cells',
    'a,b\n1,2,3\n',
    ',',
    [
      't.csv:2:3  Unexpected 3 cells, expected 2 as in the first row: put quotation marks around a cell that contains ","',
    ],
  ],
  [
    'too few cells',
    'a,b\n1\n',
    ',',
    [
      't.csv:2:2  Unexpected 1 cell, expected 2 as in the first row: put quotation marks around a cell that contains ","',
    ],
  ],
  [
    'two columns of one name',
    'a,b,a\n',
    ',',
    ['t.csv:1:3  Unexpected second column "a", expected it once: the first is at t.csv:1:1'],
  ],
  ['a column without a name', 'a,,b\n', ',', ['t.csv:1:2  Unexpected empty name of a column, expected text']],
  ['nothing', '', ',', ['t.csv:1:1  Unexpected empty file, expected a first row that names the columns']],
  [
    'the wrong delimiter',
    'a;b\n',
    ',',
    ['t.csv:1:1  Unexpected table of one column, expected several: name ";" as the delimiter in the mapping'],
  ],
])('CSV with %s', (_, text, delimiter, expected) => {
  expect(shown(readCsv('t.csv', text, delimiter))).toEqual(expected);
});

test('a quotation mark that is never closed is a problem at its row', () => {
  expect(shown(readCsv('t.csv', 'a,b\n1,2\n"3,4\n', ','))).toEqual([
    expect.stringMatching(/^t\.csv:3:1 {2}Quote Not Closed/),
  ]);
});

const slide = (event: object, more: object = {}) => JSON.stringify({ events: [event], ...more }, null, 1);

test.each<[what: string, text: string, expected: readonly unknown[]]>([
  ['a year', slide({ start_date: { year: 2019 } }), [['t.json:4:18 start_date=2019']]],
  [
    'texts for numbers, and an empty one',
    slide({ start_date: { year: '2019', month: '3', day: '' } }),
    [['t.json:4:18 start_date=2019-03']],
  ],
  ['a day', slide({ start_date: { year: 44, month: 3, day: 5 } }), [['t.json:4:18 start_date=0044-03-05']]],
  [
    'from month to day',
    slide({ start_date: { year: 2019, month: 3 }, end_date: { year: 2019, month: 4, day: 5 } }),
    [['t.json:4:18 start_date=2019-03/2019-04-05']],
  ],
  ['the same end', slide({ start_date: { year: 2019 }, end_date: { year: 2019 } }), [['t.json:4:18 start_date=2019']]],
  [
    'an hour, which is kept apart',
    slide({ start_date: { year: 2019, hour: 5 } }),
    [['t.json:4:18 start_date=2019', 't.json:6:13 start_date.hour=5']],
  ],
  ['no date', slide({ unique_id: 'a' }), [['t.json:4:17 unique_id=a']]],
  [
    'a year before the first',
    slide({ start_date: { year: -44 } }),
    ['t.json:4:18  Unexpected start_date, expected a year from 1 to 9999, or a year and a month, or these and a day'],
  ],
  [
    'a day without a month',
    slide({ start_date: { year: 2019, day: 4 } }),
    ['t.json:4:18  Unexpected start_date, expected a year from 1 to 9999, or a year and a month, or these and a day'],
  ],
  [
    'an end alone',
    slide({ end_date: { year: 2019 } }),
    ['t.json:4:16  Unexpected end_date, expected a start_date before it'],
  ],
  [
    'HTML',
    slide({ text: { headline: 'A <b>B</b> &amp; C', text: '<p>One.</p><p>Two.</p>' } }),
    [['t.json:5:17 text.headline=A B & C', 't.json:6:13 text.text=One. Two.']],
  ],
  [
    'lists and truths',
    slide({ autolink: false, media: { tags: ['x', 'y'] } }),
    [['t.json:4:16 autolink=false', 't.json:7:6 media.tags.0=x', 't.json:8:6 media.tags.1=y']],
  ],
  [
    'no events',
    '{"title": {}}',
    ['t.json:1:1  Unexpected JSON, expected an object with a list of events, as TimelineJS reads it'],
  ],
])('JSON for TimelineJS with %s', (_, text, expected) => {
  expect(shown(readTimelineJs('t.json', text))).toEqual(expected);
});

test('JSON that cannot be read is a problem at its place', () => {
  expect(shown(readTimelineJs('t.json', '{"events": [\n {]}'))[0]).toMatch(/^t\.json:2:\d+ {2}Unexpected/);
});

test('what is beside the events is listed', () => {
  const table = readTimelineJs(
    't.json',
    slide({ unique_id: 'a' }, { title: { text: { headline: '<i>All</i>' } }, eras: [{ start_date: { year: 1 } }] }),
  );
  expect('apart' in table && table.apart).toEqual([
    't.json:9:16  title.text.headline: All',
    't.json:15:13  eras.0.start_date.year: 1',
  ]);
});

test.each<[html: string, text: string, links: readonly string[]]>([
  ['A &lt; B', 'A < B', []],
  ['<p>One.</p><p>Two<br>three.</p>', 'One. Two three.', []],
  [
    'See <a href="https://a.org/?b=1&amp;c=2">this <b>page</b></a>.',
    'See this page.',
    ['https://a.org/?b=1&c=2 (this page)'],
  ],
  ['<a href="https://a.org">https://a.org</a>', 'https://a.org', ['https://a.org']],
  ['<img src="https://a.org/1.jpg">', '', ['https://a.org/1.jpg']],
  ['x<script>alert(1)</script><style>p {}</style>', 'x', []],
])('HTML %j is the text %j', (html, text, links) => {
  expect(readHtml(html)).toEqual({ text, links });
});

test.each<[text: string, pattern: string | undefined, edtf: string | null]>([
  ['2019-04-03', undefined, '2019-04-03'],
  ['2019-04~', undefined, '2019-04~'],
  ['3/4/2019', undefined, null],
  ['3 April 2019', undefined, null],
  ['3/4/2019', 'd/M/yyyy', '2019-04-03'],
  ['3/4/2019', 'M/d/yyyy', '2019-03-04'],
  ['03/04/2019', 'd/M/yyyy', null],
  ['31/4/2019', 'd/M/yyyy', null],
  ['3/4/19', 'd/M/yyyy', null],
  ['3 april 2019', 'd MMMM yyyy', '2019-04-03'],
  ['April 2019', 'MMMM yyyy', '2019-04'],
  ['2019', 'd/M/yyyy', '2019'],
])('the date %j in the pattern %j is %j', (text, pattern, edtf) => {
  const result = readDate(text, pattern);
  expect('edtf' in result ? result.edtf : null).toBe(edtf);
});

test.each<[pattern: string, isFine: boolean]>([
  ['d/M/yyyy', true],
  ["d 'de' MMMM 'de' yyyy", true],
  ['yyyy-MM-dd', true],
  ['MM/yyyy', true],
  ['DD/MM/YYYY', false],
  ['d/M/yy', false],
  ['d/M', false],
  ['d yyyy', false],
  ['yyyy-dd-MM', false],
  ['d/M/yyyy HH:mm', false],
])('the pattern %j: %j', (pattern, isFine) => {
  expect(problemOfPattern(pattern) === null).toBe(isFine);
});
