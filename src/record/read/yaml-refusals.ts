import { type Document as YamlDocument, type Scalar, visit } from 'yaml';
import { findInvisible } from './characters.ts';
import type { YamlProblem } from './yaml-complaints.ts';
import { startOf } from './yaml-places.ts';

/** Refuses what YAML allows and the record does not: keys of JavaScript, merge keys, invisible text, numbers in disguise. */
export function refuseNodes(document: YamlDocument): readonly YamlProblem[] {
  const problems: YamlProblem[] = [];
  visit(document, {
    Scalar: (part, node) => {
      const message = (part === 'key' ? refusedKey(node) : null) ?? refusedScalar(node);
      if (message !== null) problems.push({ offset: startOf(node) ?? 0, message });
    },
  });
  return problems;
}

function refusedKey({ value }: Scalar): string | null {
  const isRefused = typeof value === 'string' && ['', '__proto__', '<<'].includes(value);
  return isRefused ? `Unexpected key "${value}", expected a key from the authoring guide` : null;
}

/** A number may end in needless zeros; otherwise JavaScript must print it as it is written, or digits would be lost. */
function refusedScalar({ value, source = '' }: Scalar): string | null {
  if (typeof value === 'string') return findInvisible(value)?.message ?? null;
  if (typeof value !== 'number') return null;
  const needed = source.replace(/\.0+$|(\.\d*[1-9])0+$/, '$1');
  if (/^-?\d+(\.\d+)?$/.test(source) && String(value) === needed) return null;
  return `Unexpected number "${source}", expected plain decimal digits, or quotation marks around the value`;
}
