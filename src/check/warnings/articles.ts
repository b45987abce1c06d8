import type { ArticleDocument } from '../../record/read/document.ts';
import { isObject } from '../../record/read/select.ts';
import { type Hint, issueAt } from '../rule.ts';

/** An article may have no address. */
export const noAddress: Hint = ({ articles }) =>
  articles
    .filter((article) => !has(article, 'url'))
    .map((article) => issueAt(article, [], 'no-address', 'This article has no url: readers cannot look it up'));

/** An address may have no archived copy. */
export const noArchivedCopy: Hint = ({ articles }) =>
  articles
    .filter((article) => has(article, 'url') && !has(article, 'archived'))
    .map((article) => {
      const message = 'This address has no archived copy: the page may disappear';
      return issueAt(article, ['url'], 'no-archived-copy', message);
    });

function has({ data }: ArticleDocument, key: string): boolean {
  return isObject(data) && data[key] !== undefined;
}
