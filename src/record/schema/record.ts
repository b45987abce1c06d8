import type { Article } from './article.ts';
import type { Publication } from './changes.ts';
import type { Permalinks } from './permalinks.ts';
import type { Published } from './snapshot.ts';
import type { Actor, Measure, Place, Question, Source, Thread } from './registries.ts';
import type { Site } from './site.ts';
import type { Story } from './story.ts';

/** One article file that has passed every rule: its name, frontmatter and summary. */
export interface ArticleFile {
  /** File name without `.md`: the article's id and address. */
  readonly name: string;
  /** Frontmatter, as written. */
  readonly data: Article;
  /** Body as sanitised HTML. */
  readonly html: string;
}

/** A content folder that has passed every rule: what the chronology is built from. */
export interface ContentRecord {
  readonly site: Site;
  readonly actors: Readonly<Record<string, Actor>>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly places: Readonly<Record<string, Place>>;
  readonly threads: Readonly<Record<string, Thread>>;
  readonly questions: Readonly<Record<string, Question>>;
  readonly measures: Readonly<Record<string, Measure>>;
  readonly permalinks: Permalinks;
  /** Oldest first; none where no history is kept. */
  readonly changes: readonly Publication[];
  /** What was last published, and every publication; null where nothing is known of it. */
  readonly snapshot: Published | null;
  readonly articles: readonly ArticleFile[];
  readonly stories: readonly Story[];
  /** What the record says of itself, as sanitised HTML; null where it says nothing. */
  readonly about: string | null;
}
