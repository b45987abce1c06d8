import {
  type Document as YamlDocument,
  type Node,
  type Scalar,
  type YAMLError,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
} from 'yaml';
import { location } from 'vfile-location';
import type { Issue, Position } from '../schema/issue.ts';
import type { Document, Path } from './document.ts';
import { findInvisible } from './text.ts';

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
 * Reads a block of YAML 1.2 (core schema) strictly: warnings count as errors, and anchors, aliases, tags and merge keys
 * are refused, as is every number not written in plain decimal digits.
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

  const source = text.slice(start, end);
  const document = parseDocument(source, {
    schema: 'core',
    prettyErrors: false,
    stringKeys: true,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  // One slip makes the parser stumble on; the first complaint is the one to mend.
  const syntax = [...document.errors, ...document.warnings]
    .slice(0, 1)
    .map((problem) => issue(problem.pos[0], 'syntax', describeProblem(problem)));
  const duplicates = duplicateKeys(document).map(({ key, second, first, top }) => {
    const { line, column } = positionAt(first);
    const rule = top && holdsIds ? 'duplicate-registry-id' : 'duplicate-key';
    return issue(
      second,
      rule,
      `Unexpected second "${key}", expected it once; the first is in ${file}:${line}:${column}`,
    );
  });
  const refused = [...syntax, ...refusedNodes(document, issue)];
  return {
    file,
    data: refused.length > 0 ? undefined : (document.toJS() as unknown),
    issues: [...refused, ...duplicates],
    placeOf: (path, part = 'value') => positionAt(offsetOf(document, path, part)),
  };
}

/** What the parser's commonest complaints mean to an author; the parser's own words for the rest. */
function describeProblem({ code, message }: YAMLError): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'Unexpected tab, expected spaces to indent with';
    case 'MISSING_CHAR':
      return `Unexpected end, expected what was opened to be closed: ${message}`;
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'Unexpected ": " inside a value, expected quotation marks around a value that holds a colon';
    default:
      return `Unexpected YAML, expected keys and values as in the authoring guide: ${message}`;
  }
}

type MakeIssue = (offset: number, rule: string, message: string) => Issue;

/** What YAML allows and the record does not: references, tags, keys of JavaScript, numbers in disguise. */
function refusedNodes(document: YamlDocument, issue: MakeIssue): readonly Issue[] {
  const issues: Issue[] = [];
  const refuse = (node: Node, message: string) => issues.push(issue(node.range?.[0] ?? 0, 'syntax', message));
  visit(document, {
    Node: (_key, node) => {
      if (isAlias(node)) refuse(node, `Unexpected alias "*${node.source}", expected the value itself`);
      else if (node.anchor !== undefined)
        refuse(node, `Unexpected anchor "&${node.anchor}", expected the value itself`);
      else if (node.tag !== undefined) refuse(node, `Unexpected tag "${node.tag}", expected a value without a tag`);
      else if (isScalar(node)) {
        const message = refusedScalar(node);
        if (message !== null) refuse(node, message);
      }
    },
    Pair: (_key, { key }) => {
      if (isScalar(key) && (key.value === '__proto__' || key.value === '<<')) {
        refuse(key, `Unexpected key "${key.value}", expected a key of the record`);
      }
    },
  });
  return issues;
}

function refusedScalar({ value, source }: Scalar): string | null {
  if (typeof value === 'string') return findInvisible(value)?.message ?? null;
  if (typeof value !== 'number' || /^-?(0|[1-9]\d{0,14})(\.\d+)?$/.test(source ?? '')) return null;
  return `Unexpected number "${source ?? ''}", expected plain decimal digits or quotation marks`;
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

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
