import type { Chronology, RecordedEvent, Report } from '../../chronology/model.ts';
import type { ArticleDocument, Folder, Path } from '../../record/read/document.ts';
import { oncePer } from '../../chronology/once-per.ts';

/** An event, and where its definition stands. */
export interface Definition {
  readonly event: RecordedEvent;
  readonly article: ArticleDocument;
  readonly path: Path;
}

/** The events, and where each is defined: its first report does so. */
export function definitions(folder: Folder, { events }: Chronology): readonly Definition[] {
  const documents = articlesByName(folder);
  return [...events.values()].flatMap((event) => {
    const [report] = event.reports;
    const article = report && documents.get(report.article);
    return article ? [{ event, article, path: ['events', report.position] }] : [];
  });
}

/** The reports of all events, and where each stands. */
export function reportsIn(folder: Folder, { events }: Chronology): readonly Placed[] {
  const documents = articlesByName(folder);
  return [...events.values()].flatMap((event) =>
    event.reports.flatMap((report) => {
      const article = documents.get(report.article);
      return article ? [{ event, report, article, path: ['events', report.position] }] : [];
    }),
  );
}

const articlesByName = oncePer(
  ({ articles }: Folder): ReadonlyMap<string, ArticleDocument> =>
    new Map(articles.map((article) => [article.name, article])),
);

/** A report, and where it stands. */
export interface Placed {
  readonly event: RecordedEvent;
  readonly report: Report;
  readonly article: ArticleDocument;
  readonly path: Path;
}
