import { expect, test } from 'vitest';
import {
  formatGithub,
  formatIssues,
  formatJson,
  formatScreenful,
  formatVerdict,
  formatWarnings,
} from '../../../src/check/print-issues.ts';

const issue = { file: 'content/a,b.md', line: 12, column: 14, rule: 'unknown-actor', message: '100% wrong:\nmend it' };
const many = Array.from({ length: 60 }, (_, index) => ({ ...issue, line: index + 1, message: 'wrong' }));

test('a line that editors can click, whatever the value it quotes', () => {
  expect(formatIssues([issue])).toBe('content/a,b.md:12:14  unknown-actor  100% wrong:\\nmend it');
});

test('a screenful, and the number of the rest', () => {
  const lines = formatScreenful(many).split('\n');
  expect(lines).toHaveLength(51);
  expect(lines.at(-1)).toBe('… and 10 more: npm run check -- --all shows them');
  expect(formatScreenful(many.slice(0, 50)).split('\n')).toHaveLength(50);
});

test('JSON for programs holds them all', () => {
  expect(JSON.parse(formatJson(many, [issue]))).toEqual([
    ...many.map((one) => ({ severity: 'error', ...one })),
    { severity: 'warning', ...issue },
  ]);
  expect(JSON.parse(formatJson([], []))).toEqual([]);
});

test('commands for GitHub are escaped', () => {
  expect(formatGithub([issue], [{ ...issue, rule: 'open-date', message: 'when?' }])).toBe(
    '::error file=content/a%2Cb.md,line=12,col=14,title=unknown-actor::100%25 wrong:%0Amend it\n' +
      '::warning file=content/a%2Cb.md,line=12,col=14,title=open-date::when?',
  );
});

test('of each kind of warning the first, and the number of the others', () => {
  const open = { ...issue, rule: 'open-date', message: 'when?' };
  expect(formatWarnings([...many.slice(0, 3), open])).toBe(
    'content/a,b.md:1:14  unknown-actor  wrong\n' +
      '… and 2 more unknown-actor: npm run check -- --all shows them\n' +
      'content/a,b.md:12:14  open-date  when?',
  );
});

test('warnings are counted where there is no issue', () => {
  expect(formatVerdict([], 5, many)).toBe('5 articles read, no issue, 60 warnings: they stop nothing');
  expect(formatVerdict([issue], 5, many)).toBe('5 articles read, 1 issue: nothing is published until there is none');
});

test.each([
  [0, 5, '5 articles read, no issue'],
  [1, 1, '1 article read, 1 issue: nothing is published until there is none'],
  [2, 5, '5 articles read, 2 issues: nothing is published until there is none'],
])('%i issues in %i articles', (issues, articles, verdict) => {
  expect(formatVerdict(many.slice(0, issues), articles)).toBe(verdict);
});
