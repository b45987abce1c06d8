import type { ContentRecord } from '../../record/schema/record.ts';
import type { Option } from './question.ts';

/** The registries to which an entry can be added while an article is written. */
export type Growing = 'actors' | 'sources' | 'places' | 'measures';

/** An entry of a registry, as it will be written. */
export type Entry = Readonly<Record<string, unknown>>;

/** What an author has at hand: the record, and what the new article adds to it. */
export interface Desk {
  readonly record: ContentRecord;
  /** Names of the files in `articles/`, without `.md`. */
  readonly files: ReadonlySet<string>;
  /** Ids that no new event can have: of events, and of those that are gone. */
  readonly taken: ReadonlySet<string>;
  readonly added: Readonly<Record<Growing, Map<string, Entry>>>;
}

/** Lays out a record for a new article. */
export function layDesk(record: ContentRecord, files: Iterable<string>): Desk {
  const { ids, aliases, tombstones } = record.permalinks.events;
  const events = record.articles.flatMap(({ data }) => data.events.map(({ id }) => id));
  return {
    record,
    files: new Set(files),
    taken: new Set([
      ...ids,
      ...Object.keys(aliases),
      ...Object.keys(tombstones),
      ...events,
      ...Object.keys(record.threads),
    ]),
    added: { actors: new Map(), sources: new Map(), places: new Map(), measures: new Map() },
  };
}

/** The entries of a registry by id: those that are recorded, and those that are new. */
export function entriesOf({ record, added }: Desk, registry: Growing): readonly (readonly [string, Entry])[] {
  return [...Object.entries<Entry>(record[registry]), ...added[registry]];
}

/** What readers see of an entry. */
export function nameOf(entry: Entry): string {
  return String(entry['name'] ?? entry['label']);
}

/** The entries of a registry to choose from; every spelling finds them. */
export function optionsOf(desk: Desk, registry: Growing): readonly Option[] {
  return entriesOf(desk, registry).map(([value, entry]) => {
    const aliases = (entry['aliases'] ?? []) as readonly string[];
    return { value, label: nameOf(entry), hint: [value, ...aliases].join(', ') };
  });
}
