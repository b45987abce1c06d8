import { mustGet } from '../chronology.ts';
import { groupByPeriod } from '../events/group.ts';
import { type DividedPage, listPages } from '../events/parts.ts';
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

/** More articles than this are divided by year, and a year by month. */
const mostOnPage = 500;

/** Lists the pages that articles, given in order, take: one, or one more for each year or month. */
export function listArticlePages(articles: readonly ResolvedArticle[]): readonly DividedPage<ResolvedArticle>[] {
  return listPages(articles, mostOnPage);
}

/** Articles published in one month, year or decade. */
export interface ArticlePeriod {
  /** `YYYY-MM`, `YYYY` or `YYYX`, as finely as they are dated. */
  readonly period: string;
  readonly articles: readonly ListedArticle[];
}

/** Lists articles, given in order, under the months in which they were published. */
export function listArticleMonths(
  chronology: Chronology,
  articles: readonly ResolvedArticle[],
): readonly ArticlePeriod[] {
  return [...groupByPeriod(listArticles(chronology, articles))].map(([period, published]) => ({
    period,
    articles: published,
  }));
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
