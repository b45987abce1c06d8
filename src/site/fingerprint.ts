import { hash } from 'node:crypto';

/** What is longer is told by its hash. */
const longest = 200;

/** What pages have in common is read once; what is short is read as quickly as found here. */
const known = new WeakMap<object, string>();

/**
 * A text that differs wherever data differ, in whatever depth; for lists, maps, sets and plain objects, whose keys are
 * taken in their order. Throws for a function: what it would do cannot be told.
 */
export function fingerprint(value: unknown): string {
  if (typeof value === 'function') throw new TypeError(`Unexpected function "${value.name}", expected data`);
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' ? JSON.stringify(value) : String(value);
  const told = known.get(value);
  if (told !== undefined) return told;
  const text = describe(value);
  if (text.length <= longest) return text;
  const short = hash('sha256', text, 'base64url');
  known.set(value, short);
  return short;
}

function describe(value: object): string {
  if (Array.isArray(value)) return `[${value.map(fingerprint).join()}]`;
  if (value instanceof Map) return `map${describe([...value])}`;
  if (value instanceof Set) return `set${describe([...value])}`;
  return `{${Object.entries(value)
    .map(([key, inner]) => `${JSON.stringify(key)}:${fingerprint(inner)}`)
    .join()}}`;
}
