import { type Document as YamlDocument, isScalar, visit } from 'yaml';
import { location } from 'vfile-location';
import type { Issue, Position } from '../schema/issue.ts';
import { type Document, unreadable } from './document.ts';
import { mostValues } from './limits.ts';
import { offsetOf, startOf, writtenAt } from './yaml-places.ts';
import { refuseNodes } from './yaml-refusals.ts';
import { readYaml } from './yaml-syntax.ts';

/** A stretch of YAML in a file: where it begins, and the text from there on. */
export interface YamlBlock {
  readonly file: string;
  /** The whole file, so that places count from its first line. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether the keys at the top are the ids of a registry. */
  readonly holdsIds?: boolean;
}

/**
 * Reads a block of YAML into data with the place of every value. What the syntax allows and the record does not is
 * refused: merge keys, keys of JavaScript, and every number that would not be printed as it is written.
 */
export function parseYaml({ file, text, start, end, holdsIds = false }: YamlBlock): Document {
  const lines = location(text);
  const positionAt = (offset: number): Position => {
    const point = lines.toPoint(Math.min(start + offset, text.length));
    return { line: point?.line ?? 1, column: point?.column ?? 1 };
  };
  const issue = (offset: number, rule: string, message: string): Issue => ({
    file,
    ...positionAt(offset),
    rule,
    message,
  });

  const result = readYaml(text.slice(start, end), mostValues(file));
  if ('problems' in result) {
    const issues = result.problems.map(({ offset, rule = 'syntax', message }) => issue(offset, rule, message));
    return unreadable(file, issues, positionAt(0));
  }
  const { document } = result;
  const duplicates = duplicateKeys(document).map(({ key, second, first, top }) => {
    const { line, column } = positionAt(first);
    const rule = top && holdsIds ? 'duplicate-registry-id' : 'duplicate-key';
    return issue(
      second,
      rule,
      `Unexpected second "${key}", expected it once: the first is at ${file}:${line}:${column}`,
    );
  });
  const refused = refuseNodes(document).map(({ offset, message }) => issue(offset, 'syntax', message));
  return {
    file,
    data: refused.length > 0 ? undefined : (document.toJS() as unknown),
    issues: [...refused, ...duplicates],
    placeOf: (path, part = 'value') => positionAt(offsetOf(document, path, part)),
    writtenAt: (path) => writtenAt(document, path),
  };
}

interface DuplicateKey {
  readonly key: string;
  readonly first: number;
  readonly second: number;
  /** Whether it is at the top level of the document. */
  readonly top: boolean;
}

function duplicateKeys(document: YamlDocument): readonly DuplicateKey[] {
  const found: DuplicateKey[] = [];
  visit(document, {
    Map: (_key, map, ancestors) => {
      const seen = new Map<string, number>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const [name, offset] = [String(key.value), startOf(key) ?? 0];
        const first = seen.get(name);
        if (first === undefined) seen.set(name, offset);
        else found.push({ key: name, first, second: offset, top: ancestors.length === 1 });
      }
    },
  });
  return found;
}
