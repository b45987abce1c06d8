import type { ArticleSnapshot, EventSnapshot, Snapshot } from '../../record/schema/snapshot.ts';
import { compareText } from '../events/compare.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Chronology, RecordedEvent, ResolvedArticle } from '../model.ts';

/** Notes what a chronology says of each event and article, as far as the next comparison needs it. */
export function takeSnapshot({ events, articles }: Chronology): Snapshot {
  return {
    events: mapSorted(events, snapshotOfEvent),
    articles: mapSorted(articles, snapshotOfArticle),
  };
}

/**
 * Hashes a text to eight hexadecimal digits (FNV-1a, 32 bits): short, the same everywhere, and not meant for secrets.
 */
export function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

function snapshotOfEvent(event: RecordedEvent): EventSnapshot {
  const { dateNote, kind, weight, summary, updates, place, actors, threads } = event;
  return {
    title: event.title,
    date: event.date.edtf,
    respondsTo: [...event.respondsTo],
    fields: hashFields({
      ...{ dateNote, kind: kind.id, summary, updates, place, actors: actors.toSorted() },
      threads: threads.map(({ by, ...thread }) => (by === null ? thread : { ...thread, by })),
      weight: weight === 'normal' ? null : weight,
    }),
    reports: mapSorted(
      new Map(event.reports.map((report) => [report.article, report])),
      ({ date, dateNote: note, defines, place: where, account, figures, claims, note: editorsNote }) =>
        hashFields({
          date: date?.edtf ?? null,
          dateNote: defines ? null : note,
          place: where,
          account,
          figures,
          claims: claims.map(({ id: _id, ...claim }) => claim),
          note: editorsNote,
        }),
    ),
  };
}

function snapshotOfArticle(article: ResolvedArticle): ArticleSnapshot {
  const { dateNote, source, via, url, archived, accessed, byline, language, genre, actors, notes, html } = article;
  return {
    title: article.title,
    date: article.date.edtf,
    fields: hashFields({
      dateNote,
      source,
      via,
      url,
      archived,
      accessed,
      byline,
      language,
      genre,
      actors: actors.toSorted(),
      notes,
      summary: html,
    }),
  };
}

/** A missing value has no hash. */
function hashFields<Key extends string>(fields: Readonly<Record<Key, unknown>>): Partial<Record<Key, string>> {
  const given = Object.entries(fields).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(given.map(([key, value]) => [key, hashText(canonicalJson(value))])) as Partial<
    Record<Key, string>
  >;
}

function mapSorted<T, U>(entries: ReadonlyMap<string, T>, map: (entry: T) => U): Record<string, U> {
  const sorted = [...entries].sort(([a], [b]) => compareText(a, b));
  return Object.fromEntries(sorted.map(([id, entry]) => [id, map(entry)]));
}
