import { isObject, readableArticles, select } from '../../record/read/select.ts';
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
