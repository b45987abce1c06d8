import type { Source } from '../../record/schema/registries.ts';
import { articlesFrom, eventsFrom } from '../events/from-source.ts';
import type { Chronology, Identified } from '../model.ts';
import { type ListedArticle, listArticles } from './article.ts';
import { type TimelineView, buildTimeline } from './timeline.ts';

/** All that the page of a publisher shows. */
export interface SourceView extends Identified<Source> {
  /** The articles it publishes, or whose text is its own. */
  readonly articles: readonly ListedArticle[];
  /** The events they report, in their words. */
  readonly timeline: TimelineView;
}

/** Names all that the page of a publisher shows. */
export function buildSourceView(chronology: Chronology, source: Identified<Source>): SourceView {
  const articles = articlesFrom(chronology, source.id);
  const voices = new Set(articles.map(({ name }) => name));
  return {
    ...source,
    articles: listArticles(chronology, articles),
    timeline: buildTimeline(chronology, eventsFrom(chronology, source.id), { voices }),
  };
}
