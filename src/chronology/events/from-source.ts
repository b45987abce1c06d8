import { groupByEach } from '../group-by-each.ts';
import type { Chronology, RecordedEvent, ResolvedArticle } from '../model.ts';
import { oncePer } from '../once-per.ts';
import { inReadingOrder } from './event-index.ts';

/** The articles that a source published, or whose text is its own, in order of publication. */
export function articlesFrom({ articles }: Pick<Chronology, 'articles'>, source: string): readonly ResolvedArticle[] {
  return bySource(articles).get(source) ?? [];
}

/** The events that these articles report, in reading order. */
export function eventsFrom(
  chronology: Pick<Chronology, 'articles' | 'events'>,
  source: string,
): readonly RecordedEvent[] {
  return inReadingOrder(
    chronology.events,
    articlesFrom(chronology, source).flatMap(({ events }) => events),
  );
}

const bySource = oncePer((articles: Chronology['articles']) =>
  groupByEach(articles.values(), ({ source, via }) => [source, via]),
);
