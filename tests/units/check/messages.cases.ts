import type { Issue } from '../../../src/record/schema/issue.ts';
import { decodeText } from '../../../src/record/read/text.ts';
import { addressReasons } from './addresses.cases.ts';
import type { BaseFile } from './altered.ts';

/** What shows a message: a fixture, a file of the base fixture with one text replaced by another, or a reader of its own. */
export type Example = string | readonly [file: BaseFile, found: string, replacement: string] | (() => readonly Issue[]);

/** The wording of a message, with what varies in ‹ ›, and an example of it. */
export type MessageCase = readonly [message: string, example: Example];

const gazette = 'articles/gazette-truce.md';
const wire = 'articles/wire-truce.md';
const headline = 'title: Mayor offers a truce';
const summary = 'The mayor’s office offered a truce; the harbour master accepted.';

const titled = (written: string): Example => [gazette, headline, written];
const dated = (written: string): Example => [gazette, 'date: 2025-04-18\n', `date: ${written}\n`];
const summed = (written: string): Example => [gazette, summary, written];
const decoded = (bytes: Uint8Array) => (): readonly Issue[] => {
  const result = decodeText('one.md', bytes);
  return 'issue' in result ? [result.issue] : [];
};

/** Why a text cannot be an id: what is said to be expected. */
export const idReasons = {
  form: 'words of a-z and 0-9 joined by "-", at most 80 characters',
  index: 'another name: web servers take this one for the page of its whole folder',
  device: 'another name: Windows keeps this one for a device and makes no file of it',
} as const;

const fence = 'expected a line "---", the frontmatter, and a line "---" at the top of the file';

/** The wording of every message, once, by rule. */
export const messages: Readonly<Record<string, readonly MessageCase[]>> = {
  'missing-file': [
    ['Missing ‹content/site.yaml›, expected it beside articles/', 'missing-file'],
    [
      'Missing ‹content/published.json›, expected it beside ‹changes.yaml›: restore it, or remove both to begin the history anew',
      'changes-without-published',
    ],
  ],
  'stray-file': [
    [
      'Unexpected "‹gazette-offer.markdown›" among the articles, expected files named *.md; rename it, or let its name begin with "_"',
      'stray-file',
    ],
    [
      'Unexpected "‹place.yaml›", expected site.yaml, actors.yaml, sources.yaml, places.yaml, threads.yaml, questions.yaml, permalinks.json, changes.yaml, published.json, about.md or articles/; rename it, or let its name begin with "_"',
      'stray-registry',
    ],
    [
      'Unexpected ‹content/articles/wire-offer.md› that cannot be opened, expected a file that can be read',
      'a-folder-named-like-a-file',
    ],
  ],
  syntax: [
    ['Unexpected UTF-16 or UTF-32, expected a text file saved as UTF-8', 'syntax-not-utf-8'],
    [
      'Unexpected bytes that are not UTF-8, expected a text file saved as UTF-8',
      decoded(Buffer.from('café', 'latin1')),
    ],
    ['Unexpected invisible character ‹U+202E›, expected visible text: remove it', titled('title: "\\u202E"')],
    [
      'Unexpected carriage return U+000D without a line feed, expected lines that end in LF or CRLF',
      decoded(Buffer.from('a\rb')),
    ],
    ['Unexpected replacement character U+FFFD, expected the character that was lost', decoded(Buffer.from('a\uFFFD'))],
    [`Unexpected "‹The mayor’s office offered a t…›", ${fence}`, 'syntax-no-frontmatter'],
    [`Unexpected frontmatter that is never closed, ${fence}`, 'syntax-unclosed-frontmatter'],
    ['Unexpected tab, expected spaces to indent with', titled('\ttitle: a')],
    ['Unexpected ‹"› that is never closed, expected another ‹"› at its end', titled('title: "a')],
    ['Unexpected [ that is never closed, expected "]" after the last item, and indented', titled('title: [a')],
    ['Unexpected { that is never closed, expected "}" after the last value, and indented', titled('title: {a: b')],
    [
      'Unexpected ": " inside a value, expected quotation marks around a value that holds a colon',
      titled('title: a: b'),
    ],
    ['Unexpected key, expected a word and a colon on one line', titled('? [a]\n: b')],
    ['Unexpected text without a colon, expected "key: value"', ['places.yaml', '  lon: 30.52', '  lon:30.52']],
    [
      'Unexpected YAML, expected keys and values as in the authoring guide: ‹Unexpected scalar at node end›',
      titled('title: "a" b'),
    ],
    ['Unexpected key "‹<<›", expected a key of the record', titled('<<: {a: b}')],
    ['Unexpected number "‹0x1E›", expected plain decimal digits or quotation marks', titled('title: 0x1E')],
    [
      'Unexpected second document, expected one: remove what divides them',
      ['places.yaml', 'pier:', '---\na: b\n---\npier:'],
    ],
    [
      'Unexpected nesting of more than 32 levels, expected keys and values as in the authoring guide',
      titled(`title: ${'['.repeat(40)}${']'.repeat(40)}`),
    ],
    [
      'Unexpected directive "‹%YAML 1.2›", expected keys and values only',
      ['places.yaml', 'pier:', '%YAML 1.2\n---\npier:'],
    ],
    ['Unexpected anchor "‹&all›", expected the value itself', titled('title: &all a')],
    ['Unexpected alias "‹*all›", expected the value itself', titled('title: *all')],
    ['Unexpected tag "‹!!str›", expected a value without a tag', titled('title: !!str a')],
    [
      'Unexpected "#" after a blank, expected quotation marks around a value that holds it, or "# " before a comment',
      titled('title: a #b'),
    ],
  ],
  'duplicate-key': [
    [
      'Unexpected second "‹source›", expected it once; the first is in ‹articles/gazette-truce.md:4:1›',
      [gazette, 'source: gazette', 'source: gazette\nsource: wire'],
    ],
  ],
  'duplicate-registry-id': [
    [
      'Unexpected second "‹pier›", expected it once; the first is in ‹places.yaml:1:1›',
      ['places.yaml', '  lon: 30.52', '  lon: 30.52\npier: {name: Pier, lat: 1, lon: 2}'],
    ],
  ],
  'long-summary': [
    [
      'Unexpected text of ‹10001› characters, expected at most ‹10000›: shorten it from here on',
      summed('a'.repeat(10_000)),
    ],
  ],
  'unsafe-markdown': [
    ['Unexpected nesting, expected at most ‹50› levels: write it flat', summed(`${'>'.repeat(60)}a`)],
    ['Unexpected character "‹&#x202E;›", expected visible text: remove it', summed('a&#x202E;b')],
    [
      'Unexpected address in the link "‹[a](ftp://b.example)›", expected http://, https:// or a path of this site, without spaces, user name or password',
      summed('[a](ftp://b.example)'),
    ],
    ['Unexpected HTML "‹<b>›", expected Markdown without HTML; write \\< for the sign itself', summed('a <b>')],
    ['Unexpected image "‹![a](/b.png)›", expected words that say what it shows', summed('![a](/b.png)')],
    [
      'Unexpected code block "‹``` a ```›", expected prose without a fence, indented by less than four spaces',
      summed('```\na\n```'),
    ],
    ['Unexpected code "‹`a`›", expected prose; write \\` for the sign itself', summed('`a`')],
    [
      'Unexpected link definition "‹[1]: /b›", expected the address beside the words: [words](https://…)',
      summed('[1]: /b'),
    ],
    [
      'Unexpected link by reference "‹[a][1]›", expected the address beside the words: [words](https://…)',
      summed('[a][1]\n\n[1]: /b'),
    ],
    ['Unexpected line across the page "‹***›", expected paragraphs, lists, quotations and links only', summed('***')],
  ],
  'unknown-key': [
    [
      'Unexpected key "‹plaec›", expected one of ‹name, country, lat, lon, note›',
      ['places.yaml', '  lon: 30.52', '  lon: 30.52\n  plaec: a'],
    ],
  ],
  'missing-key': [
    ['Missing ‹source›, expected text', [gazette, 'source: gazette\n', '']],
    ['Missing ‹date›, expected text or a number', [gazette, 'date: 2025-04-18\n', '']],
    ['Missing ‹value›, expected a number', [gazette, 'value: 30, ', '']],
    ['Missing ‹actors›, expected a list', [wire, '\nactors: [mayor]', '']],
    ['Missing ‹answers›, expected ids with entries', ['questions.yaml', 'answers:\n', 'thread2:\n']],
    ['Missing ‹kind›, expected where the event "‹truce-offered›" is defined', [gazette, '    kind: proposal\n', '']],
    [
      'Missing answer, expected one of the answers to "‹who-broke-the-truce›" beside it',
      [gazette, '        answer: harbour\n', ''],
    ],
    [
      'Missing question, expected the one that "‹harbour›" answers',
      [gazette, '        question: who-broke-the-truce\n', ''],
    ],
    ['Missing event, expected the id of an event, or else an article', 'changes-incomplete'],
    ['Missing fields, expected the keys that changed', 'changes-incomplete'],
    ['Missing reason, expected why, in a sentence that readers see', 'changes-incomplete'],
    ['Missing from, expected the former id or file name', 'changes-incomplete'],
  ],
  'misplaced-key': [
    [
      'Unexpected kind, expected only where the event "‹truce-offered›" has its title: remove it here',
      [wire, '    actors: [mayor]', '    kind: talks\n    actors: [mayor]'],
    ],
    ['Unexpected article beside an event, expected one of the two: make two entries of it', 'changes-incomplete'],
    ['Unexpected from, expected only where change is moved: remove it here', 'changes-incomplete'],
  ],
  'unknown-value': [
    [
      'Unexpected ‹kind› "‹storylin›", expected one of ‹storyline, commitment›; did you mean "‹storyline›"?',
      ['threads.yaml', 'kind: commitment', 'kind: storylin'],
    ],
  ],
  'empty-value': [
    [
      'Unexpected empty ‹actors›, expected at least one item',
      [gazette, 'actors: [mayor, harbour-master]', 'actors: []'],
    ],
    ['Unexpected empty ‹title›, expected some text', titled('title: ""')],
  ],
  'wrong-type': [
    ['Unexpected ‹title› "‹2025›", expected text', titled('title: 2025')],
    ['Unexpected ‹value› "‹30 days›", expected a number', [gazette, 'value: 30', 'value: 30 days']],
    ['Unexpected ‹draft› "‹yes›", expected true or false', titled(`draft: yes\n${headline}`)],
    [
      'Unexpected ‹figures› "‹keys with values›", expected a list',
      [gazette, '      - {measure: days', '      {measure: days'],
    ],
    [
      'Unexpected ‹actors› "‹mayor›", expected a list, such as [‹mayor›]',
      [gazette, 'actors: [mayor]', 'actors: mayor'],
    ],
    [
      'Unexpected ‹item of events› "‹a list›", expected keys with values',
      [wire, '  - id: truce-offered', '  - []\n  - id: truce-offered'],
    ],
    [
      'Unexpected ‹answers› "‹a list›", expected ids with entries',
      ['questions.yaml', '  answers:\n    town: The town\n    harbour: The harbour', '  answers: [town, harbour]'],
    ],
    [
      'Unexpected ‹item of threads› "‹1›", expected text or keys with values',
      [gazette, 'threads: [truce]', 'threads: [1]'],
    ],
    ['Unexpected ‹date› "‹a list›", expected text or a number', dated('[a]')],
    ['Unexpected ‹date› "‹2025.5›", expected text or a whole number', dated('2025.5')],
    ['Unexpected ‹lat› "‹-91›", expected a number not under ‹-90›', ['places.yaml', 'lat: 50.45', 'lat: -91']],
    ['Unexpected ‹lat› "‹91›", expected a number not over ‹90›', ['places.yaml', 'lat: 50.45', 'lat: 91']],
    ['Unexpected ‹kind› "‹ab›", expected eight hexadecimal digits', 'published-misshaped'],
    [
      'Unexpected value "‹2.50›", expected ‹2.5›, the number as it will be printed',
      [gazette, 'value: 30', 'value: 2.50'],
    ],
  ],
  'bad-id': [
    [`Unexpected ‹file name› "‹Wire_Truce›", expected ${idReasons.form}`, 'bad-id'],
    [`Unexpected ‹id› "‹index›", expected ${idReasons.index}`, ['places.yaml', 'pier:', 'index:']],
    [`Unexpected ‹id› "‹nul›", expected ${idReasons.device}`, ['places.yaml', 'pier:', 'nul:']],
    [
      'Unexpected id "article", expected another: claims and figures use it for the article’s own voice',
      ['actors.yaml', 'harbour-master:', 'article:'],
    ],
  ],
  'impossible-date': [
    ['Unexpected date "‹2025-02-29›", expected a day from 01 to ‹28› in ‹February 2025›', dated('2025-02-29')],
    ['Unexpected date "‹2025-13›", expected a month from 01 to 12, not ‹13›', dated('2025-13')],
    ['Unexpected date "‹0000›", expected a year from 0001 to 9999', dated('"0000"')],
    ['Unexpected date "‹2025-04-18T24:00Z›", expected a time from 00:00 to 23:59:59', dated('2025-04-18T24:00Z')],
    [
      'Unexpected date "‹2025-04-18T18:00+15:00›", expected an offset from -12:00 to +14:00, and never -00:00',
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
      'Unexpected date "‹17 April 2025›", expected an EDTF date such as 2025, 2025-04, 2025-04-18, 2025-04-18~, 2025-04-XX, 199X, 2025-04-18/2025-04-19 or 2025-04-19T18:00+03:00',
      dated('17 April 2025'),
    ],
    ['Unexpected date "‹2025/..›", expected a date on both sides of "/": an open end is not known', dated('2025/..')],
    ['Unexpected date "‹2025/2026/2027›", expected at most one "/", between two dates', dated('2025/2026/2027')],
    ['Unexpected date "‹199X~›", expected either an X or one of ~ ? %, not both', dated('199X~')],
    ['Unexpected date "‹2025-05›", expected a day, such as 2025-04-18', 'changes-of-no-day'],
  ],
  'date-out-of-order': [
    [
      'Unexpected date "‹2025-05-01›", expected a day not before ‹2025-05-02›, as the newest stands last',
      'changes-out-of-order',
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
    [
      'Unexpected address "‹https://record.example/a›", expected nothing after the host',
      ['site.yaml', 'url: https://record.example', 'url: https://record.example/a'],
    ],
  ],
  'unknown-language': [
    [
      'Unexpected language "‹in English›", expected a BCP 47 tag such as en, uk or pt-BR',
      ['site.yaml', 'language: en', 'language: in English'],
    ],
  ],
  'unknown-time-zone': [
    [
      'Unexpected time zone "‹GMT+2›", expected the name of an IANA time zone such as Europe/Paris or UTC',
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
      'Unexpected party "‹twon›", expected a party of ‹content›/site.yaml; did you mean "‹town›"?',
      ['actors.yaml', 'party: town', 'party: twon'],
    ],
  ],
  'unknown-answer': [
    [
      'Unexpected answer "‹harbor›", expected one of ‹town, harbour›, the answers to its question in ‹content›/questions.yaml; did you mean "‹harbour›"?',
      [gazette, 'answer: harbour', 'answer: harbor'],
    ],
  ],
  'event-never-defined': [
    [
      'Unexpected event "‹truce-ofered›", expected one article to define it with title, date and kind; did you mean "‹truce-offered›"?',
      [wire, 'id: truce-offered', 'id: truce-ofered'],
    ],
  ],
  'duplicate-event-definition': [
    [
      'Unexpected second definition of the event "‹truce-offered›", expected a title in one article only; it is defined in ‹content/articles/gazette-truce.md:10:12›: remove title, kind and date from one of them',
      'duplicate-event-definition',
    ],
  ],
  'duplicate-title': [
    [
      'Unexpected title "‹The mayor offers a truce›", expected a title of its own, as the event "‹truce-offered›" of the same date has this one: report that event under its id',
      'duplicate-title',
    ],
  ],
  'duplicate-report': [
    [
      'Unexpected second report of the event "‹truce-offered›", expected one in each article: join the two',
      'duplicate-report',
    ],
  ],
  'unknown-event': [
    [
      'Unexpected event "‹truce-ofered›", expected the id of an event that an article reports; did you mean "‹truce-offered›"?',
      [gazette, 'respondsTo: [truce-offered]', 'respondsTo: [truce-ofered]'],
    ],
    [
      'Unexpected event "‹truce-accepted›", expected another event than this',
      [gazette, 'respondsTo: [truce-offered]', 'respondsTo: [truce-accepted]'],
    ],
    [
      'Unexpected event "‹truce-ofered›", expected the id of an event on record; did you mean "‹truce-offered›"?',
      'alias-to-nowhere',
    ],
    ['Unexpected event "‹gazette-truce›", expected an event that is or was on record', 'changes-unknown-event'],
  ],
  'unknown-article': [
    [
      'Unexpected article "‹gazete-truce›", expected an article that is or was on record; did you mean "‹gazette-truce›"?',
      'changes-unknown-event',
    ],
  ],
  'vanished-permalink': [
    [
      'Unexpected absence of event "‹war›", expected it on record, as it has been published: restore the id, or add it to "aliases" or "tombstones" in ‹permalinks.json›',
      ['permalinks.json', '"truce-accepted"', '"war", "truce-accepted"'],
    ],
  ],
  'permalink-in-use': [
    [
      'Unexpected "‹truce-accepted›" among the ‹tombstones›, expected no event of that id on record: remove it here or there',
      'permalink-in-use',
    ],
    [
      'Unexpected "‹old›" among the tombstones, expected it in one list: it is among the aliases too',
      [
        'permalinks.json',
        '"truce-offered"]',
        '"truce-offered"], "aliases": {"old": "truce-offered"}, "tombstones": {"old": "Why."}',
      ],
    ],
  ],
};

const whole: Example = ['site.yaml', 'language: en', 'language: en'];

/** The wording of every warning, once, by rule. */
export const warnings: Readonly<Record<string, readonly MessageCase[]>> = {
  'no-address': [['This article has no url: readers cannot look it up', whole]],
  'no-archived-copy': [['This address has no archived copy beside it: it may vanish', whole]],
  'single-source': [
    ['A single independent source reports the event "‹truce-offered›"', whole],
    [
      'No independent source reports the event "‹truce-accepted›"',
      ['sources.yaml', 'kind: newspaper', 'kind: newspaper\n  rewrites: true'],
    ],
  ],
  'open-date': [
    ['The event "‹truce-offered›" has no certain day: ‹2025-04›', [gazette, 'date: 2025-04-17', 'date: 2025-04']],
  ],
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
