import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { buildRecord, checkFolder } from '../../../../src/check/check.ts';
import { askArticle } from '../../../../src/cli/new/article.ts';
import { layDesk } from '../../../../src/cli/new/desk.ts';
import { writeDraft } from '../../../../src/cli/new/write-draft.ts';
import { readFolder } from '../../../../src/record/read/folder.ts';
import { type Account, type Answers, answer } from './author.ts';
import type { Draft } from '../../../../src/cli/new/draft.ts';

const records = join(import.meta.dirname, '../../../records');

/** A copy of a record, which goes when the test is over. */
async function copyRecord(name: string): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'new-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  await cp(join(records, name), directory, { recursive: true });
  return directory;
}

/** The text of every file of a folder. */
async function readAll(directory: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return new Map(await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')] as const)));
}

/** Answers what `npm run new` asks, and writes what comes of it. */
async function write(directory: string, answers: Answers): Promise<Account<Draft>> {
  const record = buildRecord(await readFolder(directory), { drafts: true });
  const names = (await readdir(join(directory, 'articles'))).map((file) => file.replace(/\.md$/, ''));
  const desk = layDesk(record, names);
  const account = answer(askArticle(desk), answers);
  expect(await writeDraft(directory, desk.added, account.result)).toBe(true);
  return account;
}

async function readArticle(directory: string, name: string): Promise<unknown> {
  const { articles } = await readFolder(directory);
  return articles.find((article) => article.name === name)?.data;
}

const bare: Answers = [
  ['Publisher', 'harbour-post'],
  ['Date of publication', '2019-04-30'],
  ['Headline', 'A vote is near'],
  ['Event it leads with', 'island-votes'],
  ['Actors', ['skerry']],
  ['What the article says', 'The island is about to vote.'],
  ['Summary of the article', 'The island votes tomorrow.'],
];

test('a report of a recorded event, with Enter wherever it will do', async () => {
  const directory = await copyRecord('harbour-bridge');
  const { result } = await write(directory, bare);
  expect(checkFolder(await readFolder(directory))).toEqual([]);
  expect(result.name).toBe('2019-04-30-harbour-post-a-vote-is-near');
  expect(await readArticle(directory, result.name)).toEqual({
    title: 'A vote is near',
    date: '2019-04-30',
    source: 'harbour-post',
    actors: ['skerry'],
    events: [{ id: 'island-votes', actors: ['skerry'], account: 'The island is about to vote.' }],
  });
});

const whole: Answers = [
  ['Publisher', '+'],
  ['Name of the new publisher', 'Дзвін'],
  ['What it is', 'newspaper'],
  ['Front page', 'dzvin.example'],
  ['Front page', 'https://dzvin.example'],
  ['Agency', 'coast-wire'],
  ['Date of publication', '30 April'],
  ['Date of publication', '2019-04-30'],
  ['How that date is known', 'The address has it.'],
  ['Headline', 'Міст: “yes”, але #1'],
  ['Address', 'https://harbour-post.example/2019/bridge-plan'],
  ['Address', 'https://dzvin.example/a?b=c#d'],
  ['Archived copy', 'archive.example/1'],
  ['Archived copy', 'https://archive.example/1'],
  ['Day on which you read it', 'today'],
  ['Day on which you read it', '2019-05-01'],
  ['Authors', 'Ада Берег, Olav Sund'],
  ['Language', 'uk'],
  ['Genre', 'analysis'],
  ['Event it leads with', '-'],
  ['Event title', 'Brink: no, and “not yet” # ever'],
  ['Event id', 'island-votes'],
  ['Event id', 'brink-refuses'],
  ['Event date', ''],
  ['Event date', '2019-04-29'],
  ['How the date is known', '“on Monday”'],
  ['Kind of event', 'statement'],
  ['Weight', 'key'],
  ['Event that it updates', 'crane-moves'],
  ['Place', '+'],
  ['Name of the new place', 'Old Quay'],
  ['Latitude', '95'],
  ['Latitude', '64.9'],
  ['Longitude', '-23'],
  ['Actors', ['northpier', '+']],
  ['Name of the new actor', 'Quay Society'],
  ['What it is', 'organisation'],
  ['Party', 'others'],
  ['Other spellings', 'Society of the Quay, Товариство'],
  ['Name of the new actor', ''],
  ['Threads', ['works-pause', 'who-pays']],
  ['Step', 'rejected'],
  ['Whose step', 'northpier'],
  ['Events that it answers', ['pause-proposed']],
  ['What the article says', '- Brink, *angry, said {no}.'],
  ['Does it give a figure', true],
  ['What it counts', 'metres'],
  ['Number', '2.50'],
  ['Number', '2.5'],
  ['Qualifier', 'over'],
  ['Of whom or what', 'height, of the deck'],
  ['When the count', '2019-05-02'],
  ['When the count', '2019-04-29T12:00+02:00'],
  ['Who gives it', 'article'],
  ['Does it give a figure, one more', true],
  ['What it counts', 'boats-held-up'],
  ['Number', '3'],
  ['Standing', 'early'],
  ['Who gives it', 'article'],
  ['Does it carry a claim', true],
  ['Who says it', 'ottoline-brink'],
  ['What is asserted', 'The towns should pay.'],
  ['Quotation', 'one two three four five six seven eight nine ten eleven twelve thirteen'],
  ['Quotation', 'the towns: all of them'],
  ['When it was said', '2019-04-28'],
  ['Question', 'who-should-pay'],
  ['Its answer', 'towns'],
  ['Does it carry a claim, one more', true],
  ['Who says it', 'article'],
  ['What is asserted', 'Nobody laughed.'],
  ['Editor’s note', 'The article has the wrong year.'],
  ['Summary, first', 'word '.repeat(91)],
  ['Summary, first', 'The article says no.'],
  ['Summary, first', 'She refused.'],
  ['Summary, first', 'On 29 April Ottoline Brink, mayor of Northpier, refused.'],
  ['Summary, second', 'The towns should pay, Brink said.'],
  ['Does it report another', true],
  ['Next event', 'first-talks'],
  ['Actors', ['skerry']],
  ['What the article says', 'There were talks.'],
  ['Summary of the article', 'Brink <b>refused</b>.'],
  ['Summary of the article', 'Brink refused.'],
  ['Next paragraph', '> “The towns.”'],
];

test('an article that asks for all there is', async () => {
  const directory = await copyRecord('harbour-bridge');
  const { result, problems } = await write(directory, whole);
  expect(checkFolder(await readFolder(directory))).toEqual([]);
  expect(result.name).toBe('2019-04-30-dzvin-mist-yes-ale-1');
  expect(await readArticle(directory, result.name)).toEqual({
    title: 'Міст: “yes”, але #1',
    date: '2019-04-30',
    dateNote: 'The address has it.',
    source: 'dzvin',
    via: 'coast-wire',
    url: 'https://dzvin.example/a?b=c#d',
    archived: 'https://archive.example/1',
    accessed: '2019-05-01',
    byline: ['Ада Берег', 'Olav Sund'],
    language: 'uk',
    genre: 'analysis',
    actors: ['northpier', 'quay-society', 'ottoline-brink', 'skerry'],
    events: [
      {
        id: 'brink-refuses',
        title: 'Brink: no, and “not yet” # ever',
        date: '2019-04-29',
        dateNote: '“on Monday”',
        kind: 'statement',
        weight: 'key',
        summary: [
          { says: 'On 29 April Ottoline Brink, mayor of Northpier, refused.', from: [result.name] },
          { says: 'The towns should pay, Brink said.', from: [result.name] },
        ],
        updates: 'crane-moves',
        place: 'old-quay',
        actors: ['northpier', 'quay-society', 'ottoline-brink'],
        threads: [{ id: 'works-pause', step: 'rejected', by: 'northpier' }, 'who-pays'],
        respondsTo: ['pause-proposed'],
        account: '- Brink, *angry, said {no}.',
        figures: [
          {
            measure: 'metres',
            value: 2.5,
            qualifier: 'over',
            of: 'height, of the deck',
            asOf: '2019-04-29T12:00+02:00',
            by: 'article',
          },
          { measure: 'boats-held-up', value: 3, standing: 'early', by: 'article' },
        ],
        claims: [
          {
            by: 'ottoline-brink',
            said: '2019-04-28',
            says: 'The towns should pay.',
            quote: 'the towns: all of them',
            question: 'who-should-pay',
            answer: 'towns',
          },
          { by: 'article', says: 'Nobody laughed.' },
        ],
        note: 'The article has the wrong year.',
      },
      { id: 'first-talks', actors: ['skerry'], account: 'There were talks.' },
    ],
  });
  expect(problems).toEqual([
    'Expected an address that begins with http:// or https://',
    expect.stringMatching(/^Expected an EDTF date/),
    'Expected another address: 2019-03-04-harbour-post-plan has this one',
    'Expected an address that begins with http:// or https://',
    expect.stringMatching(/^Expected an EDTF date/),
    '“island-votes” is taken, expected another id',
    expect.stringMatching(/^Expected an EDTF date/),
    'Expected a number from -90 to 90',
    'Expected a number in plain digits, such as 18 or 2.5',
    'Expected a date no later than the article’s (2019-04-30)',
    'Expected at most 12 words, not 13',
    'Expected at most 90 words together, not 91',
    'Unexpected "The article", expected what happened: say who said it, not where it is written',
    expect.stringMatching(/^Unexpected "She" at the beginning/),
    expect.stringMatching(/^Unexpected /),
  ]);
});

/** The bare answers, with others to some of its questions, and more. */
const given = (...changes: Answers): Answers =>
  bare.flatMap((row) => {
    const changed = changes.filter(([question]) => question === row[0]);
    return changed.length > 0 ? changed : [row];
  });

test('nothing that the author must find out is filled in', async () => {
  const { seen } = await write(await copyRecord('harbour-bridge'), whole);
  const filled = seen.flatMap((question) => (question.type === 'text' && question.initial !== '' ? [question] : []));
  expect(filled.map(({ message, initial }) => [message, initial])).toEqual([
    ['Its id (permanent)', 'dzvin'],
    ['File name, without .md', '2019-04-30-dzvin-mist-yes-ale-1'],
    ['Event id (permanent)', 'brink-no-and-not-yet-ever'],
    ['Its id (permanent)', 'old-quay'],
    ['Its id (permanent)', 'quay-society'],
  ]);
});

test.each<[string, Answers, string, readonly string[]]>([
  [
    'a file name that is taken is asked for again',
    [
      ['Publisher', 'harbour-post'],
      ['Date of publication', '2019-03-04'],
      ['Headline', 'Plan'],
      ['File name', '2019-03-04-harbour-post-plan'],
      ['File name', '2019-03-04-harbour-post-plan-again'],
      ...bare.slice(3),
    ],
    '2019-03-04-harbour-post-plan-again',
    ['“2019-03-04-harbour-post-plan” is taken, expected another id'],
  ],
  [
    'a headline in a script that is not transliterated needs a short name',
    [
      ['Publisher', 'harbour-post'],
      ['Date of publication', '2019-04-30'],
      ['Headline', '橋の投票'],
      ['File name', '2019-04-30-harbour-post-'],
      ['File name', '2019-04-30-harbour-post-vote'],
      ...bare.slice(3),
    ],
    '2019-04-30-harbour-post-vote',
    ['Expected words of a-z and 0-9 joined by single hyphens, at most 80 characters'],
  ],
])('%s', async (_, answers, name, complaints) => {
  const directory = await copyRecord('harbour-bridge');
  const { result, problems } = await write(directory, answers);
  expect(result.name).toBe(name);
  expect(problems).toEqual(complaints);
  expect(checkFolder(await readFolder(directory))).toEqual([]);
});

test('a recorded event is shown with its date, its figures in their wording and its notes', async () => {
  const { seen } = await write(await copyRecord('harbour-bridge'), given(['Event it leads with', 'crane-moves']));
  const [shown] = seen.flatMap((question) => (question.type === 'show' ? [question] : []));
  expect(shown?.title).toBe('A crane moves at the middle pier while the works are meant to rest');
  const lines = shown?.text.split('\n') ?? [];
  expect(lines.filter((line) => !line.startsWith(' '))).toEqual(['Date', 'Place', 'Threads', 'Figures', 'Notes']);
  expect(lines).toContain('  2019-04-02: “on Tuesday” (2019-04-04-bay-bulletin-crane)');
  expect(lines).toContain(
    '  boats-held-up: 7 (all boats), according to harbour-pilots, as of 2019-04-03T08:00+02:00 (2019-04-03-island-radio-crane)',
  );
  expect(lines).toContain('  Every other page has Wednesday, 3 April 2019. (2019-04-04-bay-bulletin-crane)');
});

test('only what began before an event, and does not answer it, is offered as answered', async () => {
  const { seen } = await write(await copyRecord('harbour-bridge'), given(['Event it leads with', 'pause-proposed']));
  const [offered] = seen.flatMap((question) =>
    question.type === 'many' && question.message.startsWith('Events')
      ? [question.options.map(({ value }) => value)]
      : [],
  );
  expect(offered).toEqual([
    'steel-yard-visit',
    'first-talks',
    'southmole-objects',
    'bridge-plan-published',
    'current-survey-ordered',
    'ferry-begins',
  ]);
});

test('a name that is recorded is not recorded again', async () => {
  const directory = await copyRecord('harbour-bridge');
  const before = await readAll(directory);
  const { result } = await write(
    directory,
    given(['Publisher', '+'], ['Publisher', 'x']).flatMap((row) =>
      row[1] === 'x' ? [['Name of the new publisher', 'the harbour post'] as const] : [row],
    ),
  );
  expect(result.article.source).toBe('harbour-post');
  expect([...(await readAll(directory))].filter(([file, text]) => before.get(file) !== text)).toHaveLength(1);
});

test('an article that another author has written meanwhile is left alone, and nothing is written', async () => {
  const directory = await copyRecord('harbour-bridge');
  const desk = layDesk(buildRecord(await readFolder(directory), { drafts: true }), []);
  const { result } = answer(askArticle(desk), whole);
  await writeFile(join(directory, 'articles', `${result.name}.md`), 'Mine');
  const before = await readAll(directory);
  expect(await writeDraft(directory, desk.added, result)).toBe(false);
  expect(await readAll(directory)).toEqual(before);
});
