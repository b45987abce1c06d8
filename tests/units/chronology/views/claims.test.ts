import { expect, test } from 'vitest';
import { buildChronology } from '../../../../src/chronology/chronology.ts';
import { collectClaims } from '../../../../src/chronology/disputes/answers.ts';
import { buildPlacedClaimView } from '../../../../src/chronology/views/claims.ts';
import type { Article, Claim } from '../../../../src/record/schema/article.ts';
import { reporting } from '../../record.ts';

/** The view of one claim in one article. */
function view(claim: Partial<Claim>, article: Partial<Article> = {}) {
  const chronology = buildChronology(reporting([article, { claims: [{ by: 'mayor', says: 'So.', ...claim }] }]));
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
