import { isObject, readableArticles, select } from '../../record/read/select.ts';
import { readDate } from '../../chronology/dates/edtf.ts';
import { compareText } from '../../chronology/events/compare.ts';
import type { ArticleDocument, Folder, Path } from '../../record/read/document.ts';

/** One report of an event, and where it is. */
export interface Reported {
  readonly article: ArticleDocument;
  readonly path: Path;
  readonly id: string;
  readonly written: Readonly<Record<string, unknown>>;
}

/** Finds the reports of all articles. */
export function reportsOf(folder: Folder): readonly Reported[] {
  return readableArticles(folder).flatMap((article) =>
    select(article, 'events.*').flatMap(({ path, value }) =>
      isObject(value) && typeof value['id'] === 'string' ? [{ article, path, id: value['id'], written: value }] : [],
    ),
  );
}

/** Whether a report defines its event: one has the title. */
export function isDefining({ written }: Reported): boolean {
  return written['title'] !== undefined;
}

/** The report that defines each event, by the id of the event; the oldest where there are several. */
export function definitionsOf(folder: Folder): ReadonlyMap<string, Reported> {
  const defining = oldestFirst(folder, reportsOf(folder).filter(isDefining)).toReversed();
  return new Map(defining.map((report) => [report.id, report]));
}

/**
 * Puts what stands in articles in the order in which it was recorded, as far as that can be known: first what was
 * published, then by the date and the name of the article. Of two that cannot both stay, the author has just added the last.
 */
export function oldestFirst<T extends { readonly article: ArticleDocument }>(
  { documents }: Folder,
  found: readonly T[],
): readonly T[] {
  const snapshot = documents.get('published');
  const published = new Set(snapshot ? select(snapshot, 'articles.*').map(({ path }) => path[1]) : []);
  const dateOf = ({ data }: ArticleDocument) => readDate(isObject(data) ? data['date'] : null)?.earliest ?? '';
  return found.toSorted(
    ({ article: a }, { article: b }) =>
      Number(published.has(b.name)) - Number(published.has(a.name)) ||
      compareText(dateOf(a), dateOf(b)) ||
      compareText(a.name, b.name),
  );
}
