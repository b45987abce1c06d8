import type { ArticleFile, ContentRecord } from '../record/schema/record.ts';
import { compareText } from './events/compare.ts';
import { mustParseEdtf } from './dates/edtf.ts';
import { buildHistory } from './history/history.ts';
import { publicationsOf } from './history/publications.ts';
import { findContradictions } from './disputes/contradictions.ts';
import { resolveQuestion } from './disputes/questions.ts';
import { orderEvents } from './events/order.ts';
import { mergeReports } from './events/merge.ts';
import { describeSite } from './site.ts';
import type { Chronology, RecordedEvent, Identified, ResolvedArticle, Register } from './model.ts';

/** Builds the chronology of a content record that has passed every rule. */
export function buildChronology(record: ContentRecord): Chronology {
  const registries = {
    kinds: new Map(record.site.kinds.map((kind) => [kind.id, kind] as const)),
    actors: identify(record.actors),
    sources: identify(record.sources),
    places: identify(record.places),
    threads: identify(record.threads),
    measures: identify(record.measures),
    questions: new Map(
      Object.entries(record.questions).map(([id, question]) => [id, resolveQuestion(id, question)] as const),
    ),
  };
  const events = markContradictions(
    orderEvents(mergeReports(record.articles, record.permalinks.events.aliases, registries)),
    registries,
  );
  const places = new Map(events.map(({ id }, place) => [id, place]));
  const articles = record.articles
    .map((file) => resolveArticle(file, record.site.language, places))
    .sort((a, b) => compareText(a.date.earliest, b.date.earliest) || compareText(a.name, b.name));
  const onRecord = {
    events: new Map(events.map((event) => [event.id, event])),
    articles: new Map(articles.map((article) => [article.name, article])),
    permalinks: record.permalinks,
  };
  const formerAnchors = record.permalinks.claims.anchors ?? {};
  return {
    site: describeSite(record, events),
    about: record.about,
    stories: new Map(record.stories.map((story) => [story.name, story])),
    ...onRecord,
    ...buildHistory(record.changes, onRecord),
    publications: publicationsOf(record),
    ...registries,
    formerAnchors,
  };
}

/** Gives each event those that contradict it. */
export function markContradictions(
  events: readonly RecordedEvent[],
  registries: Pick<Chronology, 'actors' | 'questions'>,
): readonly RecordedEvent[] {
  const found = findContradictions({ ...registries, events: new Map(events.map((event) => [event.id, event])) });
  return events.map((event) => ({ ...event, contradicts: found.get(event.id) ?? [] }));
}

/** Gets an entry whose id the rules have checked; throws a `RangeError` where there is none. */
export function mustGet<T>(register: Register<T>, id: string): T {
  const entry = register.get(id);
  if (entry === undefined) throw new RangeError(`Expected an entry with the id "${id}"`);
  return entry;
}

function resolveArticle(
  { name, data, html }: ArticleFile,
  language: string,
  places: ReadonlyMap<string, number>,
): ResolvedArticle {
  return {
    name,
    title: data.title,
    date: mustParseEdtf(data.date),
    dateNote: data.dateNote ?? null,
    source: data.source,
    via: data.via ?? null,
    url: data.url ?? null,
    archived: data.archived ?? null,
    accessed: data.accessed ?? null,
    byline: data.byline ?? [],
    language: data.language ?? language,
    genre: data.genre ?? 'news',
    draft: data.draft ?? false,
    actors: data.actors,
    events: [...new Set(data.events.map(({ id }) => id))].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)),
    notes: data.notes ?? [],
    html,
  };
}

function identify<T>(registry: Readonly<Record<string, T>>): Register<Identified<T>> {
  return new Map(Object.entries(registry).map(([id, entry]) => [id, { ...entry, id }]));
}
