import { isObject } from '../../record/read/select.ts';
import { z } from 'zod';
import type { Document, Path } from '../../record/read/document.ts';
import { article } from '../../record/schema/article.ts';
import { fileShapes } from '../../record/schema/files.ts';
import type { Issue } from '../../record/schema/issue.ts';
import { clip } from '../../record/read/clip.ts';
import { story } from '../../record/schema/story.ts';
import { oncePer } from '../../chronology/once-per.ts';
import { type Check, issueAt, unexpected } from '../rule.ts';
import { keysAt } from './schema-keys.ts';

/**
 * Checks every file against its schema: unknown, missing and empty keys, wrong types, values that are not in their
 * list.
 */
export const shape: Check = ({ documents, articles, stories }) => [
  ...[...documents].flatMap(([name, document]) => checkFile(document)(fileShapes[name] ?? z.unknown())),
  ...articles.flatMap((document) => checkFile(document)(article)),
  ...stories.flatMap((document) => checkFile(document)(story)),
];

const checkFile = oncePer((document: Document) => oncePer((schema: z.ZodType) => checkShape(document, schema)));

type ShapeIssue = z.core.$ZodIssue;

/** Checks one document against a schema. */
export function checkShape(document: Document, schema: z.ZodType): readonly Issue[] {
  if (document.data === undefined) return [];
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
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.map((key) => {
      const message = unexpected('key', key, `one of ${known.join(', ')}`, known);
      return issueAt(document, [...path, key], 'unknown-key', message, 'key');
    });
  }
  const { rule, message } = describeValue(issue, path);
  return [issueAt(document, path, rule, message)];
}

function describeValue(issue: ShapeIssue, path: Path): Pick<Issue, 'rule' | 'message'> {
  const { input } = issue;
  const key = nameOf(path);
  const expected = expectation(issue);
  if (input === undefined) return { rule: 'missing-key', message: `Missing ${key}, expected ${expected}` };
  if (issue.code === 'invalid_value' && typeof input === 'string') {
    return { rule: 'unknown-value', message: unexpected(key, input, expected, issue.values.map(String)) };
  }
  if (typeof input === 'string' && issue.code === 'invalid_format' && input.trim() === '')
    return { rule: 'empty-value', message: `Unexpected empty ${key}, expected text` };
  if (issue.code === 'too_small' && issue.origin === 'array') {
    return { rule: 'empty-value', message: `Unexpected empty ${key}, expected at least one item` };
  }
  if (issue.code === 'too_big' && (issue.origin === 'array' || issue.origin === 'string')) {
    const at = nameOf(path.filter((step) => typeof step === 'string'));
    const unit = issue.origin === 'array' ? 'items' : 'characters';
    const length = Array.isArray(input) || typeof input === 'string' ? input.length : 0;
    return {
      rule: 'too-large',
      message: `Unexpected ${length} ${unit} in ${at}, expected at most ${String(issue.maximum)}: shorten it`,
    };
  }
  return {
    rule: issue.code === 'invalid_value' ? 'unknown-value' : 'wrong-type',
    message: `Unexpected ${kindOf(input)} in ${nameOf(path.filter((step) => typeof step === 'string'))}, expected ${expected}${remedy(input, expected, path)}`,
  };
}

function nameOf(path: Path): string {
  const step = path.at(-1);
  if (step === undefined) return 'this file';
  return typeof step === 'number' ? `item of ${nameOf(path.slice(0, -1))}` : step;
}

function kindOf(value: unknown): string {
  if (typeof value === 'string') return `"${clip(value)}"`;
  if (value === null) return 'empty value';
  if (Array.isArray(value)) return 'list';
  return isObject(value) ? 'keys' : `${typeof value} ${JSON.stringify(value)}`;
}

/** What makes the value the one that was expected, where that is plain. */
function remedy(value: unknown, expected: string, path: Path): string {
  if (value === null && path.length === 0) return ': restore it from version control, or fill it';
  if (expected === 'a list' && typeof value === 'string') return `, such as [${clip(value)}]`;
  return expected === 'text' && ['number', 'boolean'].includes(typeof value) ? ': put it in quotation marks' : '';
}

const words: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys and values',
  record: 'entries by id',
};

function expectation(issue: ShapeIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return words[issue.expected] ?? issue.expected;
    case 'invalid_union':
      if (issue.message !== 'Invalid input') return issue.message;
      return [...new Set(issue.errors.flat().map(expectation))].join(' or ');
    case 'invalid_value':
      return `one of ${issue.values.join(', ')}`;
    case 'too_small':
      return `a number of at least ${String(issue.minimum)}`;
    case 'too_big':
      return `a number of at most ${String(issue.maximum)}`;
    default:
      return issue.message;
  }
}
