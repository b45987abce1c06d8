import type { Source } from '../../record/schema/registries.ts';
import { articlesFrom } from '../events/from-source.ts';
import type { DividedPage } from '../events/parts.ts';
import type { Chronology, Identified, RecordedEvent } from '../model.ts';
import { type ListedArticle, listArticles } from './article.ts';
import { type PartView, buildPartView } from './part.ts';

/** So many of the articles of a publisher are named where its events are divided by year. */
const latestArticles = 20;

/** All that a page of a publisher shows. */
export interface SourceView extends Identified<Source> {
  /** The articles it publishes, or whose text is its own: those that report the events shown, or the latest. */
  readonly articles: readonly ListedArticle[];
  /** How many articles there are. */
  readonly articleCount: number;
  /** The events they report, in their words. */
  readonly part: PartView;
}

/** Names all that a page of a publisher shows: of all the events it reports, or of a year or month of them. */
export function buildSourceView(
  chronology: Chronology,
  source: Identified<Source>,
  { whole, part }: DividedPage<RecordedEvent>,
): SourceView {
  const articles = articlesFrom(chronology, source.id);
  const reported = new Set(part.entries.map(({ id }) => id));
  const ofPart = part === whole ? articles : articles.filter(({ events }) => events.some((id) => reported.has(id)));
  return {
    ...source,
    articles: listArticles(chronology, part.parts.length > 0 ? ofPart.slice(-latestArticles) : ofPart),
    articleCount: ofPart.length,
    part: buildPartView(chronology, whole, part, {
      voices: new Set(ofPart.map(({ name }) => name)),
    }),
  };
}
