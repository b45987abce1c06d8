import { expect, test } from 'vitest';
import { suggestId, writeArticle } from '../../../src/cli/new-article.ts';
import { parseArticle } from '../../../src/record/read/markdown.ts';
import { article } from '../../../src/record/schema/article.ts';

test('what is written is read back as what was answered, whatever the words', () => {
  const answers = {
    title: `"Yes", but: 'no' # not yet`,
    date: '2025-04-18',
    source: 'gazette',
    url: 'https://gazette.example/a?b=c#d',
    actors: ['mayor', 'council'],
    event: { id: 'offer', title: 'An offer: thirty days', date: '2025', kind: 'proposal' },
    account: '- A dash, *stars* and {braces}.',
  } as const;
  const document = parseArticle('content/articles/new.md', 'new', writeArticle(answers));
  expect(document.issues).toEqual([]);
  expect(article.parse(document.data)).toEqual({
    title: answers.title,
    date: answers.date,
    source: answers.source,
    url: answers.url,
    actors: answers.actors,
    events: [{ ...answers.event, actors: answers.actors, account: answers.account }],
  });
});

test.each([
  ['Peskov sees “some progress”', 'peskov-sees-some-progress'],
  ['Jean-Noël Barrot’s answer', 'jean-noel-barrots-answer'],
  ['30-day truce', '30-day-truce'],
  ['Тиша', ''],
  [`${'long '.repeat(30)}end`, `${'long-'.repeat(15)}long`],
])('of “%s” becomes the id “%s”', (headline, id) => {
  expect(suggestId(headline)).toBe(id);
});
