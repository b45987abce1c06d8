import { type Document as YamlDocument, type Scalar, isMap, isNode, isPair, isScalar, isSeq, visit } from 'yaml';
import { location } from 'vfile-location';
import type { Issue, Position } from '../schema/issue.ts';
import type { Document, Path } from './document.ts';
import { findInvisible } from './characters.ts';
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

  const result = readYaml(text.slice(start, end));
  if ('problems' in result) {
    const issues = result.problems.map(({ offset, message }) => issue(offset, 'syntax', message));
    return { file, data: undefined, issues, placeOf: () => positionAt(0), writtenAt: () => null };
  }
  const { document } = result;
  const duplicates = duplicateKeys(document).map(({ key, second, first, top }) => {
    const { line, column } = positionAt(first);
    const rule = top && holdsIds ? 'duplicate-registry-id' : 'duplicate-key';
    return issue(
      second,
      rule,
      `Unexpected second "${key}", expected it once; the first is in ${file}:${line}:${column}`,
    );
  });
  const refused = refusedNodes(document, issue);
  return {
    file,
    data: refused.length > 0 ? undefined : (document.toJS() as unknown),
    issues: [...refused, ...duplicates],
    placeOf: (path, part = 'value') => positionAt(offsetOf(document, path, part)),
    writtenAt: (path) => writtenAt(document, path),
  };
}

type MakeIssue = (offset: number, rule: string, message: string) => Issue;

/** What YAML allows and the record does not: keys of JavaScript, merge keys, invisible text, numbers in disguise. */
function refusedNodes(document: YamlDocument, issue: MakeIssue): readonly Issue[] {
  const issues: Issue[] = [];
  const refuse = (node: Scalar, message: string) => issues.push(issue(startOf(node) ?? 0, 'syntax', message));
  visit(document, {
    Scalar: (part, node) => {
      const message = (part === 'key' ? refusedKey(node) : null) ?? refusedScalar(node);
      if (message !== null) refuse(node, message);
    },
  });
  return issues;
}

function refusedKey({ value }: Scalar): string | null {
  const isRefused = typeof value === 'string' && ['', '__proto__', '<<'].includes(value);
  return isRefused ? `Unexpected key "${value}", expected a key of the record` : null;
}

/** A number may end in needless zeros; otherwise JavaScript must print it as it is written, or digits would be lost. */
function refusedScalar({ value, source = '' }: Scalar): string | null {
  if (typeof value === 'string') return findInvisible(value)?.message ?? null;
  if (typeof value !== 'number') return null;
  const needed = source.replace(/\.0+$|(\.\d*[1-9])0+$/, '$1');
  if (/^-?\d+(\.\d+)?$/.test(source) && String(value) === needed) return null;
  return `Unexpected number "${source}", expected plain decimal digits or quotation marks`;
}

interface DuplicateKey {
  readonly key: string;
  readonly first: number;
  readonly second: number;
  /** Whether it stands at the top of the document. */
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

function offsetOf(document: YamlDocument, path: Path, part: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [index, step] of path.entries()) {
    const wantsKey = part === 'key' && index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === step);
      if (!pair) return offset;
      node = wantsKey || startOf(pair.value) === undefined ? pair.key : pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
    } else {
      return offset;
    }
    offset = startOf(node) ?? offset;
  }
  return offset;
}

function writtenAt(document: YamlDocument, path: Path): string | null {
  const node = document.getIn(path, true);
  return isScalar(node) ? (node.source ?? null) : null;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
