import { readableArticles, select } from '../../record/read/select.ts';
import { type Folder, formatPlace } from '../../record/read/document.ts';
import { rememberTexts } from '../remember.ts';
import { type Check, issueAt } from '../rule.ts';
import { oldestFirst } from './reports.ts';

/** No two claims have the same id. */
export const distinctClaims: Check = (folder) => {
  const claims = readableArticles(folder).flatMap((article) =>
    rememberTexts(article, 'events.*.claims.*.id').map((found) => ({ article, ...found })),
  );
  return [...Map.groupBy(oldestFirst(folder, claims), ({ value }) => value).values()].flatMap(([first, ...more]) => {
    if (!first) return [];
    return more.map(({ article, path, value }) => {
      const message = `Unexpected second claim "${value}", expected it once: delete this id, and npm run permalinks writes another; the first is at ${formatPlace(first.article, first.path)}`;
      return issueAt(article, path, 'duplicate-claim-id', message);
    });
  });
};

/** How many claims have no id yet. */
export function countUnnamedClaims(folder: Folder): number {
  return readableArticles(folder).reduce(
    (count, article) =>
      count + select(article, 'events.*.claims.*').length - select(article, 'events.*.claims.*.id').length,
    0,
  );
}
