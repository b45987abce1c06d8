import { cp, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { buildRecord, checkFolder } from '../../../../src/check/check.ts';
import { buildChronology } from '../../../../src/chronology/chronology.ts';
import { mustParseEdtf } from '../../../../src/chronology/dates/edtf.ts';
import { type Imported, importFile } from '../../../../src/cli/import/import.ts';
import { splitSentences } from '../../../../src/cli/import/sentences.ts';
import { writeDraft, writeDrafts } from '../../../../src/cli/import/write-drafts.ts';
import { buildTimelineJs } from '../../../../src/export/timelinejs.ts';
import { readFolder } from '../../../../src/record/read/folder.ts';
import { contentOf } from '../../../records/site.ts';

const folder = await readFolder(contentOf('harbour-bridge'));

function importTable(text: string, mapping?: string, file = 't.csv') {
  return importFile({ file, text }, mapping === undefined ? null : { file: 'm.yaml', text: mapping }, folder);
}

function succeed(result: ReturnType<typeof importTable>): Imported {
  if ('problems' in result) throw new Error(result.problems.join('\n'));
  return result;
}

const draftsOf = (imported: Imported) =>
  imported.drafts.map((draft) => `${draft.name}.md\n${writeDraft(draft, 'en')}`).join('\n');

test('a row becomes a draft that says what is missing', () => {
  const text =
    'Id,What,When,Who,Link,Text,Extra\nbridge-falls,The bridge falls,3/5/2019,Northpier | Ada Berg,https://post.org/a,It fell. Nobody was hurt.,x\n';
  const mapping = `
event:
  id: Id
  title: What
  date: When
  actors: {column: Who, separator: '|'}
  summary: Text
  kind: {value: decision}
article:
  url: Link
  source: {value: harbour-post}
dates: d/M/yyyy
`;
  const imported = succeed(importTable(text, mapping));
  expect(draftsOf(imported)).toBe(`harbour-post-bridge-falls.md
---
# to do: title, the headline as published
# to do: date, the day of publication
# to do: a summary of the article, below the last line
source: harbour-post
url: https://post.org/a
draft: true
actors: [northpier, ada-berg]
events:
  - id: bridge-falls
    title: The bridge falls
    date: 2019-05-03
    kind: decision
    summary:
      - says: It fell.
        from: [harbour-post-bridge-falls]
      - says: Nobody was hurt.
        from: [harbour-post-bridge-falls]
    actors: [northpier, ada-berg]
    # to do: account, what this article says of it, in your own words
---
`);
  expect([...imported.added.actors]).toEqual([['ada-berg', { name: 'Ada Berg' }]]);
  expect(imported.left).toEqual(['t.csv  column "Extra": 1 cell, row 2']);
});

test('columns of the names of keys need no mapping; what only an article has, none of “article.”', () => {
  const { drafts } = succeed(
    importTable(
      'title,article.title,date,article.date,source,byline\nA,B,2019-05-03,2019-05-04,The Harbour Post,C; D\n',
    ),
  );
  const [draft] = drafts;
  expect(draft?.name).toBe('2019-05-04-harbour-post-b');
  const values = (fields: ReadonlyMap<string, { readonly value: unknown }> = new Map()) =>
    Object.fromEntries([...fields].map(([key, { value }]) => [key, value]));
  expect(values(draft?.article)).toEqual({
    title: 'B',
    date: '2019-05-04',
    source: 'harbour-post',
    byline: ['C', 'D'],
  });
  expect(values(draft?.reports[0]?.event)).toEqual({ title: 'A', date: '2019-05-03' });
});

test.each<[what: string, text: string, files: readonly (readonly [name: string, ...events: string[]])[]]>([
  [
    'rows of one source and address are one article',
    'title,source,url\nA,The Harbour Post,https://p.org/1\nB,The Harbour Post,https://p.org/1\n',
    [['harbour-post-a', 'a defines', 'b defines']],
  ],
  [
    'rows without an address are an article each',
    'title,source\nA,The Harbour Post\nB,The Harbour Post\n',
    [
      ['harbour-post-a', 'a defines'],
      ['harbour-post-b', 'b defines'],
    ],
  ],
  [
    'rows of one headline and day are one article',
    'title,source,article.title,article.date\nA,The Harbour Post,H,2019\nB,The Harbour Post,H,2019\n',
    [['2019-harbour-post-h', 'a defines', 'b defines']],
  ],
  [
    'rows of one title and date are one event',
    'title,date,source\nA,2019,The Harbour Post\nA,2019,Island Radio\n',
    [
      ['harbour-post-a', 'a defines'],
      ['island-radio-a', 'a reports'],
    ],
  ],
  [
    'rows of one title and two dates are two events',
    'title,date\nA,2019\nA,2020\n',
    [
      ['a', 'a defines'],
      ['a-2020', 'a-2020 defines'],
    ],
  ],
  [
    'a row may report an event of the record',
    'id,source\nisland-votes,The Harbour Post\n',
    [['harbour-post-island-votes', 'island-votes reports']],
  ],
  [
    'articles of one name are numbered',
    'title,url,article.title,article.date,source\nA,https://p.org/1,H,2019,The Harbour Post\nB,https://p.org/2,H,2019,The Harbour Post\n',
    [
      ['2019-harbour-post-h', 'a defines'],
      ['2019-harbour-post-h-2', 'b defines'],
    ],
  ],
])('%s', (_, text, files) => {
  const { drafts } = succeed(importTable(text));
  expect(
    drafts.map(({ name, reports }) => [
      name,
      ...reports.map(({ id, defines }) => `${id} ${defines ? 'defines' : 'reports'}`),
    ]),
  ).toEqual(files);
});

test('an article that is numbered has a name that the record can have, and that no other article has', () => {
  const long = 'a'.repeat(61);
  const rowsOf = (headline: string) =>
    `title,url,article.title,source\nA,https://p.org/1,${headline},The Harbour Post\nB,https://p.org/2,${headline},The Harbour Post\n`;
  const namesOf = (imported: Imported) => imported.drafts.map(({ name }) => name);
  expect(namesOf(succeed(importTable(rowsOf(`${long} bell`))))).toEqual([
    `harbour-post-${long}-bell`,
    `harbour-post-${long}-2`,
  ]);
  const [article] = folder.articles;
  const second = article ? { ...folder, articles: [{ ...article, name: 'harbour-post-bell-2' }] } : folder;
  const imported = importFile({ file: 't.csv', text: rowsOf('Bell') }, null, second);
  expect(namesOf(succeed(imported))).toEqual(['harbour-post-bell', 'harbour-post-bell-3']);
});

test('a summary is split into sentences whatever the language of the site is called', () => {
  for (const language of ['en', 'in English', 'undefined', '']) {
    expect.soft(splitSentences('It fell. Nobody was hurt.', language)).toEqual(['It fell.', 'Nobody was hurt.']);
  }
});

test('an id that the record cannot have is made into one, and listed', () => {
  expect(succeed(importTable('id,title\nMy_Event 1,A\n')).renamed).toEqual(['t.csv:2:1  My_Event 1 is my-event-1']);
});

const dated = 'event: {title: a, date: b}';

test.each<[what: string, text: string, mapping: string | undefined, problem: string]>([
  [
    'an ambiguous date',
    'title,date\nA,3/4/2019\n',
    undefined,
    't.csv:2:2  date: Unexpected "3/4/2019", expected EDTF such as 2019-04-03; for dates of another form',
  ],
  [
    'a date in another pattern',
    'a,b\nA,2.3.2019\n',
    `${dated}\ndates: d/M/yyyy`,
    't.csv:2:2  b: Unexpected "2.3.2019"',
  ],
  ['no title', 'title,date\n,2019\n', undefined, 't.csv:2:1  Missing title, expected an id or a title of the event'],
  ['no column of titles', 'a,b\nA,B\n', undefined, 't.csv:1:1  Unexpected columns a, b, expected an id or a title'],
  ['no row', 'title,date\n', undefined, 't.csv:1:1  Unexpected file without events'],
  [
    'a kind that is not there',
    'title,kind\nA,miracle\n',
    undefined,
    't.csv:2:2  kind: Unexpected "miracle", expected one of talks, call',
  ],
  [
    'a weight that is not there',
    'title,weight\nA,heavy\n',
    undefined,
    't.csv:2:2  weight: Unexpected "heavy", expected one of key, normal, detail',
  ],
  [
    'an unsafe address',
    'title,url\nA,javascript:alert(1)\n',
    undefined,
    't.csv:2:2  url: Unexpected "javascript:alert(1)", expected an address',
  ],
  [
    'a language in words',
    'title,language\nA,English text\n',
    undefined,
    't.csv:2:2  language: Unexpected "English text", expected a BCP 47 tag',
  ],
  [
    'a name without Latin letters to make an id of',
    'title,actors\nA,東京\n',
    undefined,
    't.csv:2:2  actors: Unexpected "東京", expected an id or a name of actors.yaml',
  ],
  [
    'a name like an id of another',
    'title,actors\nA,Nörthpier\n',
    undefined,
    't.csv:2:2  actors: Unexpected "Nörthpier", expected a name or an alias of "northpier"',
  ],
  [
    'an actor called article',
    'title,actors\nA,Article\n',
    undefined,
    't.csv:2:2  actors: Unexpected "Article", expected another name',
  ],
  [
    'the id of a thread',
    'id,title\nworks-pause,A\n',
    undefined,
    't.csv:2:1  id: Unexpected id "works-pause", expected another',
  ],
  [
    'two titles of one event',
    'id,title\na,A\na,B\n',
    undefined,
    't.csv:3:2  title: Unexpected title "B" of event "a", expected "A" as at t.csv:2:1',
  ],
  [
    'another title for an event of the record',
    'id,title\nisland-votes,B\n',
    undefined,
    't.csv:2:2  title: Unexpected title "B" of event "island-votes", expected "',
  ],
  [
    'two headlines of one article',
    'title,source,url,article.title\nA,The Harbour Post,https://p.org/1,H\nB,The Harbour Post,https://p.org/1,I\n',
    undefined,
    't.csv:3:4  Unexpected title "I", expected "H" as at t.csv:2:4',
  ],
  [
    'two reports of one event by one article',
    'id,title,source,url\na,A,The Harbour Post,https://p.org/1\na,A,The Harbour Post,https://p.org/1\n',
    undefined,
    't.csv:3:1  Unexpected second report of "a" from this article',
  ],
  [
    'an article of the record',
    'title,url\nA,https://harbour-post.example/2019/bridge-plan\n',
    undefined,
    't.csv:2:2  Unexpected address of an article that the record has',
  ],
  [
    'a column that is not there',
    'a,b\nA,B\n',
    'event: {title: c}',
    'm.yaml:1:16  Unexpected column "c", expected one of a, b',
  ],
  [
    'an unknown key of the mapping',
    'a,b\nA,B\n',
    'event: {titel: a}',
    'm.yaml:1:9  Unexpected key "titel", expected one of id, title',
  ],
  ['a faulty mapping', 'a,b\nA,B\n', 'event: [', 'm.yaml:1:8  Unexpected [ that is never closed'],
  [
    'a pattern of the mapping',
    'a,b\nA,B\n',
    `${dated}\ndates: DD/MM/YYYY`,
    'm.yaml:2:8  Unexpected pattern "DD/MM/YYYY"',
  ],
  [
    'a value of the mapping',
    'a,b\nA,2019\n',
    'event: {title: a, kind: {value: miracle}}',
    't.csv:2:1  event.kind: Unexpected "miracle"',
  ],
])('%s is refused at its place', (_, text, mapping, problem) => {
  const result = importTable(text, mapping);
  expect('problems' in result ? result.problems.join('\n') : '').toContain(problem);
});

test('every problem is found in one run', () => {
  const result = importTable('title,date,kind\nA,3/4/2019,miracle\nB,4/4/2019,\n');
  expect('problems' in result && result.problems).toHaveLength(3);
});

async function copyRecord(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'import-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  await cp(contentOf('harbour-bridge'), directory, { recursive: true });
  return directory;
}

test('drafts are written beside what is there, the check names what they lack, and nothing is overwritten', async () => {
  const directory = await copyRecord();
  const before = await readdir(join(directory, 'articles'));
  const text =
    'title,date,kind,actors,source,summary\nThe bridge falls,2019-05-03,decision,Ada Berg,The Crier,The bridge of Northpier fell on 3 May.\n';
  const { drafts, added } = succeed(importFile({ file: 't.csv', text }, null, await readFolder(directory)));
  await writeDrafts(directory, drafts, added, 'en');
  const after = await readFolder(directory);
  expect(after.articles.map(({ name }) => `${name}.md`).filter((name) => !before.includes(name))).toEqual([
    'the-crier-the-bridge-falls.md',
  ]);
  const lacking = checkFolder(after).map(
    ({ file, message }) => `${file.slice(directory.length + 1)} ${message.replace(/,.*/, '')}`,
  );
  expect(lacking).toEqual([
    'actors.yaml Missing type',
    'articles/the-crier-the-bridge-falls.md Unexpected empty summary',
    'articles/the-crier-the-bridge-falls.md Missing date',
    'articles/the-crier-the-bridge-falls.md Missing title',
    'articles/the-crier-the-bridge-falls.md Missing account',
    'sources.yaml Missing kind',
  ]);
  const again = importFile({ file: 't.csv', text }, null, after);
  expect('problems' in again ? again.problems : []).toEqual(
    expect.arrayContaining([
      expect.stringContaining('t.csv:2:1  Unexpected second article "the-crier-the-bridge-falls.md"'),
    ]),
  );
  const registry = await readFile(join(directory, 'actors.yaml'), 'utf8');
  await expect(writeDrafts(directory, drafts, added, 'en')).rejects.toMatchObject({ code: 'EEXIST' });
  expect(await readFile(join(directory, 'actors.yaml'), 'utf8')).toBe(registry);
});

test('our export for TimelineJS comes back with its ids, titles and dates', () => {
  const chronology = buildChronology(buildRecord(folder, { drafts: false }));
  const exported = buildTimelineJs({ ...chronology, version: '0123456789ab' });
  const empty = {
    ...folder,
    articles: [],
    documents: new Map([...folder.documents].filter(([name]) => name === 'site')),
  };
  const { drafts, left } = succeed(importFile({ file: 't.json', text: JSON.stringify(exported) }, null, empty));
  const back = drafts.flatMap(({ reports }) =>
    reports.map(({ id, event }) => [id, event.get('title')?.value, event.get('date')?.value]),
  );
  const keys = [...chronology.events.values()].filter(({ weight }) => weight === 'key');
  expect(back.length).toBeGreaterThan(3);
  expect(back.toSorted()).toEqual(
    keys.map(({ id, title, date }) => [id, title, date.parts.map(({ earliest }) => earliest).join('/')]).toSorted(),
  );
  for (const [, , date] of back) expect(mustParseEdtf(String(date)).edtf).toBe(date);
  expect(left.join('\n')).toContain('column "display_date"');
  expect(left.join('\n')).toContain('title.text.headline: The Harbour Bridge Record');
});

test.each([
  [
    'adds what a timeline leaves out',
    'event: {kind: {value: decision}}',
    'bridge-falls',
    'The bridge falls',
    '2019-05',
  ],
  ['can fill a key from elsewhere', 'event: {title: display_date}', 'bridge-falls', 'In May', '2019-05'],
])('for TimelineJS, a mapping %s', (_, mapping, ...expected) => {
  const timeline = {
    events: [
      {
        unique_id: 'bridge-falls',
        start_date: { year: 2019, month: 5 },
        display_date: 'In May',
        text: { headline: 'The bridge falls' },
      },
    ],
  };
  const { drafts } = succeed(importTable(JSON.stringify(timeline), mapping, 't.json'));
  const [report] = drafts.flatMap(({ reports }) => reports);
  expect([report?.id, report?.event.get('title')?.value, report?.event.get('date')?.value]).toEqual(expected);
});
