import { mustGet } from '../chronology.ts';
import type { Chronology, RecordedEvent } from '../model.ts';
import { type WordIndex, indexTexts } from './search.ts';

/**
 * Indexes the texts that the filter searches: titles, summaries, accounts, claims, quotations, and names in every
 * spelling.
 */
export function indexWords(chronology: Chronology): WordIndex {
  return indexTexts(new Map([...chronology.events].map(([id, event]) => [id, textsOf(chronology, event)])));
}

function textsOf({ actors, places }: Chronology, event: RecordedEvent): readonly string[] {
  const place = event.place === null ? undefined : mustGet(places, event.place);
  return [
    event.title,
    ...event.summary.map(({ says }) => says),
    ...event.reports.flatMap(({ account, claims }) => [
      account,
      ...claims.flatMap(({ says, quote }) => [says, quote ?? '']),
    ]),
    ...event.actors.map((id) => mustGet(actors, id)).flatMap(({ name, aliases }) => [name, ...(aliases ?? [])]),
    place?.name ?? '',
    place?.country ?? '',
    ...(place?.aliases ?? []),
  ];
}
