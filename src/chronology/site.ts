import type { ContentRecord } from '../record/schema/record.ts';
import type { RecordedEvent, RecordedSite } from './model.ts';

const sections = ['threads', 'questions', 'places'] as const;

/** Describes the site of a record: what it says of itself, which sections it has, and a name to search for. */
export function describeSite(record: ContentRecord, events: readonly RecordedEvent[]): RecordedSite {
  return {
    ...record.site,
    sections: sections.filter((section) => Object.keys(record[section]).length > 0),
    example: findMostNamed(events, record) ?? record.site.title,
  };
}

/** The place of the most events, or the actor where none has a place. */
function findMostNamed(events: readonly RecordedEvent[], { places, actors }: ContentRecord): string | undefined {
  const [place] = mostFirst(events.flatMap((event) => event.place ?? []));
  const [actor] = mostFirst(events.flatMap((event) => event.actors));
  return places[place ?? '']?.name ?? actors[actor ?? '']?.name;
}

function mostFirst(ids: readonly string[]): readonly string[] {
  return [...Map.groupBy(ids, (id) => id)].sort(([, a], [, b]) => b.length - a.length).map(([id]) => id);
}
