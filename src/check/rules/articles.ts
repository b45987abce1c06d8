import { isObject, readableArticles } from '../../record/read/select.ts';
import { type ArticleDocument, formatPlace } from '../../record/read/document.ts';
import { eachArticle } from '../each-article.ts';
import { type Check, issueAt } from '../rule.ts';
import { oldestFirst } from './reports.ts';

/** No two articles have one address, or are of one publisher and day under one headline. */
export const distinctArticles: Check = (folder) => {
  const articles = oldestFirst(
    folder,
    readableArticles(folder).map((article) => ({ article })),
  ).map(({ article }) => article);
  return (['url', 'title'] as const).flatMap((key) =>
    [...Map.groupBy(articles, (article) => sameness(article, key))].flatMap(([same, [first, ...more]]) => {
      if (same === null || !first) return [];
      const what = key === 'url' ? 'address' : 'headline of this publisher and day';
      return more.map((article) => {
        const message = `Unexpected second article with this ${what}, expected it once: merge the two, or correct one; the first is at ${formatPlace(first, [key])}`;
        return issueAt(article, [key], 'duplicate-article', message);
      });
    }),
  );
};

/** Every article has a summary below its frontmatter. */
export const writtenSummaries = eachArticle((article) => {
  if (article.html !== '' || article.issues.length > 0) return [];
  const message = 'Unexpected empty summary, expected a few paragraphs below the frontmatter';
  return [issueAt(article, [], 'empty-value', message)];
});

/** What makes two articles one; null where it is not given. */
function sameness({ data }: ArticleDocument, key: 'url' | 'title'): string | null {
  if (!isObject(data) || typeof data[key] !== 'string') return null;
  if (key === 'title') return JSON.stringify([data['source'], data['date'], data[key]]).toLowerCase();
  return data[key]
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '');
}
