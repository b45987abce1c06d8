import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../../src/record/read/markdown.ts';
import { decodeText } from '../../../../src/record/read/text.ts';
import { files, frontmatter } from './frontmatter.cases.ts';

const fenced = (written: string) => `---\n${written}\n---\n`;

function read(text: string | Uint8Array) {
  const decoded = decodeText('one.md', Buffer.from(text));
  const { data, issues } =
    'issue' in decoded ? { data: undefined, issues: [decoded.issue] } : parseArticle('one.md', 'one', decoded.text);
  if (issues.length === 0) return { data };
  return issues.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
}

describe.each(Object.entries(frontmatter))('frontmatter, %s', (_about, cases) => {
  test.each(cases)('%s', (_title, written, outcome) => {
    expect(read(fenced(written))).toEqual(outcome);
  });
});

test.each(files)('a file: %s', (_title, written, outcome) => {
  expect(read(written)).toEqual(outcome);
});

describe('what is large', { timeout: 60_000 }, () => {
  const line = `${'so '.repeat(33)}on\n`;
  const million = 'a'.repeat(1_000_000);
  test.each([
    ['a plain value', `title: ${million}`, million],
    ['a quoted value', `title: "${million}"`, million],
    ['a line of words', `title: ${'so '.repeat(300_000)}on`, `${'so '.repeat(300_000)}on`],
    ['a block of lines', `title: |\n${`  ${line}`.repeat(10_000)}`, line.repeat(10_000)],
  ])('%s of a megabyte is read', (_title, written, title) => {
    expect(read(fenced(written))).toEqual({ data: { title } });
  });

  test.each([
    ['a key of a megabyte', `${million}: b`, '2:1 syntax'],
    ['a quote never closed before a megabyte', `title: "${million}`, '2:8 syntax'],
    ['a million colons', `title: ${':'.repeat(1_000_000)}`, '2:8 syntax'],
    ['a byte order mark after a megabyte', `title: ${million}\uFEFF`, '2:1000008 syntax'],
  ])('%s is refused in its place', (_title, written, issue) => {
    expect(read(fenced(written))).toEqual([issue]);
  });

  test.each([
    ['10,000 brackets', `title: ${'['.repeat(10_000)}`, 2, 8 + 31],
    ['10,000 brackets, each closed', `title: ${'['.repeat(10_000)}${']'.repeat(10_000)}`, 2, 8 + 31],
    ['10,000 braces', '{a: '.repeat(10_000), 2, 1 + 4 * 32],
    ['10,000 dashes', `${'- '.repeat(10_000)}a`, 2, 1 + 2 * 32],
    ['10,000 question marks', `${'? '.repeat(10_000)}a`, 2, 1 + 2 * 32],
    [
      '3,000 levels of indentation',
      Array.from({ length: 3000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
      2 + 32,
      1 + 32,
    ],
  ])('%s are refused as too deep', (_title, written, line, column) => {
    expect(read(fenced(written))).toEqual([`${line}:${column} syntax`]);
  });

  test('what is just not too deep is read', () => {
    const list = `${'['.repeat(31)}${']'.repeat(31)}`;
    expect(read(fenced(`title: ${list}`))).toEqual({ data: { title: JSON.parse(list) as unknown } });
  });

  test('an alias bomb is refused name by name, and nothing of it expands', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    const lines = names.map(
      (name, at) =>
        `${name}: &${name} [${Array(9)
          .fill(at === 0 ? 'x' : `*${names[at - 1]}`)
          .join(', ')}]`,
    );
    const issues = read(fenced(lines.join('\n')));
    expect(issues).toHaveLength(9 + 8 * 9);
    expect(issues).toContain('2:4 syntax');
    expect(issues).toContain('10:40 syntax');
  });

  test('10,000 events in one article are read', () => {
    const events = Array.from(
      { length: 10_000 },
      (_, at) => `  - id: event-${at}\n    actors: [mayor]\n    account: So.`,
    );
    expect(read(fenced(`events:\n${events.join('\n')}`))).toHaveProperty('data.events.length', 10_000);
  });
});
