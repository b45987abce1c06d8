import { expect, test } from 'vitest';
import {
  formatGithub,
  formatIssues,
  formatJson,
  formatScreenful,
  formatVerdict,
  formatVerdictOnFiles,
  formatWarnings,
} from '../../../src/check/print-issues.ts';

const issue = { file: 'content/a,b.md', line: 12, column: 14, rule: 'unknown-actor', message: '100% wrong:\nmend it' };
const many = Array.from({ length: 60 }, (_, index) => ({ ...issue, line: index + 1, message: 'wrong' }));

test('a line that editors can click, whatever the value it quotes', () => {
  expect(formatIssues([issue])).toBe('content/a,b.md:12:14  unknown-actor  100% wrong:\\nmend it');
});

test('a screenful, the number of the rest, and where to read on', () => {
  const lines = formatScreenful(many).split('\n');
  expect(lines).toHaveLength(52);
  expect(lines.slice(50)).toEqual([
    '… and 10 more (show all: npm run check -- --all)',
    'More: content/README.md#unknown-actor',
  ]);
  expect(formatScreenful(many.slice(0, 50)).split('\n')).toHaveLength(51);
  expect(formatScreenful(many, Infinity).split('\n')).toHaveLength(61);
});

test('each rule of the issues that are shown is explained once', () => {
  const issues = [issue, { ...issue, rule: 'syntax' }, issue];
  expect(formatScreenful(issues).split('\n').slice(3)).toEqual([
    'More: content/README.md#unknown-actor',
    'More: content/README.md#syntax',
  ]);
});

test('JSON for programs holds them all', () => {
  const help = 'content/README.md#unknown-actor';
  expect(JSON.parse(formatJson(many, [issue]))).toEqual([
    ...many.map((one) => ({ severity: 'error', ...one, help })),
    { severity: 'warning', ...issue, help },
  ]);
  expect(JSON.parse(formatJson([], []))).toEqual([]);
});

test('commands for GitHub are escaped', () => {
  expect(formatGithub([issue], [{ ...issue, rule: 'open-date', message: 'when?' }])).toBe(
    '::error file=content/a%2Cb.md,line=12,col=14,title=unknown-actor::100%25 wrong:%0Amend it%0AMore: content/README.md#unknown-actor\n' +
      '::warning file=content/a%2Cb.md,line=12,col=14,title=open-date::when?%0AMore: content/README.md#open-date',
  );
});

test('of each kind of warning the first, and the number of the others', () => {
  const open = { ...issue, rule: 'open-date', message: 'when?' };
  expect(formatWarnings([...many.slice(0, 3), open])).toBe(
    'content/a,b.md:1:14  unknown-actor  wrong\n' +
      '… and 2 more unknown-actor (show all: npm run check -- --all)\n' +
      'content/a,b.md:12:14  open-date  when?\n' +
      'More: content/README.md#warnings',
  );
  expect(formatWarnings([...many, open], Infinity).split('\n')).toHaveLength(62);
  expect(formatWarnings([])).toBe('');
});

test('the warnings of what has changed come first, a handful of them', () => {
  const old = { ...issue, file: 'content/old.md', message: 'wrong' };
  const lines = formatWarnings([old, ...many, old], 1, ({ file }) => file !== 'content/old.md').split('\n');
  expect(lines.slice(0, 20)).toEqual(formatIssues(many.slice(0, 20)).split('\n'));
  expect(lines.slice(20)).toEqual([
    'content/old.md:12:14  unknown-actor  wrong',
    '… and 41 more unknown-actor (show all: npm run check -- --all)',
    'More: content/README.md#warnings',
  ]);
});

test.each([
  [1, 0, 0, 0, '1 file checked: 0 errors'],
  [2, 1, 0, 0, '2 files checked: 1 error'],
  [2, 0, 3, 0, '2 files checked: 0 errors, 3 warnings (not blocking)'],
  [1, 0, 0, 2, '1 file checked: 0 errors; 2 errors in other files: npm run check'],
])('%i files with %i errors, %i warnings and %i errors elsewhere', (files, issues, warnings, elsewhere, verdict) => {
  expect(formatVerdictOnFiles(files, many.slice(0, issues), many.slice(0, warnings), elsewhere)).toBe(verdict);
});

test.each([
  [0, 5, 0, '5 articles read: 0 errors'],
  [0, 5, 1, '5 articles read: 0 errors, 1 warning (not blocking)'],
  [0, 5, 60, '5 articles read: 0 errors, 60 warnings (not blocking)'],
  [1, 1, 0, '1 article read: 1 error; nothing is published until it is fixed'],
  [2, 5, 3, '5 articles read: 2 errors; nothing is published until they are fixed'],
])('%i errors in %i articles, and %i warnings', (issues, articles, warnings, verdict) => {
  expect(formatVerdict(many.slice(0, issues), articles, many.slice(0, warnings))).toBe(verdict);
});
