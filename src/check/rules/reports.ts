import { isObject, readableArticles, select } from '../../record/read/select.ts';
import { type EdtfDate, readDate } from '../../chronology/dates/edtf.ts';
import { compareText } from '../../chronology/events/compare.ts';
import type { ArticleDocument, Folder, Path } from '../../record/read/document.ts';
import { oncePer } from '../../chronology/once-per.ts';

/** One report of an event, and where it is. */
export interface Reported {
  readonly article: ArticleDocument;
  readonly path: Path;
  readonly id: string;
  readonly written: Readonly<Record<string, unknown>>;
}

/** Finds the reports of one article. */
export const reportsIn = oncePer((article: ArticleDocument): readonly Reported[] =>
  select(article, 'events.*').flatMap(({ path, value }) =>
    isObject(value) && typeof value['id'] === 'string' ? [{ article, path, id: value['id'], written: value }] : [],
  ),
);

/** Finds the reports of all articles. */
export const reportsOf = oncePer((folder: Folder): readonly Reported[] => readableArticles(folder).flatMap(reportsIn));

/** Reads the date that a report gives its event; null where it gives none that can be read. */
export const dateOf = oncePer(({ written }: Reported) => readDate(written['date']));

/** Whether a report defines its event: one has the title. */
export function isDefining({ written }: Reported): boolean {
  return written['title'] !== undefined;
}

/** The report that defines each event, by the id of the event; the oldest where there are several. */
export const definitionsOf = oncePer((folder: Folder): ReadonlyMap<string, Reported> => {
  const defining = oldestFirst(folder, reportsOf(folder).filter(isDefining)).toReversed();
  return new Map(defining.map((report) => [report.id, report]));
});

/** The date of an event in the report that defines it; null where it has none that can be read. */
export function dateOfEvent(folder: Folder, id: string): EdtfDate | null {
  const definition = definitionsOf(folder).get(id);
  return definition ? dateOf(definition) : null;
}

/**
 * Puts what stands in articles in the order in which it was recorded, as far as that can be known: first what was
 * published, then by the date and the name of the article. Of two that cannot both stay, the author has just added the last.
 */
export function oldestFirst<T extends { readonly article: ArticleDocument }>(
  folder: Folder,
  found: readonly T[],
): readonly T[] {
  const ages = agesOf(folder);
  return found.toSorted(({ article: a }, { article: b }) => (ages.get(a) ?? 0) - (ages.get(b) ?? 0));
}

/** The rank of each article in the order in which they were recorded. */
const agesOf = oncePer(({ documents, articles }: Folder): ReadonlyMap<ArticleDocument, number> => {
  const snapshot = documents.get('published');
  const published = new Set(snapshot ? select(snapshot, 'articles.*').map(({ path }) => path[1]) : []);
  const dated = articles.map((article) => ({
    article,
    isPublished: published.has(article.name),
    date: publicationOf(article)?.earliest ?? '',
  }));
  dated.sort(
    (a, b) =>
      Number(b.isPublished) - Number(a.isPublished) ||
      compareText(a.date, b.date) ||
      compareText(a.article.name, b.article.name),
  );
  return new Map(dated.map(({ article }, age) => [article, age]));
});

/** Reads the date of publication of an article; null where it gives none that can be read. */
export const publicationOf = oncePer(({ data }: ArticleDocument) => readDate(isObject(data) ? data['date'] : null));
