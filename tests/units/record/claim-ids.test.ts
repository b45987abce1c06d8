import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addClaimIds } from '../../../src/record/claim-ids.ts';
import { parseArticle } from '../../../src/record/read/markdown.ts';
import { claimId } from '../../../src/record/schema/values.ts';

const withClaims = (claims: string) => `---\nevents:\n  - id: talks\n    claims:\n${claims}---\nA summary.\n`;
const add = (text: string, taken = new Set<string>(), name = 'gazette') =>
  addClaimIds(parseArticle(`${name}.md`, name, text), text, taken);
const idsIn = (text: string) => [...text.matchAll(/\bid: (c\w+)/g)].map(([, id]) => id ?? '');

describe('a claim without an id gets one, and nothing else changes', () => {
  test.each([
    ['a block', '      - by: mayor\n        says: Yes.\n', /^ {6}- id: c\w{4}\n {8}by: mayor\n {8}says: Yes\.\n---$/m],
    ['a flow', '      - {by: mayor, says: Yes.}\n', /^ {6}- \{id: c\w{4}, by: mayor, says: Yes\.\}\n---$/m],
    [
      'a flow on lines of its own',
      '      - {\n          by: mayor, says: Yes.\n        }\n',
      /^ {6}- \{\n {10}id: c\w{4}, by: mayor, says: Yes\.\n {8}\}\n---$/m,
    ],
    ['a key in quotes', '      - "by": mayor\n        says: Yes.\n', /^ {6}- id: c\w{4}\n {8}"by": mayor$/m],
  ])('%s', (_what, claims, expected) => {
    expect(add(withClaims(claims))).toMatch(expected);
  });

  test('line ends stay those of the file', () => {
    const text = withClaims('      - by: mayor\n        says: Yes.\n').replaceAll('\n', '\r\n');
    const written = add(text);
    expect(written).toContain('\r\n        by: mayor');
    expect(written.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('an id that is there stays, whatever is put before its claim', () => {
    const [text] = [withClaims('      - by: mayor\n        says: Yes.\n      - by: council\n        says: No.\n')];
    const once = add(text);
    expect(add(once, new Set(idsIn(once)))).toBe(once);
    const [yes, no] = idsIn(once);
    const put = once.replace('claims:\n', 'claims:\n      - by: harbour\n        says: Perhaps.\n');
    expect(idsIn(add(put, new Set(idsIn(put)))).slice(1)).toEqual([yes, no]);
  });
});

describe('an id', () => {
  const claim = withClaims('      - by: mayor\n        says: Yes.\n');

  test('follows from who says what where', () => {
    const own = idsIn(add(claim));
    expect(idsIn(add(claim))).toEqual(own);
    expect(idsIn(add(claim, new Set(), 'wire'))).not.toEqual(own);
    for (const [word, other] of [
      ['Yes', 'No'],
      ['mayor', 'council'],
      ['talks', 'truce'],
    ] as const) {
      expect(idsIn(add(claim.replace(word, other)))).not.toEqual(own);
    }
  });

  test('has the form that the schema asks for, and is longer where a shorter one is taken', () => {
    const [short = ''] = idsIn(add(claim));
    expect(claimId.safeParse(short).success).toBe(true);
    const taken = new Set([short]);
    const [longer = ''] = idsIn(add(claim, taken));
    expect(longer).toMatch(new RegExp(`^${short}\\w$`));
    expect(taken).toEqual(new Set([short, longer]));
  });

  test('is given once in a record', () => {
    const speaker = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(speaker, speaker), { minLength: 1, maxLength: 30 }), (said) => {
        const claims = said.map(([by, says]) => `      - by: ${by}\n        says: "${says}"\n`).join('');
        const ids = idsIn(add(withClaims(claims)));
        expect(new Set(ids).size).toBe(said.length);
      }),
    );
  });
});
