import { expect, test } from 'vitest';
import { parseArticle, parseProse } from '../../../../src/record/read/markdown.ts';

const read = (text: string) => parseArticle('content/articles/one.md', 'one', text);

test('frontmatter is data, the body is HTML', () => {
  const { data, html, issues } = read(
    '---\ntitle: A truce\n---\nSaid *so*, see [the page](https://gazette.example/).\n',
  );
  expect(issues).toEqual([]);
  expect(data).toEqual({ title: 'A truce' });
  expect(html).toBe('<p>Said <em>so</em>, see <a href="https://gazette.example/">the page</a>.</p>');
});

test.each([
  ['date: 2025-04-18', { date: '2025-04-18' }],
  ['date: 2025', { date: 2025 }],
  ['date: 2025-04', { date: '2025-04' }],
  ['draft: no', { draft: 'no' }],
  ['time: 12:30', { time: '12:30' }],
  ['title: Тиша', { title: 'Тиша' }],
])('%s is read as YAML 1.2 has it', (line, expected) => {
  expect(read(`---\n${line}\n---\n`).data).toEqual(expected);
});

test.each([
  ['a value', ['events', 0, 'id'], 'value', { line: 4, column: 9 }],
  ['a key', ['events', 0, 'id'], 'key', { line: 4, column: 5 }],
  [
    'a value that is missing: the place of what should hold it',
    ['events', 0, 'account'],
    'value',
    { line: 4, column: 5 },
  ],
  ['the whole', [], 'value', { line: 2, column: 1 }],
] as const)('the place of %s', (_what, path, part, expected) => {
  expect(read('---\ntitle: A truce\nevents:\n  - id: truce\n---\n').placeOf(path, part)).toEqual(expected);
});

test('the frontmatter ends at its fence, and a rule in the body is no fence', () => {
  expect(read('---\ntitle: A truce\n---\nOne.\n\n---\n\nTwo.\n').issues).toMatchObject([
    { line: 6, rule: 'unsafe-markdown' },
  ]);
});

test('a text without frontmatter is HTML, or too long and nothing', () => {
  expect(parseProse('content/about.md', 'How it is *made*.\n')).toEqual({
    file: 'content/about.md',
    html: '<p>How it is <em>made</em>.</p>',
    links: [],
    issues: [],
  });
  expect(parseProse('content/about.md', 'a'.repeat(10_001))).toMatchObject({
    html: '',
    links: [],
    issues: [{ file: 'content/about.md', line: 1, column: 10_001, rule: 'long-summary' }],
  });
});
