import { expect, test } from 'vitest';
import type { ClaimView } from '../../src/chronology/views/claims.ts';
import ClaimText from '../../src/ui/ClaimText.astro';
import { draw } from './draw.ts';

const claim: ClaimView = {
  id: 'c7k2m',
  speaker: { id: 'mayor', name: 'The Mayor', party: null },
  source: { id: 'gazette', name: 'Gazette', kind: 'newspaper' },
  says: 'It rains.',
  quote: null,
  language: null,
  answer: null,
};
const quoted = { ...claim, quote: 'il pleut, encore' };

test.each<[string, object, string]>([
  ['by an actor leads to it', { claim }, '<a href="/actors/mayor/">The Mayor</a>'],
  ['by the publisher itself leads nowhere', { claim: { ...claim, speaker: null } }, '<b> <span>Gazette</span>: </b>'],
  ['has its words', { claim }, 'It rains.'],
  ['has its quotation', { claim: quoted }, '<q>“il pleut, encore”</q>'],
  ['has the language of its quotation', { claim: { ...quoted, language: 'fr' } }, '<q lang="fr">'],
  [
    'leads from its quotation to the words in the original',
    { claim: quoted, original: 'https://news.example/a' },
    '<a href="https://news.example/a#:~:text=il%20pleut%2C%20encore" rel="external">',
  ],
  ['leads to its page where asked to', { claim, linked: true }, '<a href="/claims/c7k2m/">Statement</a>'],
  ['keeps the fragment it had before its id', { claim, formerly: '_a_claim-3' }, '<p class="claim" id="_a_claim-3">'],
  ['that no other report has says so', { claim, onlyHere: true }, 'Reported only here'],
])('a claim %s', async (_what, props, html) => {
  expect(await draw(ClaimText, props)).toContain(html);
});

test('a claim without a quotation, in several reports, has neither', async () => {
  expect(await draw(ClaimText, { claim })).not.toMatch(/<q|only-here/);
});

test('a claim without an id has no page to lead to', async () => {
  expect(await draw(ClaimText, { claim: { ...claim, id: null }, linked: true })).not.toContain('Statement');
});
