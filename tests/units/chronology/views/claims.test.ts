import { expect, test } from 'vitest';
import { buildChronology } from '../../../../src/chronology/chronology.ts';
import { collectClaims } from '../../../../src/chronology/disputes/answers.ts';
import { buildPlacedClaimView } from '../../../../src/chronology/views/claims.ts';
import type { Article, Claim, ReportAsWritten } from '../../../../src/record/schema/article.ts';
import { reporting } from '../../record.ts';

/** The view of one claim in one article. */
function view(claim: Partial<Claim>, article: Partial<Article> = {}, given: Partial<ReportAsWritten> = {}) {
  const chronology = buildChronology(
    reporting([article, { claims: [{ by: 'mayor', says: 'So.', ...claim }], ...given }]),
  );
  return collectClaims(chronology).map((placed) => buildPlacedClaimView(chronology, placed))[0];
}

test.each<[string, Partial<Claim>, object]>([
  ['has its speaker and words', {}, { speaker: { name: 'Mayor' }, says: 'So.', quote: null, answer: null }],
  ['in the article’s own voice has no speaker', { by: 'article' }, { speaker: null }],
  ['has its quotation', { quote: 'so it is' }, { quote: 'so it is', language: null }],
  [
    'names question and answer',
    { question: 'who-fired', answer: 'south' },
    { answer: { question: { id: 'who-fired', text: 'Who fired?' }, label: 'South' } },
  ],
])('a claim %s', (_what, claim, expected) => {
  expect(view(claim)?.claim).toMatchObject(expected);
});

test('a claim away from its event names event, article and language', () => {
  expect(view({}, { language: 'fr', source: 'wire' })).toMatchObject({
    claim: { language: 'fr' },
    event: { id: 'talks', title: 'Title of talks' },
    article: { name: 'a0', source: { name: 'Wire' } },
  });
});

test.each<[string, Partial<Claim>, Partial<ReportAsWritten>, string, boolean]>([
  ['with its event, where actors speak in it', {}, {}, '2025-04-18', false],
  ['on the date it gives', { said: '2025-04-02' }, {}, '2025-04-02', false],
  ['no later than its article', {}, { kind: 'strike' }, '2025-04-20', true],
])('a claim was said %s', (_what, claim, given, said, atLatest) => {
  const placed = view(claim, { date: '2025-04-20' }, given);
  expect([placed?.date.edtf, placed?.atLatest]).toEqual([said, atLatest]);
});
