import { isObject, selectTexts } from '../record/read/select.ts';
import { clip } from '../record/read/clip.ts';
import { closest, distance } from 'fastest-levenshtein';
import { oncePer } from '../chronology/once-per.ts';
import type { Chronology } from '../chronology/model.ts';
import { type Document, type Folder, type Path, formatPlace, unreadable } from '../record/read/document.ts';
import type { Issue } from '../record/schema/issue.ts';

/** Finds where a content folder breaks a rule, or several that are checked together. */
export type Check = (folder: Folder) => readonly Issue[];

/** Finds what is worth mending in a folder without an issue, and in the chronology built from it. */
export type Hint = (folder: Folder, chronology: Chronology) => readonly Issue[];

/** Makes the issue of one value (or key) of a document. */
export function issueAt(
  document: Document,
  path: Path,
  rule: string,
  message: string,
  part: 'key' | 'value' = 'value',
): Issue {
  return { file: document.file, ...document.placeOf(path, part), rule, message };
}

/** Finds each value that a document has for a second time, of those that a pattern points at. */
export function secondOf(document: Document, pattern: string, rule: string): readonly Issue[] {
  return [...Map.groupBy(selectTexts(document, pattern), ({ value }) => value).values()].flatMap(([first, ...more]) =>
    more.map(({ path, value }) => {
      const place = formatPlace(document, first?.path ?? []);
      const message = `Unexpected second "${value}", expected it once: the first is at ${place}`;
      return issueAt(document, path, rule, message);
    }),
  );
}

/** Files without which no content folder is one. */
export const requiredFiles: readonly string[] = ['site', 'actors', 'sources'];

/** A registry with its ids; without any where it is optional and missing, null where it cannot be read. */
export function readableRegistry({ documents, path }: Folder, name: string): Document | null {
  const document = documents.get(name);
  if (document) return idsOf(document) && document;
  return requiredFiles.includes(name) ? null : { ...unreadable(`${path}/${name}.yaml`, []), data: {} };
}

/** The ids of a registry: none if it is optional and missing, null if it cannot be read. */
export function registryIds(folder: Folder, name: string): ReadonlySet<string> | null {
  const registry = readableRegistry(folder, name);
  return registry && idsOf(registry);
}

/** The ids of a registry's entries; null if it cannot be read. */
export const idsOf = oncePer(({ data }: Document) => (isObject(data) ? new Set(Object.keys(data)) : null));

/** Checks a file beside the articles, if it exists. */
export function checkDocument(
  { documents }: Folder,
  name: string,
  check: (document: Document) => readonly Issue[],
): readonly Issue[] {
  const document = documents.get(name);
  return document ? check(document) : [];
}

/** Says what was found and what was expected, and which known name may have been meant. */
export function unexpected(what: string, found: string, expected: string, known: Iterable<string> = []): string {
  const nearest = nearestTo(found, known);
  const suggestion = nearest === null ? '' : `; did you mean "${nearest}"?`;
  return `Unexpected ${what} "${clip(found)}", expected ${expected}${suggestion}`;
}

/** Finds the known name that differs least, if by no more than a third of its letters, or by their order. */
export function nearestTo(found: string, known: Iterable<string>): string | null {
  const answers = answersAmong(known);
  const nearest = answers.get(found);
  if (nearest !== undefined) return nearest;
  const answer = compareWith(found, [...known]);
  answers.set(found, answer);
  return answer;
}

/** One mistyped registry makes thousands of articles ask the same. */
const answersAmong = oncePer((_known: Iterable<string>) => new Map<string, string | null>());

function compareWith(found: string, names: readonly string[]): string | null {
  // Comparing takes the product of both lengths.
  if (names.length === 0 || found.length > 200) return null;
  const nearest = closest(found, names);
  const differing = distance(found, nearest);
  const swapped = differing === 2 && sortLetters(found) === sortLetters(nearest);
  return swapped || differing <= Math.max(1, nearest.length / 3) ? nearest : null;
}

function sortLetters(text: string): string {
  return Array.from(text).sort().join('');
}
