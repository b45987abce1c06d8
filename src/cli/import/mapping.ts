import { z } from 'zod';
import { checkShape } from '../../check/rules/shape.ts';
import { issueAt, unexpected } from '../../check/rule.ts';
import { parseYaml } from '../../record/read/yaml.ts';
import type { Issue } from '../../record/schema/issue.ts';
import { list, text } from '../../record/schema/values.ts';
import { problemOfPattern } from './dates.ts';
import { readers } from './readers.ts';

const origin = z.union([
  text,
  z.strictObject({ column: text, separator: text.optional() }),
  z.strictObject({ value: z.union([text, list(text)]) }),
]);

const mapping = z.strictObject({
  event: z.strictObject(originsOf(readers.event)).optional(),
  article: z.strictObject(originsOf(readers.article)).optional(),
  dates: text.optional(),
  delimiter: z.string().length(1).optional(),
});

/** Which column fills which key, and how dates are written. */
export type Mapping = z.infer<typeof mapping>;
/** What fills a key: a column by name, a column whose cells hold several values, or one value for all rows. */
export type Origin = z.infer<typeof origin>;

function originsOf<Key extends string>(keys: Readonly<Record<Key, unknown>>) {
  const entries = Object.keys(keys).map((name) => [name, origin.optional()] as const);
  return Object.fromEntries(entries) as Record<Key, z.ZodOptional<typeof origin>>;
}

/** A mapping with the columns it names checked against those there are, or what is wrong with it. */
export type MappingResult =
  | { readonly mapping: Mapping; readonly check: (columns: readonly string[]) => readonly string[] }
  | { readonly problems: readonly string[] };

/** Reads a mapping file. */
export function readMapping(file: string, source: string): MappingResult {
  const document = parseYaml({ file, text: source, start: 0, end: source.length });
  const issues = [...document.issues, ...checkShape(document, mapping)];
  const pattern = mapping.safeParse(document.data).data?.dates;
  const problem = pattern === undefined ? null : problemOfPattern(pattern);
  if (problem !== null) issues.push(issueAt(document, ['dates'], 'wrong-type', problem));
  if (issues.length > 0) return { problems: issues.map(formatIssue) };
  const read = mapping.parse(document.data);
  const check = (columns: readonly string[]) =>
    (['event', 'article'] as const).flatMap((of) =>
      Object.entries(read[of] ?? {}).flatMap(([key, from]) => {
        const column = columnOf(from);
        if (column === null || columns.includes(column)) return [];
        const message = unexpected('column', column, `one of ${columns.join(', ')}`, columns);
        return formatIssue(issueAt(document, [of, key], 'unknown-value', message));
      }),
    );
  return { mapping: read, check };
}

/** The column that fills a key; null where a value does, or nothing. */
export function columnOf(from: Origin | undefined): string | null {
  if (typeof from === 'string') return from;
  return from && 'column' in from ? from.column : null;
}

/**
 * The mapping of a table without one: `title` and `event.title` are that of the event, `article.title` is that of the
 * article, and what only an article has needs no prefix.
 */
export function mapByName(columns: readonly string[]): Mapping {
  const named = (of: 'event' | 'article', isPlain: (key: string) => boolean) =>
    Object.fromEntries(
      Object.keys(readers[of]).flatMap((key) => {
        const column = columns.find((name) => name === `${of}.${key}` || (isPlain(key) && name === key));
        return column === undefined ? [] : [[key, column]];
      }),
    );
  return { event: named('event', () => true), article: named('article', (key) => !(key in readers.event)) };
}

/** The mapping of an export for TimelineJS, whose names are fixed; one that is given adds to it, key by key. */
export function mapTimelineJs(given: Mapping = {}): Mapping {
  const fixed = { id: 'unique_id', title: 'text.headline', date: 'start_date', summary: 'text.text' };
  return { ...given, event: { ...fixed, ...given.event } };
}

/** Says what is wrong with a file that is imported, and where. */
export function formatIssue({ file, line, column, message }: Issue): string {
  return `${file}:${line}:${column}  ${message}`;
}
