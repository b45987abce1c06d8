import { mkdirSync, writeFileSync } from 'node:fs';
import { rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkFolder } from '../../../src/check/check.ts';
import { openFile } from '../../../src/record/read/files.ts';
import { readFolder } from '../../../src/record/read/folder.ts';
import type { Issue } from '../../../src/record/schema/issue.ts';
import { marks } from '../../../src/record/schema/kinds.ts';
import { clip } from '../../../src/record/read/clip.ts';
import { decodeText } from '../../../src/record/read/text.ts';
import { fixtures, layFixture } from '../../fixture.ts';
import { addressReasons } from './addresses.cases.ts';
import type { BaseFile } from './altered.ts';

/** What shows a message: a fixture, a file of the base fixture with one text replaced by another, or a reader of its own. */
export type Example =
  | string
  | readonly [file: BaseFile, found: string, replacement: string]
  | (() => readonly Issue[] | Promise<readonly Issue[]>);

/** The wording of a message, with what varies in ‹ ›, and an example of it. */
export type MessageCase = readonly [message: string, example: Example];

const gazette = 'articles/gazette-truce.md';
const wire = 'articles/wire-truce.md';
const headline = 'title: Mayor offers a truce';
const summary = 'The mayor’s office offered a truce; the harbour master accepted.';

const titled = (written: string): Example => [gazette, headline, written];
const dated = (written: string): Example => [gazette, 'date: 2025-04-18\n', `date: ${written}\n`];
const summed = (written: string): Example => [gazette, summary, written];
const stepped = (written: string): Example => [gazette, 'threads: [truce]', `threads: [{id: truce, ${written}}]`];
const counted = (asOf: string): Example => [gazette, 'value: 30, ', `value: 30, asOf: ${asOf}, `];
const held = (roles: string): Example => ['actors.yaml', 'party: harbour', `party: harbour\n  roles: ${roles}`];
const accountOfOffer = 'account: The mayor’s office offered a truce.';
const sentences = (...all: readonly string[]): Example => [
  gazette,
  accountOfOffer,
  `summary:\n${all.map((says) => `      - {says: "${says}", from: [wire-truce]}\n`).join('')}    ${accountOfOffer}`,
];
/** The lanes and kinds of the base fixture, with one text replaced by another. */
const kinded = (found: string, replacement: string): Example => [
  'site.yaml',
  'parties:',
  `${lanesAndKinds.replace(found, replacement)}parties:`,
];
const lanesAndKinds = `lanes:
  - {id: joint, name: Joint}
kinds:
  - {id: proposal, name: proposal, mark: disc, lane: joint, speaks: true}
  - {id: agreement, name: agreement, mark: square, lane: joint, speaks: false}
`;
/** The base fixture on disk, with what is done to it there. */
const laid = (change: (content: string) => unknown) => async (): Promise<readonly Issue[]> => {
  const content = join(await layFixture('all-is-well'), 'content');
  await change(content);
  const issues = checkFolder(await readFolder(content));
  return issues.map((issue) => ({ ...issue, message: issue.message.replaceAll(content, 'content') }));
};
const opened = (name: string) => async (): Promise<readonly Issue[]> => {
  const result = await openFile(join(fixtures, '_base', name), `content/${name}`);
  return 'issue' in result ? [result.issue] : [];
};
const decoded = (bytes: Uint8Array) => (): readonly Issue[] => {
  const result = decodeText('one.md', bytes);
  return 'issue' in result ? [result.issue] : [];
};

/** Why a text cannot be an id: what is said to be expected. */
export const idReasons = {
  form: 'words of a-z and 0-9 joined by single hyphens, at most 80 characters',
  index: 'another name: web servers use this one for the page of a folder',
  story: 'another name: pages use this one for the place of their story',
  device: 'another name: Windows reserves this one for a device',
} as const;

const fence = 'expected the file to begin with a line "---", the frontmatter and another line "---"';

/** The wording of every message, once, by rule. */
export const messages: Readonly<Record<string, readonly MessageCase[]>> = {
  'missing-file': [
    ['Missing ‹content/site.yaml›, expected beside articles/: create it', 'missing-file'],
    [
      'Missing ‹content/published.json›, expected beside ‹changes.yaml›: restore it, or delete both to start a new history',
      'changes-without-published',
    ],
    [
      'Missing ‹content/permalinks.json›, expected beside published.json: restore it from version control',
      'published-without-permalinks',
    ],
  ],
  'stray-file': [
    [
      'Unexpected file "‹gazette-offer.markdown›" in ‹articles›/, expected only *.md files: rename it, or start its name with "_" to have it ignored',
      'stray-file',
    ],
    [
      'Unexpected file "‹place.yaml›", expected site.yaml, actors.yaml, sources.yaml, places.yaml, threads.yaml, questions.yaml, measures.yaml, permalinks.json, changes.yaml, published.json, about.md, articles/ or stories/: rename it, or start its name with "_" to have it ignored',
      'stray-registry',
    ],
    [
      'Unexpected ‹folder content/articles/wire-offer.md›, expected a file: rename or remove it',
      'a-folder-named-like-a-file',
    ],
    [
      'Unexpected link ‹content/about.md›, expected the ‹file› itself: copy here what it leads to',
      laid((content) => symlink('site.yaml', join(content, 'about.md'))),
    ],
    [
      'Unexpected ‹file content/articles›, expected a folder: rename or remove it',
      laid(async (content) => {
        await rm(join(content, 'articles'), { recursive: true });
        await writeFile(join(content, 'articles'), '');
      }),
    ],
    ['Unexpected ‹content/gone.md›, expected a file that can be opened: allow it to be read', opened('gone.md')],
  ],
  'too-large': [
    [
      'Unexpected file of more than ‹200000› bytes, expected at most that many: split it',
      laid((content) => writeFile(join(content, 'about.md'), 'a'.repeat(200_001))),
    ],
    [
      'Unexpected ‹20001› files, expected at most ‹20000› in one folder',
      laid((content) => {
        mkdirSync(join(content, 'stories'));
        for (let at = 0; at <= 20_000; at += 1) writeFileSync(join(content, 'stories', `_${at}`), '');
      }),
    ],
    [
      'Unexpected file of more than ‹100000› keys and values, expected at most that many: split it',
      titled(`title: [${'1,'.repeat(100_000)}]`),
    ],
    ['Unexpected ‹301› characters in ‹title›, expected at most ‹300›: shorten it', titled(`title: ${'a'.repeat(301)}`)],
    [
      'Unexpected ‹1001› items in ‹notes›, expected at most ‹1000›: shorten it',
      titled(`notes: [${'a,'.repeat(1001)}]\n${headline}`),
    ],
  ],
  syntax: [
    ['Unexpected UTF-16 or UTF-32, expected UTF-8: save the file as UTF-8 text', 'syntax-not-utf-8'],
    [
      'Unexpected bytes that are not UTF-8, expected UTF-8: save the file as UTF-8 text',
      decoded(Buffer.from('café', 'latin1')),
    ],
    [
      'Unexpected conflict marker "‹<<<<<<< HEAD›" of git, expected one version: keep one of the two, and remove the lines <<<<<<<, ======= and >>>>>>>',
      decoded(Buffer.from('a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> other\n')),
    ],
    ['Unexpected invisible character ‹U+202E›, expected visible text: remove it', titled('title: "\\u202E"')],
    [
      'Unexpected carriage return U+000D without a line feed, expected lines ending in LF or CRLF: change the line endings',
      decoded(Buffer.from('a\rb')),
    ],
    [
      'Unexpected replacement character U+FFFD, expected the character that was lost: type it again',
      decoded(Buffer.from('a\uFFFD')),
    ],
    [`Unexpected "‹The mayor’s office offered a t…›", ${fence}`, 'syntax-no-frontmatter'],
    [`Unexpected frontmatter that is never closed, ${fence}`, 'syntax-unclosed-frontmatter'],
    ['Unexpected tab, expected spaces for indentation', titled('\ttitle: a')],
    ['Unexpected ‹"› that is never closed, expected another ‹"› at the end of the value', titled('title: "a')],
    ['Unexpected [ that is never closed, expected "]" after the last item, on an indented line', titled('title: [a')],
    [
      'Unexpected { that is never closed, expected "}" after the last value, on an indented line',
      titled('title: {a: b'),
    ],
    ['Unexpected ": " in a value, expected quotation marks around the value', titled('title: a: b')],
    ['Unexpected key, expected a word and a colon on one line', titled('? [a]\n: b')],
    ['Unexpected text without a colon, expected "key: value"', ['places.yaml', '  lon: 30.52', '  lon:30.52']],
    [
      'Unexpected YAML, expected keys and values as in the authoring guide: ‹Unexpected scalar at node end›',
      titled('title: "a" b'),
    ],
    ['Unexpected key "‹<<›", expected a key from the authoring guide', titled('<<: {a: b}')],
    [
      'Unexpected number "‹0x1E›", expected plain decimal digits, or quotation marks around the value',
      titled('title: 0x1E'),
    ],
    [
      'Unexpected second document, expected only one: remove the line that separates them',
      ['places.yaml', 'pier:', '---\na: b\n---\npier:'],
    ],
    [
      'Unexpected nesting of more than 32 levels, expected keys and values as in the authoring guide',
      titled(`title: ${'['.repeat(40)}${']'.repeat(40)}`),
    ],
    [
      'Unexpected directive "‹%YAML 1.2›", expected only keys and values',
      ['places.yaml', 'pier:', '%YAML 1.2\n---\npier:'],
    ],
    ['Unexpected anchor "‹&all›", expected the value itself: write it out', titled('title: &all a')],
    ['Unexpected alias "‹*all›", expected the value itself: write it out', titled('title: *all')],
    ['Unexpected tag "‹!!str›", expected the value without a tag', titled('title: !!str a')],
    [
      'Unexpected "#" after a space, expected quotation marks around a value that contains it, or "# " before a comment',
      titled('title: a #b'),
    ],
  ],
  'duplicate-key': [
    [
      'Unexpected second "‹source›", expected it once: the first is at ‹content/articles/gazette-truce.md:4:1›',
      [gazette, 'source: gazette', 'source: gazette\nsource: wire'],
    ],
  ],
  'duplicate-registry-id': [
    [
      'Unexpected second "‹pier›", expected it once: the first is at ‹content/places.yaml:1:1›',
      ['places.yaml', '  lon: 30.52', '  lon: 30.52\npier: {name: Pier, lat: 1, lon: 2}'],
    ],
  ],
  'long-summary': [
    [
      'Unexpected text of ‹10001› characters, expected at most ‹10000›: cut it from here on',
      summed('a'.repeat(10_000)),
    ],
  ],
  'unsafe-markdown': [
    ['Unexpected nesting, expected at most ‹50› levels: flatten it', summed(`${'>'.repeat(60)}a`)],
    ['Unexpected character "‹&#x202E;›", expected visible text: remove it', summed('a&#x202E;b')],
    ['Unexpected heading of the first level "‹# a›", expected ## before it: the page has a title above', summed('# a')],
    ['Unexpected HTML "‹<b>›", expected Markdown: write \\< for a literal <', summed('a <b>')],
    ['Unexpected image "‹![a](/b.png)›", expected words that describe it', summed('![a](/b.png)')],
    [
      'Unexpected code block "‹``` a ```›", expected prose: remove the fence, or indent by fewer than four spaces',
      summed('```\na\n```'),
    ],
    ['Unexpected code "‹`a`›", expected prose: write \\` for a literal backtick', summed('`a`')],
    [
      'Unexpected link definition "‹[1]: /b›", expected the address in the link itself: [words](https://…)',
      summed('[1]: /b'),
    ],
    [
      'Unexpected reference link "‹[a][1]›", expected the address in the link itself: [words](https://…)',
      summed('[a][1]\n\n[1]: /b'),
    ],
    ['Unexpected table "‹| a | |---|›", expected sentences or a list', summed('| a |\n|---|\n| b |')],
    ['Unexpected strikethrough "‹~~a~~›", expected words that say what no longer holds', summed('so ~~a~~')],
    ['Unexpected task "‹[ ]›", expected a list without boxes', summed('- [ ] a')],
    ['Unexpected alert "‹[!NOTE]›", expected a paragraph or a quotation', summed('> [!NOTE]\n> a')],
    [
      'Unexpected horizontal rule "‹***›", expected only paragraphs, headings, lists, quotations and links',
      summed('***'),
    ],
  ],
  'unknown-key': [
    [
      'Unexpected key "‹plaec›", expected one of ‹name, country, lat, lon, note, aliases›',
      ['places.yaml', '  lon: 30.52', '  lon: 30.52\n  plaec: a'],
    ],
  ],
  'missing-key': [
    [
      'Missing email, expected an e-mail address, or the url of a form',
      ['site.yaml', 'language: en', 'language: en\ncontact: {name: The editors}'],
    ],
    ['Missing ‹source›, expected text', [gazette, 'source: gazette\n', '']],
    ['Missing ‹date›, expected a date such as 2025-04-18', [gazette, 'date: 2025-04-18\n', '']],
    ['Missing ‹value›, expected a number', [gazette, 'value: 30, ', '']],
    ['Missing ‹actors›, expected a list', [wire, '\nactors: [mayor]', '']],
    ['Missing ‹answers›, expected entries by id', ['questions.yaml', 'answers:\n', 'thread2:\n']],
    [
      'Missing ‹kind›, expected where the event "‹truce-offered›" is defined: add it here',
      [gazette, '    kind: proposal\n', ''],
    ],
    ['Missing until, expected in every role but the last: say when it ended', held('[{role: Pilot}, {role: Master}]')],
    ['Missing ‹speaks›, expected true or false', kinded(', speaks: true', '')],
    [`Missing mark, expected one of ‹${marks.join(', ')}›`, kinded(', mark: disc', '')],
    [
      'Missing ‹lanes›, expected beside ‹kinds›: add the list, or leave out both',
      kinded('lanes:\n  - {id: joint, name: Joint}\n', ''),
    ],
    [
      'Missing answer, expected one of the answers to the question "‹who-broke-the-truce›"',
      [gazette, '        answer: harbour\n', ''],
    ],
    [
      'Missing question, expected the question that "‹harbour›" answers',
      [gazette, '        question: who-broke-the-truce\n', ''],
    ],
    [
      'Missing summary, expected where the event "‹truce-accepted›" is defined, as other events have one: write it here',
      sentences('The mayor’s office offered a truce.'),
    ],
    ['Missing event, expected the id of an event, or an article instead', 'changes-incomplete'],
    ['Missing fields, expected the keys that changed', 'changes-incomplete'],
    ['Missing reason, expected a sentence telling readers why', 'changes-incomplete'],
    ['Missing from, expected the former id or file name', 'changes-incomplete'],
  ],
  'misplaced-key': [
    [
      'Unexpected url beside email, expected one of the two: remove the other',
      [
        'site.yaml',
        'language: en',
        'language: en\ncontact: {name: A, url: "https://record.example/form", email: desk@record.example}',
      ],
    ],
    [
      'Unexpected ‹kind›, expected only where the event "‹truce-offered›" is defined: remove it here',
      [wire, '    actors: [mayor]', '    kind: talks\n    actors: [mayor]'],
    ],
    [
      'Unexpected step, expected only in a commitment: "‹truce›" is a storyline',
      ['threads.yaml', 'kind: commitment', 'kind: storyline'],
    ],
    ['Unexpected by, expected only beside a step: remove it here', stepped('by: town')],
    ['Unexpected article beside an event, expected one of the two: split the entry', 'changes-incomplete'],
    ['Unexpected from, expected only where change is "moved": remove it here', 'changes-incomplete'],
    ['Unexpected role beside roles, expected one of the two: remove it here', held('[{role: Master}]\n  role: Master')],
  ],
  'unknown-value': [
    [
      'Unexpected ‹list› in ‹kind›, expected one of ‹storyline, commitment›',
      ['threads.yaml', 'kind: commitment', 'kind: []'],
    ],
    [
      'Unexpected ‹kind› "‹storylin›", expected one of ‹storyline, commitment›; did you mean "‹storyline›"?',
      ['threads.yaml', 'kind: commitment', 'kind: storylin'],
    ],
  ],
  'unknown-lane': [
    ['Unexpected lane "‹join›", expected one of ‹joint›; did you mean "‹joint›"?', kinded('lane: joint', 'lane: join')],
  ],
  'unused-lane': [
    [
      'Unexpected lane "‹spare›", expected a kind in it: remove it, or name it in kinds',
      kinded('name: Joint}', 'name: Joint}\n  - {id: spare, name: Spare}'),
    ],
  ],
  'duplicate-mark': [
    [
      'Unexpected second "‹disc›", expected it once: the first is at ‹content/site.yaml:10:42›',
      kinded('mark: square', 'mark: disc'),
    ],
  ],
  'empty-value': [
    [
      'Unexpected empty ‹actors›, expected at least one item',
      [gazette, 'actors: [mayor, harbour-master]', 'actors: []'],
    ],
    ['Unexpected empty ‹title›, expected text', titled('title: ""')],
    ['Unexpected empty story, expected chapters (##) and paragraphs', 'story-empty'],
    ['Unexpected empty chapter, expected a paragraph below its title', 'story-empty'],
    ['Unexpected empty summary, expected a few paragraphs below the frontmatter', summed('')],
  ],
  'wrong-type': [
    [
      'Unexpected "‹editors at record›" in email, expected an e-mail address such as editors@example.org',
      ['site.yaml', 'language: en', 'language: en\ncontact: {name: The editors, email: editors at record}'],
    ],
    ['Unexpected ‹list› in ‹title›, expected text', titled('title: [a]')],
    ['Unexpected ‹number 2025› in ‹title›, expected text: put it in quotation marks', titled('title: 2025')],
    ['Unexpected ‹"30 days"› in ‹value›, expected a number', [gazette, 'value: 30', 'value: 30 days']],
    ['Unexpected ‹"yes"› in ‹draft›, expected true or false', titled(`draft: yes\n${headline}`)],
    ['Unexpected ‹keys› in ‹figures›, expected a list', [gazette, '      - {measure: days', '      {measure: days']],
    [
      'Unexpected ‹"mayor"› in ‹actors›, expected a list, such as [‹mayor›]',
      [gazette, 'actors: [mayor]', 'actors: mayor'],
    ],
    [
      'Unexpected ‹list› in ‹events›, expected keys and values',
      [wire, '  - id: truce-offered', '  - []\n  - id: truce-offered'],
    ],
    [
      'Unexpected ‹list› in ‹aliases›, expected entries by id',
      ['permalinks.json', '"ids"', '"aliases": ["old"], "ids"'],
    ],
    [
      'Unexpected empty value in this file, expected ‹keys and values›: restore it from version control, or fill it',
      [
        'site.yaml',
        'title: The Harbour Record\ndescription: A truce between two offices of one town.\nlanguage: en\ntimeZone: Europe/Kyiv\nperiod: 2025-04\nurl: https://record.example\nparties:\n  - {id: town, name: Town}\n  - {id: harbour, name: Harbour}\n',
        '',
      ],
    ],
    [
      'Unexpected ‹number 1› in ‹threads›, expected text or keys and values',
      [gazette, 'threads: [truce]', 'threads: [1]'],
    ],
    ['Unexpected ‹list› in ‹date›, expected a date such as 2025-04-18', dated('[a]')],
    [
      'Unexpected ‹number -91› in ‹lat›, expected a number of at least ‹-90›',
      ['places.yaml', 'lat: 50.45', 'lat: -91'],
    ],
    ['Unexpected ‹number 91› in ‹lat›, expected a number of at most ‹90›', ['places.yaml', 'lat: 50.45', 'lat: 91']],
    [
      'Unexpected ‹"mayor"› in ‹id›, expected an id as `npm run permalinks` writes it, such as c7k2m',
      [gazette, '      - by: mayor', '      - id: mayor\n        by: mayor'],
    ],
    ['Unexpected ‹"ab"› in ‹kind›, expected eight hexadecimal digits', 'published-misshaped'],
    [
      'Unexpected value "‹2.50›", expected ‹2.5›: write the number as it will be printed',
      [gazette, 'value: 30', 'value: 2.50'],
    ],
  ],
  'bad-id': [
    [`Unexpected ‹file name› "‹Wire_Truce›", expected ${idReasons.form}`, 'bad-id'],
    [`Unexpected ‹id› "‹index›", expected ${idReasons.index}`, ['places.yaml', 'pier:', 'index:']],
    [`Unexpected ‹id› "‹story›", expected ${idReasons.story}`, ['places.yaml', 'pier:', 'story:']],
    [`Unexpected ‹id› "‹nul›", expected ${idReasons.device}`, ['places.yaml', 'pier:', 'nul:']],
    [
      'Unexpected id "article", expected another id: figures and claims use this one for the article’s own voice',
      ['actors.yaml', 'harbour-master:', 'article:'],
    ],
  ],
  'impossible-date': [
    ['Unexpected date "‹2025-02-29›", expected a day from 01 to ‹28› in ‹February 2025›', dated('2025-02-29')],
    ['Unexpected date "‹2025-13›", expected a month from 01 to 12, not ‹13›', dated('2025-13')],
    ['Unexpected date "‹0000›", expected a year from 0001 to 9999', dated('"0000"')],
    ['Unexpected date "‹2025-04-18T24:00Z›", expected a time from 00:00 to 23:59:59', dated('2025-04-18T24:00Z')],
    [
      'Unexpected date "‹2025-04-18T18:00+15:00›", expected an offset from -12:00 to +14:00, and not -00:00',
      dated('2025-04-18T18:00+15:00'),
    ],
    ['Unexpected date "‹2025/2024›", expected an interval that ends after it starts', dated('2025/2024')],
  ],
  'time-without-offset': [
    [
      'Unexpected date "‹2025-04-18T18:00›", expected an offset after the time, such as ‹2025-04-18T18:00›+03:00 or ‹2025-04-18T18:00›Z',
      dated('2025-04-18T18:00'),
    ],
  ],
  'unknown-date-form': [
    [
      'Unexpected date "‹17 April 2025›", expected an EDTF date such as 2025, 2025-04, 2025-04-18, 2025-04-18~, 2025-04-XX, 199X, 19XX, 2025-04-18/2025-04-19 or 2025-04-19T18:00+03:00',
      dated('17 April 2025'),
    ],
    [
      'Unexpected date "‹2025/..›", expected a date on both sides of "/": an interval needs both ends',
      dated('2025/..'),
    ],
    ['Unexpected date "‹2025/2026/2027›", expected at most one "/", between two dates', dated('2025/2026/2027')],
    ['Unexpected date "‹199X~›", expected either an X or one of ~ ? %, not both', dated('199X~')],
    ['Unexpected date "‹2025-05›", expected a day, such as 2025-04-18', 'changes-of-no-day'],
  ],
  'date-out-of-order': [
    [
      'Unexpected date "‹2025-04-02›", expected ‹2025-04-05› or later: the newest role comes last',
      held('[{role: Pilot, until: 2025-04-05}, {role: Mate, until: 2025-04-02}, {role: Master}]'),
    ],
    [
      'Unexpected date "‹2025-05-01›", expected ‹2025-05-02› or later: the newest publication comes last',
      'changes-out-of-order',
    ],
  ],
  'summary-over-90-words': [
    [
      'Unexpected summary of ‹100› words, expected at most ‹90›: leave the detail to the accounts',
      sentences('word '.repeat(100)),
    ],
  ],
  'summary-wording': [
    [
      'Unexpected "‹the article›", expected what happened: say who said it, not where it is written',
      sentences('On Friday, the article says, a truce was offered.'),
    ],
    [
      'Unexpected "‹The ministry›" at the beginning of a sentence, expected a name: a sentence may be read without the one before it',
      sentences('The ministry offered a truce.'),
    ],
  ],
  'unfounded-summary': [
    [
      'Unexpected article "‹wire-offer›", expected one that reports the event "‹truce-offered›": ‹gazette-truce, wire-truce›',
      [gazette, accountOfOffer, `summary: [{says: A., from: [wire-offer]}]\n    ${accountOfOffer}`],
    ],
  ],
  'markdown-in-text': [
    [
      'Unexpected Markdown "‹[the offer](https://wire.example/offer)›", expected plain words, as it would be printed as it is: leave out its signs and addresses',
      [gazette, accountOfOffer, 'account: The mayor made [the offer](https://wire.example/offer).'],
    ],
  ],
  'quote-over-12-words': [
    [
      'Unexpected quote of ‹13› words, expected at most ‹12›: shorten it to a fragment',
      [gazette, 'quote: broke the last one', `quote: ${'so '.repeat(13)}`],
    ],
  ],
  'unsafe-address': [
    ...Object.values(addressReasons).map(([reason, address]): MessageCase => [
      `Unexpected address "‹${address.length > 200 ? `${address.slice(0, 200)}…` : address}›", expected ${reason}`,
      [gazette, 'url: https://gazette.example/truce', `url: '${address}'`],
    ]),
    ...Object.values(addressReasons).flatMap(([reason, address]): readonly MessageCase[] =>
      // Another scheme is refused in the words of links; a blank ends the address of one.
      /^http/i.test(address) && !address.includes(' ')
        ? [
            [
              `Unexpected address in the link "‹${clip(`[a](${address})`, 40)}›", expected ${reason}`,
              summed(`[a](${address})`),
            ],
          ]
        : [],
    ),
    [
      'Unexpected address in the link "‹[a](ftp://b.example)›", expected http://, https:// or a path on this site, without spaces',
      summed('[a](ftp://b.example)'),
    ],
    [
      'Unexpected name of another address in the link "‹[wire.example](https://gazette.example)›", expected the address it leads to, or other words',
      summed('[wire.example](https://gazette.example)'),
    ],
    [
      'Unexpected address "‹https://record.example/?a›", expected a host, or a host and a path of letters, digits, hyphens, underscores and full stops',
      ['site.yaml', 'url: https://record.example', 'url: https://record.example/?a'],
    ],
  ],
  'unknown-language': [
    [
      'Unexpected language "‹in English›", expected a BCP 47 tag such as en, uk or pt-BR',
      ['site.yaml', 'language: en', 'language: in English'],
    ],
    [
      'Unexpected language "‹fr›", expected en, uk, or a variety such as en-GB: the interface has no words in another language',
      ['site.yaml', 'language: en', 'language: fr'],
    ],
  ],
  'unknown-time-zone': [
    [
      'Unexpected time zone "‹GMT+2›", expected an IANA time zone such as Europe/Paris or UTC',
      ['site.yaml', 'Europe/Kyiv', 'GMT+2'],
    ],
  ],
  'unknown-actor': [
    [
      'Unexpected actor "‹mayr›", expected an id from ‹content›/actors.yaml; did you mean "‹mayor›"?',
      [gazette, 'actors: [mayor]', 'actors: [mayr]'],
    ],
  ],
  'unknown-source': [
    [
      'Unexpected source "‹herald›", expected an id from ‹content›/sources.yaml',
      [gazette, 'source: gazette', 'source: herald'],
    ],
  ],
  'unknown-place': [
    [
      'Unexpected place "‹peir›", expected an id from ‹content›/places.yaml; did you mean "‹pier›"?',
      [gazette, 'place: pier', 'place: peir'],
    ],
  ],
  'unknown-measure': [
    [
      'Unexpected measure "‹dayss›", expected an id from ‹content›/measures.yaml; did you mean "‹days›"?',
      'unknown-measure',
    ],
  ],
  'unknown-thread': [
    [
      'Unexpected thread "‹armistice›", expected an id from ‹content›/threads.yaml',
      [gazette, 'threads: [truce]', 'threads: [armistice]'],
    ],
  ],
  'unknown-question': [
    [
      'Unexpected question "‹why›", expected an id from ‹content›/questions.yaml',
      [gazette, 'question: who-broke-the-truce', 'question: why'],
    ],
  ],
  'unknown-party': [
    [
      'Unexpected party "‹twon›", expected a party from ‹content›/site.yaml; did you mean "‹town›"?',
      ['actors.yaml', 'party: town', 'party: twon'],
    ],
    [
      'Unexpected party "‹island›", expected a party from ‹content›/site.yaml or an actor from ‹content›/actors.yaml',
      stepped('step: accepted, by: island'),
    ],
  ],
  'unknown-answer': [
    [
      'Unexpected answer "‹harbor›", expected one of ‹town, harbour›, the answers to this question in ‹content›/questions.yaml; did you mean "‹harbour›"?',
      [gazette, 'answer: harbour', 'answer: harbor'],
    ],
    [
      'Unexpected answer "‹harbor›", expected another answer to this question: one of ‹harbour›; did you mean "‹harbour›"?',
      ['questions.yaml', 'town: The town', 'town: {label: The town, implies: [harbor]}'],
    ],
  ],
  'impossible-answer': [
    [
      'Unexpected answer "‹town›", which implies "‹harbour›" and excludes it, expected one of the two: remove the other',
      ['questions.yaml', 'town: The town', 'town: {label: The town, implies: [harbour], excludes: [harbour]}'],
    ],
  ],
  'unknown-page': [
    [
      'Unexpected address "‹/events/truce-ofered/›" on this site, expected the address of a page, with a slash at both ends; did you mean "‹/events/truce-offered/›"?',
      'unknown-page',
    ],
    [
      'Unexpected address "‹/events/offer/›" on this site, expected "‹/events/truce-offered/›": the event has moved to that address',
      'unknown-page',
    ],
    [
      'Unexpected address "‹/events/rumour/›" on this site, expected another page: the event was withdrawn',
      'unknown-page',
    ],
  ],
  'event-never-defined': [
    [
      'Unexpected event "‹truce-ofered›", expected one article to define it with a title, a date and a kind; did you mean "‹truce-offered›"?',
      [wire, 'id: truce-offered', 'id: truce-ofered'],
    ],
  ],
  'duplicate-event-definition': [
    [
      'Unexpected second definition of the event "‹truce-offered›", expected a title in one article only: remove title, date and kind here, or at ‹content/articles/gazette-truce.md:10:12›',
      'duplicate-event-definition',
    ],
  ],
  'duplicate-title': [
    [
      'Unexpected title "‹The mayor offers a truce›", expected another title: the event "‹truce-offered›" of the same date has this one; if both are one event, use its id',
      'duplicate-title',
    ],
  ],
  'duplicate-report': [
    [
      'Unexpected second report of the event "‹truce-offered›", expected one in each article: merge the two',
      'duplicate-report',
    ],
  ],
  'story-name': [
    ['Unexpected file name "‹April›", expected a month or a year such as 2025-04', 'story-name'],
    ['Unexpected file name "‹2025-05›", expected one of the period ‹2025-04›', 'story-name'],
  ],
  'story-form': [
    ['Unexpected heading "‹### Harbour›", expected ## before the title of a chapter', 'story-form'],
    [
      'Unexpected ‹quotation› "‹> [Accepted](event:truce-accepted).›", expected chapters (##) and paragraphs',
      'story-form',
    ],
    [
      'Unexpected break "\\", expected an empty line before a new paragraph, or no sign at the end of the line',
      'story-form',
    ],
    [
      'Unexpected link "‹[here](https://gazette.example)›", expected [words](event:id), [words](question:id) or [words](thread:id)',
      'story-form',
    ],
  ],
  'story-without-event': [
    [
      'Unexpected paragraph without a link to an event, expected [words](event:id) where it tells of one',
      'story-without-event',
    ],
  ],
  'unknown-claim': [
    [
      'Unexpected claim "‹c7k2m›", expected the id of a claim in the record',
      ['permalinks.json', '{"events"', '{"claims": {"ids": [], "aliases": {"c0000": "c7k2m"}}, "events"'],
    ],
  ],
  'unknown-story': [
    [
      'Unexpected story "‹2025-03›", expected the name of a file in stories/, without .md; did you mean "‹2025-04›"?',
      'unknown-story',
    ],
  ],
  'unknown-event': [
    [
      'Unexpected event "‹old-offer›", expected "‹truce-offered›": the event has moved to that id',
      'story-of-unknown-things',
    ],
    ['Unexpected event "‹lost-offer›", expected one in the record: this one was withdrawn', 'story-of-unknown-things'],
    [
      'Unexpected event "‹old›", expected "‹truce-offered›": the event has moved on to that id',
      ['permalinks.json', '"truce-offered"]', '"truce-offered"], "aliases": {"older": "old", "old": "truce-offered"}'],
    ],
    [
      'Unexpected event "‹truce-ofered›", expected the id of an event in the record; did you mean "‹truce-offered›"?',
      [gazette, 'respondsTo: [truce-offered]', 'respondsTo: [truce-ofered]'],
    ],
    [
      'Unexpected event "‹truce-accepted›", expected another event: none responds to itself',
      [gazette, 'respondsTo: [truce-offered]', 'respondsTo: [truce-accepted]'],
    ],
    [
      'Unexpected event "‹truce-accepted›", expected another event: none updates itself',
      [gazette, 'respondsTo: [truce-offered]', 'updates: truce-accepted'],
    ],
    ['Unexpected event "‹gazette-truce›", expected an event that is or was in the record', 'changes-unknown-event'],
  ],
  'unknown-article': [
    [
      'Unexpected article "‹gazete-truce›", expected an article that is or was in the record; did you mean "‹gazette-truce›"?',
      'changes-unknown-event',
    ],
  ],
  'duplicate-article': [
    [
      'Unexpected second article with this address, expected it once: merge the two, or correct one; the first is at ‹content/articles/gazette-truce.md:6:6›',
      [wire, 'source: wire', 'source: wire\nurl: http://www.gazette.example/truce/'],
    ],
    [
      'Unexpected second article with this headline of this publisher and day, expected it once: merge the two, or correct one; the first is at ‹content/articles/gazette-truce.md:2:8›',
      [
        wire,
        'title: Truce at the harbour\ndate: 2025-04-18~\nsource: wire',
        `${headline}\ndate: 2025-04-18\nsource: gazette`,
      ],
    ],
  ],
  'duplicate-claim-id': [
    [
      'Unexpected second claim "‹c7k2m›", expected it once: delete this id, and npm run permalinks writes another; the first is at ‹content/articles/gazette-truce.md:20:13›',
      'duplicate-claim-id',
    ],
  ],
  'response-out-of-order': [
    [
      'Unexpected event "‹truce-offered›", expected an event that had begun by ‹2025-04-16›, when "‹truce-accepted›" was over: "‹truce-offered›" is of ‹2025-04-17›',
      [gazette, 'date: 2025-04-18T18:00+03:00', 'date: 2025-04-16'],
    ],
    [
      'Unexpected event "‹truce-offered›", expected no circle of answers: ‹"truce-offered" answers "truce-accepted"›',
      [wire, 'actors: [mayor]\n    ', 'actors: [mayor]\n    respondsTo: [truce-accepted]\n    '],
    ],
  ],
  'step-out-of-order': [
    [
      'Unexpected step "‹accepted›" before the commitment is proposed, expected on ‹2025-04-17› or later: "‹truce-offered›" proposes it',
      'step-out-of-order',
    ],
  ],
  'date-out-of-range': [
    [
      'Unexpected date "‹2025-04-16›", expected ‹2025-04-17› or later: the event "‹truce-offered›" is of ‹2025-04-17›',
      counted('2025-04-16'),
    ],
    [
      'Unexpected date "‹2025-04-19›", expected no later than the article itself, which is of ‹2025-04-18›',
      counted('2025-04-19'),
    ],
  ],
  'vanished-permalink': [
    [
      'Published event "‹truce-ofered›" is missing: restore it, or add an alias or a tombstone in permalinks.json; was it renamed to "‹truce-offered›"?',
      'vanished-permalink-that-was-published',
    ],
    [
      'Id "‹truce-ofered›" of permalinks.json is that of no ‹event› any more: restore it, add an alias or a tombstone there, or remove the id if it was never published; was it renamed to "‹truce-offered›"?',
      'vanished-permalink',
    ],
  ],
  'lost-permalink': [
    [
      'Missing published event ‹"truce-accepted" and 1 more›, expected every published id: restore permalinks.json from version control',
      'permalinks-emptied',
    ],
  ],
  'permalink-in-use': [
    [
      'Unexpected "‹truce-accepted›" among the ‹tombstones›, expected only ids no longer in use: remove it here, or rename the event',
      'permalink-in-use',
    ],
    [
      'Unexpected "‹old›" among the tombstones, expected it in one list: remove it here or from the aliases',
      [
        'permalinks.json',
        '"truce-offered"]',
        '"truce-offered"], "aliases": {"old": "truce-offered"}, "tombstones": {"old": "Why."}',
      ],
    ],
  ],
  'altered-history': [
    [
      'Missing publication ‹2› in changes.yaml, expected it as listed here: restore changes.yaml from version control',
      'history-lost',
    ],
    [
      'Unexpected publication ‹3›, expected only those that published.json lists: delete it here if it is a copy or npm run changes was interrupted, and run the command again; otherwise restore published.json from version control',
      'history-doubled',
    ],
    [
      'Unexpected entries in publication ‹3›, expected those that published.json lists as number ‹3›: restore them from version control; only "corrected" in place of "changed", and a reason, may be written by hand',
      'history-cut-at-a-line',
    ],
    [
      'Unexpected ‹0 events› and ‹0 articles›, expected the ‹2 events› and ‹2 articles› of publication ‹3›: restore published.json from version control',
      'published-emptied',
    ],
    [
      'Unexpected ‹0 events› and ‹0 articles›, expected what publication ‹3› published: restore published.json from version control',
      'published-emptied-before-publications-were-listed',
    ],
    ['Unexpected number ‹4›, expected ‹3›: restore published.json from version control', 'published-misnumbered'],
  ],
};

/** Another event of the day after, as the wire reports it. */
const added = (id: string, written: string): Example => [
  wire,
  'An offer was made.\n---',
  `An offer was made.\n  - id: ${id}\n    ${written}\n    date: 2025-04-18\n    kind: proposal\n    actors: [mayor]\n    account: So.\n---`,
];

const whole: Example = ['site.yaml', 'language: en', 'language: en'];

/** The wording of every warning, once, by rule. */
export const warnings: Readonly<Record<string, readonly MessageCase[]>> = {
  'placeholder-address': [
    ['‹record.example› is reserved for examples, and leads nowhere: put your own before you publish', whole],
    [
      '‹record.localhost› is your own machine, which readers cannot reach: put the address of the site before you publish',
      ['site.yaml', 'record.example', 'record.localhost'],
    ],
  ],
  'no-address': [['This article has no url: readers cannot look it up', whole]],
  'no-archived-copy': [['This address has no archived copy: the page may disappear', whole]],
  'single-source': [
    ['A single independent source reports the event "‹truce-offered›"', whole],
    [
      'No independent source reports the event "‹truce-accepted›"',
      ['sources.yaml', 'kind: newspaper', 'kind: newspaper\n  rewrites: true'],
    ],
  ],
  'open-date': [
    ['The event "‹truce-offered›" has no exact date: ‹2025-04›', [gazette, 'date: 2025-04-17', 'date: 2025-04']],
  ],
  'near-duplicate': [
    [
      'The event "‹truce-proposed›" may be "‹truce-offered›" (‹2025-04-17›): “‹The mayor offers a truce›”',
      added('truce-proposed', 'title: The mayor offered a truce'),
    ],
  ],
  'distant-date': [
    [
      'The date ‹2025-03-17› is ‹outside the period 2025-04›, and no dateNote says how it is known',
      [gazette, 'date: 2025-04-17', 'date: 2025-03-17'],
    ],
    [
      'The date ‹2025-04-10› is ‹more than a week before its article›, and no dateNote says how it is known',
      [gazette, 'date: 2025-04-17', 'date: 2025-04-10'],
    ],
  ],
  'disagreeing-dates': [
    [
      'The address has ‹2025-04-15›, the article is of ‹2025-04-18›',
      [gazette, 'gazette.example/truce', 'gazette.example/2025/04/15/truce'],
    ],
  ],
  'foreign-host': [
    [
      'This address is at ‹herald.example›, and its publisher’s front page at ‹gazette.example›: if it is a repost, say so in notes',
      [gazette, 'https://gazette.example/truce', 'https://herald.example/truce'],
    ],
  ],
  'unshown-story': [
    [
      'No page shows this story: no event begins in ‹2025-03›, and front in site.yaml does not name it',
      'story-unshown',
    ],
    ['No page shows this story: no event begins in ‹2024›, and front in site.yaml does not name it', 'story-unshown'],
  ],
  'shared-alias': [
    [
      '“‹city Hall›” also names "‹mayor›"',
      ['actors.yaml', '  party: harbour', '  party: harbour\n  aliases: [city Hall]'],
    ],
  ],
  'second-source': [
    [
      '“‹http://www.gazette.example/›” is also that of "‹gazette›"',
      ['sources.yaml', 'kind: news agency', 'kind: news agency\n  homepage: http://www.gazette.example/'],
    ],
  ],
  'part-over-whole': [
    [
      '‹31› ‹rest-days› are more than ‹30› ‹days›',
      [gazette, 'by: mayor}\n', 'by: mayor}\n      - {measure: rest-days, value: 31, by: mayor}\n'],
    ],
  ],
  'distant-figure': [
    [
      '‹3› is far from the ‹30› of other reports: check the zeros',
      [wire, 'An offer was made.\n', 'An offer was made.\n    figures: [{measure: days, value: 3, by: mayor}]\n'],
    ],
  ],
  'differing-quote': [
    [
      '“‹broke the last two›” is “‹broke the last one›” in ‹gazette-truce›: check both, or note that they differ',
      [
        wire,
        'An offer was made.\n',
        'An offer was made.\n    claims: [{by: mayor, says: It did., quote: broke the last two}]\n',
      ],
    ],
  ],
  'misplaced-place': [
    [
      'The point of "‹pier›" is in ‹Ukraine›, not in ‹Norway›: ‹check lat and lon, or the country›',
      ['places.yaml', '  lat: 50.45', '  country: Norway\n  lat: 50.45'],
    ],
    [
      'The point of "‹pier›" is ‹6,700 km› outside ‹Norway›: ‹lat and lon may be exchanged›',
      ['places.yaml', '  lat: 50.45\n  lon: 30.52', '  country: Norway\n  lat: 10.75\n  lon: 59.91'],
    ],
  ],
  'outdated-note': [
    [
      'The note says that no article reports it, and ‹2› report the event "‹truce-offered›"',
      [wire, 'An offer was made.\n', 'An offer was made.\n    note: No other article reports the offer.\n'],
    ],
  ],
  draft: [['This article is a draft: builds leave it out', [wire, 'source: wire', 'source: wire\ndraft: true']]],
  'unused-actor': [
    ['No article uses "‹ferry›"', ['actors.yaml', 'mayor:', 'ferry: {name: Ferry, type: office}\nmayor:']],
  ],
  'unused-source': [
    ['No article uses "‹herald›"', ['sources.yaml', 'gazette:', 'herald: {name: Herald, kind: newspaper}\ngazette:']],
  ],
  'unused-place': [
    ['No article uses "‹island›"', ['places.yaml', 'pier:', 'island: {name: Island, lat: 1, lon: 2}\npier:']],
  ],
  'unused-thread': [
    [
      'No article uses "‹toll›"',
      ['threads.yaml', 'truce:', 'toll: {title: The toll, description: Who pays., kind: storyline}\ntruce:'],
    ],
  ],
  'unused-answer': [['No claim gives the answer "‹town›"', whole]],
};
