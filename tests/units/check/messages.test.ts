import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFolder } from '../../../src/check/check.ts';
import { rules } from '../../../src/check/rules.ts';
import { findWarnings, warnings as hints } from '../../../src/check/warnings.ts';
import { readFolder } from '../../../src/record/read/folder.ts';
import { parseArticle } from '../../../src/record/read/markdown.ts';
import { decodeText } from '../../../src/record/read/text.ts';
import type { Issue } from '../../../src/record/schema/issue.ts';
import { fixtures, layFixture } from '../../fixture.ts';
import { edtfCases } from '../chronology/dates/edtf.cases.ts';
import { files, frontmatter } from '../record/read/frontmatter.cases.ts';
import { addresses } from './addresses.cases.ts';
import { type BaseFile, alter } from './altered.ts';
import { type Example, type MessageCase, messages, warnings } from './messages.cases.ts';
import { altered } from './shape.cases.ts';
import { patternOf, plain, withoutSuggestion } from './wording.ts';

const rowsOf = (table: Readonly<Record<string, readonly MessageCase[]>>) =>
  Object.entries(table).flatMap(([rule, cases]) => cases.map(([message, example]) => ({ rule, message, example })));

async function checkFixture(name: string): Promise<readonly Issue[]> {
  const content = join(await layFixture(name), 'content');
  return checkFolder(await readFolder(content)).map((issue) => ({
    ...issue,
    message: issue.message.replaceAll(content, 'content'),
  }));
}

async function issuesOf(example: Example): Promise<readonly Issue[]> {
  if (typeof example === 'string') return checkFixture(example);
  return typeof example === 'function' ? example() : checkFolder(alter(...example));
}

const saying = (issues: readonly Issue[]) => issues.map(({ rule, message }) => `${rule}  ${message}`);

test.each(rowsOf(messages))('$rule  $message', async ({ rule, message, example }) => {
  expect(saying(await issuesOf(example))).toContain(`${rule}  ${plain(message)}`);
});

test.each(rowsOf(warnings))('$rule  $message', async ({ rule, message, example }) => {
  const folder =
    typeof example === 'string'
      ? await readFolder(join(await layFixture(example), 'content'))
      : alter(...(example as Exclude<Example, string | (() => unknown)>));
  expect(saying(findWarnings(folder))).toContain(`${rule}  ${plain(message)}`);
});

/** Every issue of every fixture and case, of what is read, of addresses and of dates. */
async function collectIssues(): Promise<readonly Issue[]> {
  const names = (await readdir(fixtures)).filter((name) => !name.startsWith('_'));
  const inFixtures = await Promise.all(names.map(checkFixture));
  const inFiles = [
    ...Object.values(frontmatter)
      .flat()
      .map(([, written]) => `---\n${written}\n---\n`),
    ...files.map(([, written]) => written),
  ];
  const addressed = Object.values(addresses)
    .flat()
    .map(([address], at) => `a${at}: {name: A, kind: newspaper, homepage: ${JSON.stringify(address)}}`);
  const dated = Object.values(edtfCases)
    .flat()
    .map(([date]) => `      - {measure: days, value: 30, by: mayor, asOf: ${JSON.stringify(date)}}`);
  const changed: readonly (readonly [BaseFile, string, string])[] = [
    ...altered.flatMap(([file, cases]) => cases.map(([, found, replacement]) => [file, found, replacement] as const)),
    ['sources.yaml', 'gazette:', [...addressed, 'gazette:'].join('\n')],
    ['articles/gazette-truce.md', '      - {measure: days, value: 30, by: mayor}', dated.join('\n')],
  ];
  return [
    ...inFixtures.flat(),
    ...inFiles.flatMap(readIssues),
    ...changed.flatMap((one) => checkFolder(alter(...one))),
  ];
}

function readIssues(text: string | Uint8Array): readonly Issue[] {
  const decoded = decodeText('one.md', Buffer.from(text));
  return 'issue' in decoded ? [decoded.issue] : parseArticle('one.md', 'one', decoded.text).issues;
}

const named = (table: object) => Object.keys(table).sort();

test('every rule and every warning has its wording here, and the other way round', () => {
  expect(named(messages)).toEqual(named(rules));
  expect(named(warnings)).toEqual(named(hints));
});

test('every message of every fixture and case is worded as one row, and no row is another’s', async () => {
  const rows = rowsOf(messages).map(({ rule, message }) => ({
    rule,
    message,
    pattern: patternOf(withoutSuggestion(message)),
  }));
  const fitting = ({ rule, message }: Issue) =>
    rows.filter((row) => row.rule === rule && row.pattern.test(withoutSuggestion(message))).map((row) => row.message);
  const issues = await collectIssues();
  const astray = issues.filter((issue) => fitting(issue).length !== 1);
  expect(astray.map((issue) => ({ rule: issue.rule, message: issue.message, rows: fitting(issue) }))).toEqual([]);
});
