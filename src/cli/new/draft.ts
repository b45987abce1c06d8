import type { Article, ReportAsWritten } from '../../record/schema/article.ts';

/** A report of the new article; the sentences of its summary rest on this article alone. */
export interface DraftReport extends Omit<ReportAsWritten, 'summary'> {
  readonly sentences?: readonly string[];
}

/** A new article, as far as its author has been asked. */
export interface Draft {
  /** File name without `.md`. */
  readonly name: string;
  readonly article: Omit<Article, 'actors' | 'events'>;
  readonly reports: readonly DraftReport[];
  /** Paragraphs of its summary. */
  readonly paragraphs: readonly string[];
}
