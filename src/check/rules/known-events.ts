import { isWhole, readableArticles, select, selectTexts } from '../../record/read/select.ts';
import type { ArticleDocument, Document } from '../../record/read/document.ts';
import type { Issue } from '../../record/schema/issue.ts';
import { eachArticle } from '../each-article.ts';
import { rememberTexts } from '../remember.ts';
import { eventIds } from './permalinks.ts';
import { type Check, checkDocument, issueAt, unexpected } from '../rule.ts';

/** Events respond to recorded events or update them, questions name them; none is about itself. */
export const knownEvents: Check = (folder) => {
  const known = eventIds(folder);
  const isComplete = isWhole(folder);
  const unknownAt = (document: Document, pattern: string) =>
    rememberTexts(document, pattern)
      .filter(({ value }) => !known.has(value) && isComplete)
      .map(({ path, value }) => {
        const message = unexpected('event', value, 'the id of an event in the record', known);
        return issueAt(document, path, 'unknown-event', message);
      });
  return [
    ...readableArticles(folder).flatMap((article) => [
      ...unknownAt(article, 'events.*.respondsTo.*'),
      ...unknownAt(article, 'events.*.updates'),
    ]),
    ...ofNothingElse(folder),
    ...checkDocument(folder, 'questions', (questions) => unknownAt(questions, '*.about')),
  ];
};

const ofNothingElse = eachArticle((article) => [
  ...namingItself(article, 'events.*.respondsTo.*', 'none responds to itself'),
  ...namingItself(article, 'events.*.updates', 'none updates itself'),
]);

function namingItself(article: ArticleDocument, pattern: string, reason: string): readonly Issue[] {
  const own = new Map(select(article, 'events.*.id').map(({ path, value }) => [path[1], value]));
  return selectTexts(article, pattern)
    .filter(({ path, value }) => own.get(path[1]) === value)
    .map(({ path, value }) =>
      issueAt(article, path, 'unknown-event', unexpected('event', value, `another event: ${reason}`)),
    );
}
