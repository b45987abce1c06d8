import { isObject } from '../../record/read/select.ts';
import { z } from 'zod';
import type { Document, Path } from '../../record/read/document.ts';
import { article } from '../../record/schema/article.ts';
import { fileShapes } from '../../record/schema/files.ts';
import type { Issue } from '../../record/schema/issue.ts';
import { clip } from '../../record/read/clip.ts';
import { type Check, issueAt, unexpected } from '../rule.ts';
import { keysAt } from './schema-keys.ts';

/** Holds every file against its schema: unknown, missing and empty keys, wrong types, values out of a list. */
export const shape: Check = ({ documents, articles }) => [
  ...[...documents].flatMap(([name, document]) => checkShape(document, fileShapes[name])),
  ...articles.flatMap((document) => checkShape(document, article)),
];

type ShapeIssue = z.core.$ZodIssue;

function checkShape(document: Document, schema: z.ZodType | undefined): readonly Issue[] {
  if (document.data === undefined || !schema) return [];
  const result = schema.safeParse(document.data, { reportInput: true });
  return result.success
    ? []
    : result.error.issues
        .flatMap(fitUnion)
        .map((issue) => describe(document, issue, schema))
        .flat();
}

/** Of the shapes a union offers, the one whose type fits says best what is wrong. */
function fitUnion(issue: ShapeIssue): readonly ShapeIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const fitting = issue.errors.find(
    (branch) => !branch.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
  );
  return fitting?.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })) ?? [issue];
}

function describe(document: Document, issue: ShapeIssue, schema: z.ZodType): readonly Issue[] {
  const path = issue.path as Path;
  const key = nameOf(path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((name) => {
      const known = keysAt(schema, path);
      const message = unexpected('key', name, `one of ${known.join(', ')}`, known);
      return issueAt(document, [...path, name], 'unknown-key', message, 'key');
    });
  }
  if (issue.input === undefined) {
    const message = `Missing ${key}, expected ${expectation(issue)}`;
    return [issueAt(document, path, 'missing-key', message)];
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return [
      issueAt(
        document,
        path,
        'unknown-value',
        unexpected(key, show(issue.input), `one of ${values.join(', ')}`, values),
      ),
    ];
  }
  const isEmptyList = issue.code === 'too_small' && issue.origin === 'array';
  const isBlank = issue.code === 'invalid_format' && issue.input.trim() === '';
  if (isEmptyList || isBlank) {
    const expected = isEmptyList ? 'at least one item' : 'some text';
    return [issueAt(document, path, 'empty-value', `Unexpected empty ${key}, expected ${expected}`)];
  }
  const wantsList = issue.code === 'invalid_type' && issue.expected === 'array' && typeof issue.input === 'string';
  const example = wantsList ? `, such as [${clip(issue.input)}]` : '';
  return [issueAt(document, path, 'wrong-type', unexpected(key, show(issue.input), expectation(issue) + example))];
}

function nameOf(path: Path): string {
  const step = path.at(-1);
  if (step === undefined) return 'content';
  return typeof step === 'number' ? `item of ${nameOf(path.slice(0, -1))}` : step;
}

const words: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
  record: 'ids with entries',
};

function expectation(issue: ShapeIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return words[issue.expected] ?? issue.expected;
    case 'invalid_union':
      return [...new Set(issue.errors.flat().map(expectation))].join(' or ');
    case 'invalid_value':
      return `one of ${issue.values.join(', ')}`;
    case 'too_small':
      return `a number not under ${String(issue.minimum)}`;
    case 'too_big':
      return `a number not over ${String(issue.maximum)}`;
    default:
      return issue.message;
  }
}

function show(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return isObject(value) ? 'keys with values' : JSON.stringify(value);
}
