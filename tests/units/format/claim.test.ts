import { expect, test } from 'vitest';
import { mustParseEdtf } from '../../../src/chronology/dates/edtf.ts';
import type { PlacedClaimView } from '../../../src/chronology/views/claims.ts';
import { describeClaim, entitleClaim } from '../../../src/format/claim.ts';

type Claim = PlacedClaimView['claim'];

const source = { id: 'gazette', name: 'Gazette', kind: 'newspaper' };
const mayor: Claim = {
  id: 'c7k2m',
  speaker: { id: 'mayor', name: 'Ada Mayor', party: null },
  source,
  says: 'The bridge is safe.',
  quote: null,
  language: null,
  answer: null,
};
const date = mustParseEdtf('2025-04-18');

function described(claim: Claim, atLatest = false): string {
  const event = { id: 'talks', title: 'Talks resume', date } as PlacedClaimView['event'];
  const article = { name: 'a0', source } as PlacedClaimView['article'];
  return describeClaim({ claim, event, article, date, atLatest });
}

test.each([
  ['Ada Mayor: The bridge is safe', mayor],
  ['Gazette: The bridge is safe', { ...mayor, speaker: null }],
])('the title of a claim is “%s”', (title, claim) => {
  expect(entitleClaim(claim)).toBe(title);
});

test.each([
  ['Ada Mayor, 18 April 2025, reported by Gazette. Talks resume.', mayor, false],
  ['Ada Mayor, by 18 April 2025, reported by Gazette. Talks resume.', mayor, true],
  ['“safe”. Ada Mayor, 18 April 2025, reported by Gazette. Talks resume.', { ...mayor, quote: 'safe' }, false],
  ['Gazette, 18 April 2025. Talks resume.', { ...mayor, speaker: null }, false],
])('a claim is described as “%s”', (words, claim, atLatest) => {
  expect(described(claim, atLatest)).toBe(words);
});
