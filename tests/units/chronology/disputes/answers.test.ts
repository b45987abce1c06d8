import { expect, test } from 'vitest';
import { mustParseEdtf } from '../../../../src/chronology/dates/edtf.ts';
import { whenSaid } from '../../../../src/chronology/disputes/answers.ts';
import type { Claim } from '../../../../src/record/schema/article.ts';

test.each<[string, Partial<Claim>, boolean, string, boolean]>([
  ['where actors speak, with the event', { by: 'mayor' }, true, '2025-03-18', false],
  ['on the day it gives', { by: 'mayor', said: '2025-04-17' }, true, '2025-04-17', false],
  ['on the day it gives, where nobody speaks', { by: 'mayor', said: '2025-04-17' }, false, '2025-04-17', false],
  ['where nobody speaks, by the day of publication', { by: 'mayor' }, false, '2025-04-18', true],
  ['by an article, when it was published', { by: 'article' }, true, '2025-04-18', false],
])('a claim was said %s', (_what, claim, speaks, edtf, atLatest) => {
  const said = whenSaid(
    { by: 'mayor', says: 'So.', ...claim },
    { kind: { speaks }, date: mustParseEdtf('2025-03-18') },
    { publishedOn: mustParseEdtf('2025-04-18') },
  );
  expect([said.date.edtf, said.atLatest]).toEqual([edtf, atLatest]);
});
