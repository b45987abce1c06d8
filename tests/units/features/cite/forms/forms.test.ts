import { describe, expect, test } from 'vitest';
import { mustParseEdtf } from '../../../../../src/chronology/dates/edtf.ts';
import { citeDate } from '../../../../../src/features/cite/forms/date.ts';
import { keyOf } from '../../../../../src/features/cite/forms/key.ts';
import { cite } from './citable.ts';

const issued = citeDate(mustParseEdtf('2025-03-16~'));
const article = { id: 'gazette-truce', container: 'Gazette', version: null, url: 'https://gazette.example/1', issued };

describe('a page of the record', () => {
  test.each([
    ['APA', 'The truce (Version 0123456789ab). (n.d.). A Record. https://record.example/events/truce/'],
    ['Chicago', '“The truce.” A Record. Version 0123456789ab. https://record.example/events/truce/.'],
    [
      'BibTeX',
      `@online{events-truce,
  title = {{The truce}},
  organization = {{A Record}},
  version = {0123456789ab},
  url = {https://record.example/events/truce/},
}`,
    ],
    [
      'RIS',
      `TY  - ELEC
TI  - The truce
T2  - A Record
UR  - https://record.example/events/truce/
N1  - Version 0123456789ab
ER  - `,
    ],
    [
      'CSL-JSON',
      `[
  {
    "id": "events-truce",
    "type": "webpage",
    "title": "The truce",
    "container-title": "A Record",
    "version": "0123456789ab",
    "URL": "https://record.example/events/truce/"
  }
]`,
    ],
  ])('in %s', (form, text) => {
    expect(cite(form)).toBe(text);
  });

  test('the whole record is part of nothing, and its title no part in quotation marks', () => {
    const whole = { title: 'A Record', container: null, url: 'https://record.example/' };
    expect(cite('APA', whole)).toBe('A Record (Version 0123456789ab). (n.d.). https://record.example/');
    expect(cite('Chicago', whole)).toBe('A Record. Version 0123456789ab. https://record.example/.');
  });

  test.each([
    ['APA', 'The truce (Version 0123456789ab). (n.d.). A Record. The desk. https://record.example/events/truce/'],
    ['Chicago', '“The truce.” A Record, The desk. Version 0123456789ab. https://record.example/events/truce/.'],
    ['BibTeX', '  titleaddon = {{A Record}},\n  organization = {{The desk}},\n'],
    ['RIS', 'T2  - A Record\nPB  - The desk\n'],
    ['CSL-JSON', '"container-title": "A Record",\n    "publisher": "The desk",\n'],
  ])('names its publisher in %s, where that is not the site’s name', (form, text) => {
    expect(cite(form, { publisher: 'The desk' })).toContain(text);
  });
});

describe('an article as it was published', () => {
  test.each([
    ['APA', 'Council Press Office. (ca. 2025, March 16). The truce. Gazette. https://gazette.example/1'],
    ['Chicago', 'Council Press Office. “The truce.” Gazette, ca. March 16, 2025. https://gazette.example/1.'],
    [
      'BibTeX',
      `@online{gazette-truce,
  author = {{Council Press Office}},
  title = {{The truce}},
  organization = {{Gazette}},
  date = {2025-03-16~},
  url = {https://gazette.example/1},
  addendum = {{Archived at https://archive.example/a\\_b}},
}`,
    ],
    [
      'RIS',
      `TY  - ELEC
AU  - Council Press Office
TI  - The truce
T2  - Gazette
PY  - 2025
DA  - 2025/03/16/about
UR  - https://gazette.example/1
N1  - Archived at https://archive.example/a_b
ER  - `,
    ],
    [
      'CSL-JSON',
      `[
  {
    "id": "gazette-truce",
    "type": "webpage",
    "author": [
      {
        "literal": "Council Press Office"
      }
    ],
    "title": "The truce",
    "container-title": "Gazette",
    "issued": {
      "date-parts": [
        [
          2025,
          3,
          16
        ]
      ],
      "circa": true
    },
    "URL": "https://gazette.example/1",
    "note": "Archived at https://archive.example/a_b"
  }
]`,
    ],
  ])('in %s', (form, text) => {
    const archived = 'https://archive.example/a_b';
    expect(cite(form, { ...article, authors: ['Council Press Office'], archived })).toBe(text);
  });

  test('without an author the title comes first', () => {
    expect(cite('APA', article)).toBe('The truce. (ca. 2025, March 16). Gazette. https://gazette.example/1');
    expect(cite('Chicago', article)).toBe('“The truce.” Gazette, ca. March 16, 2025. https://gazette.example/1.');
  });

  test.each([
    [['Mayor', 'Council'], 'Mayor & Council.', 'Mayor and Council.', '{Mayor} and {Council}'],
    [['Mayor', 'Council', 'Harbour'], 'Mayor, Council, & Harbour.', 'Mayor, Council, and Harbour.', undefined],
    [['Press Office Ltd.'], 'Press Office Ltd. (', 'Press Office Ltd. “', '{Press Office Ltd.}'],
    [['Mayor and Council'], 'Mayor and Council.', 'Mayor and Council.', '{Mayor and Council}'],
  ])('authors %j', (authors, apa, chicago, bibtex = '') => {
    expect(cite('APA', { ...article, authors }).startsWith(apa)).toBe(true);
    expect(cite('Chicago', { ...article, authors }).startsWith(chicago)).toBe(true);
    expect(cite('BibTeX', { ...article, authors })).toContain(bibtex);
  });

  test.each([
    ['The mayor says “no”', 'The mayor says “no.” (', '“The mayor says ‘no.’” '],
    ["Talks to start 'at once'", "Talks to start 'at once.' (", "“Talks to start 'at once.'” "],
    ['Talks to start "at once"', 'Talks to start "at once." (', "“Talks to start 'at once.'” "],
    ['The mayor asks “why?”', 'The mayor asks “why?” (', '“The mayor asks ‘why?’” '],
    ['A week of the councils’', 'A week of the councils’. (', '“A week of the councils’.” '],
    ["It's the councils'", "It's the councils'. (", "“It's the councils'.” "],
  ])('the stop after the title %s', (title, apa, chicago) => {
    expect(cite('APA', { ...article, title }).startsWith(apa)).toBe(true);
    expect(cite('Chicago', { ...article, title })).toContain(chicago);
  });

  test('without an address it is an article of a newspaper', () => {
    const printed = { ...article, url: null };
    expect(cite('APA', printed)).toBe('The truce. (ca. 2025, March 16). Gazette.');
    expect(cite('Chicago', printed)).toBe('“The truce.” Gazette, ca. March 16, 2025.');
    expect(cite('BibTeX', printed)).toMatch(/^@article\{[^]*\n {2}journaltitle = \{\{Gazette\}\},\n/);
    expect(cite('RIS', printed)).toMatch(/^TY {2}- NEWS\n/);
    expect(cite('CSL-JSON', printed)).toContain('"type": "article-newspaper"');
  });
});

test.each([
  ['Who fired?', 'Who fired? (ca.', '“Who fired?” Gazette'],
  ['They said “no.”', 'They said “no.” (ca.', '“They said ‘no.’” Gazette'],
  ['He says “yes”', 'He says “yes.” (ca.', '“He says ‘yes.’” Gazette'],
  ['He says "yes"', 'He says "yes." (ca.', "“He says 'yes.'” Gazette"],
])('a title with an end or quotation marks of its own: %s', (title, apa, chicago) => {
  expect(cite('APA', { ...article, title })).toContain(apa);
  expect(cite('Chicago', { ...article, title })).toContain(chicago);
});

test.each([
  ['Q & A: 5 % of $3 #1 a_b', 'Q \\& A: 5 \\% of \\$3 \\#1 a\\_b'],
  ['{a} \\ ~ ^', '\\textbraceleft{}a\\textbraceright{} \\textbackslash{} \\textasciitilde{} \\textasciicircum{}'],
  ["a -- b --- c ''d'' ``e`` ?` !` <<f>> ,,g", "a -{}- b -{}-{}- c '{}'d'{}' `{}`e`{}` ?{}` !{}` <{}<f>{}> ,{},g"],
  ['Мэр: «да» 🕊️ שלום', 'Мэр: «да» 🕊️ שלום'],
])('BibTeX writes %s so that it is read as it was', (title, written) => {
  expect(cite('BibTeX', { title })).toContain(`  title = {{${written}}},\n`);
});

test('the address in BibTeX stands as it is, but for what would end the field', () => {
  expect(cite('BibTeX', { url: 'https://a.example/%D0%B0_b~c?d={e}&f=\\#g' })).toContain(
    '  url = {https://a.example/%D0%B0_b~c?d=%7Be%7D&f=%5C#g},\n',
  );
});

test('a value that looks like a line of RIS stays a value', () => {
  expect(cite('RIS', { title: 'A\r\nER  - \nTY  - BOOK' })).toContain('\nTI  - A ER - TY - BOOK\n');
});

test.each([
  ['/events/truce-offered/', 'events-truce-offered'],
  ['/2025/04/', '2025-04'],
  ['?actor=mayor&q=%D0%9C', 'actor-mayor-q-D0-9C'],
  ['/', 'timeline'],
])('the key for %s is %s', (path, key) => {
  expect(keyOf(path)).toBe(key);
});
