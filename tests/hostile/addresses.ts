import fc from 'fast-check';

/** Values that an address may contain and that once broke something somewhere. Percent-encoded, as in an address. */
export const hostileValues: readonly string[] = [
  '',
  '%',
  '%zz',
  '%ff',
  '%c0%ae',
  '%E0%A4%A',
  '%ED%A0%80',
  '%00',
  'a%00b',
  '%0D%0ASet-Cookie:a=b',
  '%0A%0A',
  '%E2%80%AEgnitirw',
  '%E2%81%A6x%E2%81%A9',
  '%E2%80%8B',
  '%EF%BB%BF',
  '%F0%9F%95%8A',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '%3Cimg%20src=x%20onerror=pwned()%3E',
  '%3Cscript%3Epwned()%3C/script%3E',
  '%22%3E%3Csvg%20onload=pwned()%3E',
  "'-pwned()-'",
  '%3C/timeline-filter%3E%3Ch1%3E',
  '%26lt;b%26gt;',
  '&amp;=x',
  '{{7*7}}',
  '${7*7}',
  '%5D%5D%3E',
  'javascript:pwned()',
  'data:text/html,%3Cscript%3Epwned()%3C/script%3E',
  '//evil.example',
  '..%2F..%2Fetc',
  '%22%5D',
  '*',
  ':not(*)',
  '-1',
  'NaN',
  'null',
  'undefined',
  '[object%20Object]',
  '2025-02-31',
  '2025-04-18T00:00',
  '20250418',
  '0000-01-01',
  '-000001-01-01',
  '9999-12-31',
  '99999-01-01',
  '2025-4-8',
  'any',
  'all',
  'foo',
  'ALL',
];

/** Keys of the filter, and what resembles them. */
const keys = ['actor', 'match', 'from', 'to', 'kind', 'source', 'thread', 'place', 'q', 'not', 'question'];
const strangeKeys = ['Actor', 'ACTOR', 'actor[]', 'actor[0]', 'actor.x', '__proto__', 'constructor', 'utm_source', 'x'];

const value = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...hostileValues) },
  { weight: 1, arbitrary: fc.constantFrom('mayor', 'constructor', 'talks', 'truce', 'pier', '2025-04-18') },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }).map((text) => encodeLoosely(text)) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 60, maxLength: 200 }).map(encodeLoosely) },
);

const pair = fc
  .tuple(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...keys) }, fc.constantFrom(...strangeKeys)), value)
  .map(([key, text]) => `${key}=${text}`);

/** Query strings made of such keys and values, `?` and all. */
export const queries: fc.Arbitrary<string> = fc
  .array(pair, { minLength: 1, maxLength: 6 })
  .map((pairs) => `?${pairs.join('&')}`);

/** Fragments that name nothing, name what is not an event, or would be a selector. */
export const hostileHashes: readonly string[] = [
  '#',
  '##',
  '#%',
  '#%zz',
  '#%E0%A4%A',
  '#%00',
  '#"]',
  '#a.b',
  '#*',
  '#:not(*)',
  '#__proto__',
  '#constructor',
  '#_main',
  '#_results',
  '#top',
  '#<img src=x onerror=pwned()>',
  '#%3Cimg%20src=x%20onerror=pwned()%3E',
  '#javascript:pwned()',
  '#:~:text=truce',
  `#${'x'.repeat(100_000)}`,
];

/** As browsers do: what a query may not contain is encoded, a lone surrogate becomes the replacement character. */
function encodeLoosely(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
