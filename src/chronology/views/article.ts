import { mustGet } from '../chronology.ts';
import type { Chronology, History, ResolvedArticle } from '../model.ts';
import { type ActorRef, type ArticleRef, actorRef, articleRef } from './refs.ts';
import { type TimelineView, buildTimeline } from './timeline.ts';

/** An article in a list. */
export interface ListedArticle extends ArticleRef {
  /** How many events it reports. */
  readonly events: number;
}

/** All that the page of an article shows. */
export interface ArticleView
  extends ArticleRef, Pick<ResolvedArticle, 'dateNote' | 'byline' | 'genre' | 'draft' | 'notes' | 'html'> {
  readonly actors: readonly ActorRef[];
  /** The events it reports, in its own words. */
  readonly timeline: TimelineView;
  readonly history: History;
}

/** Names what a list shows of articles. */
export function listArticles(chronology: Chronology, articles: Iterable<ResolvedArticle>): readonly ListedArticle[] {
  return [...articles].map(({ name, events }) => ({ ...articleRef(chronology, name), events: events.length }));
}

/** Names all that the page of an article shows. */
export function buildArticleView(chronology: Chronology, article: ResolvedArticle): ArticleView {
  const { name, dateNote, byline, genre, draft, notes, html } = article;
  const events = article.events.map((id) => mustGet(chronology.events, id));
  return {
    ...articleRef(chronology, name),
    dateNote,
    byline,
    genre,
    draft,
    notes,
    html,
    actors: article.actors.map((id) => actorRef(chronology, id)),
    timeline: buildTimeline(chronology, events, { voices: new Set([name]) }),
    history: chronology.histories.articles.get(name) ?? [],
  };
}
