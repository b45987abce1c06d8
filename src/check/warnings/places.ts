import type { Chronology, RecordedEvent, Report } from '../../chronology/model.ts';
import type { ArticleDocument, Folder, Path } from '../../record/read/document.ts';
import { select } from '../../record/read/select.ts';

/** An event, and where its definition stands. */
export interface Definition {
  readonly event: RecordedEvent;
  readonly article: ArticleDocument;
  readonly path: Path;
}

/** The events, and where each is defined: its first report does so. */
export function definitions({ articles }: Folder, { events }: Chronology): readonly Definition[] {
  return [...events.values()].flatMap((event) => {
    const article = articles.find(({ name }) => name === event.reports[0]?.article);
    const id = article && select(article, 'events.*.id').find(({ value }) => value === event.id);
    return article && id ? [{ event, article, path: id.path.slice(0, -1) }] : [];
  });
}

/** The reports of all events, and where each stands. */
export function reportsIn({ articles }: Folder, { events }: Chronology): readonly Placed[] {
  const documents = new Map(articles.map((article) => [article.name, article]));
  return [...events.values()].flatMap((event) =>
    event.reports.flatMap((report) => {
      const article = documents.get(report.article);
      return article ? [{ event, report, article, path: ['events', report.position] }] : [];
    }),
  );
}

/** A report, and where it stands. */
export interface Placed {
  readonly event: RecordedEvent;
  readonly report: Report;
  readonly article: ArticleDocument;
  readonly path: Path;
}
