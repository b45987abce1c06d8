import { type Pair, type YAMLMap, type Document as YamlDocument, isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Path } from './document.ts';

/** How far into its block the value (or key) at a path is, or its nearest ancestor if there is none. */
export function offsetOf(document: YamlDocument, path: Path, part: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [index, step] of path.entries()) {
    const wantsKey = part === 'key' && index === path.length - 1;
    if (isMap(node)) {
      const pair = pairsOf(node).get(step);
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

/** With many issues in one large map, a search for each would take time quadratic in its size. */
const pairs = new WeakMap<YAMLMap, ReadonlyMap<unknown, Pair>>();

function pairsOf(map: YAMLMap): ReadonlyMap<unknown, Pair> {
  const known = pairs.get(map);
  if (known) return known;
  // Of two pairs with one key the first counts.
  const found = new Map(map.items.toReversed().flatMap((pair) => (isScalar(pair.key) ? [[pair.key.value, pair]] : [])));
  pairs.set(map, found);
  return found;
}

/** The text or number at a path as it is written; null where there is neither. */
export function writtenAt(document: YamlDocument, path: Path): string | null {
  const node = document.getIn(path, true);
  return isScalar(node) ? (node.source ?? null) : null;
}

/** How far into its block a node begins. */
export function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
