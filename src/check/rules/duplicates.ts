import { type Reported, isDefining, oldestFirst, reportsOf } from './reports.ts';
import { type Check, issueAt, unexpected } from '../rule.ts';

/** Two events of one day do not share a title: the second is the first under another id. */
export const distinctTitles: Check = (folder) =>
  [...Map.groupBy(oldestFirst(folder, reportsOf(folder).filter(isDefining)), sameness).values()].flatMap(
    ([first, ...more]) =>
      more
        .filter(({ id }) => first && id !== first.id)
        .map(({ article, path, written }) => {
          const message = unexpected(
            'title',
            String(written['title']),
            `another title: the event "${first?.id ?? ''}" of the same date has this one; if both are one event, use its id`,
          );
          return issueAt(article, [...path, 'title'], 'duplicate-title', message);
        }),
  );

/** An article reports an event once. */
export const oneReportPerArticle: Check = (folder) =>
  [...Map.groupBy(reportsOf(folder), ({ article, id }) => `${article.name} ${id}`).values()].flatMap(
    ([first, ...more]) =>
      more
        .filter((report) => !(first && isDefining(first) && isDefining(report)))
        .map(({ article, path, id }) => {
          const message = `Unexpected second report of the event "${id}", expected one in each article: merge the two`;
          return issueAt(article, [...path, 'id'], 'duplicate-report', message);
        }),
  );

function sameness({ written }: Reported): string {
  return JSON.stringify([written['title'], written['date']]).toLowerCase();
}
