import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteOf } from '../records/site.ts';

interface EventsJson {
  readonly events: readonly {
    readonly id: string;
    readonly title: string;
    readonly kind: string;
    readonly weight: 'key' | 'normal' | 'detail';
    readonly summary: readonly { readonly says: string }[];
    readonly date: { readonly earliest: string };
    readonly actors: readonly string[];
  }[];
}

const published = readFileSync(join(siteOf('harbour-bridge'), 'data/events.json'), 'utf8');

/** The events of the record made for tests, as its site publishes them. */
export const events = (JSON.parse(published) as EventsJson).events;

/** The ids of events that involve any, or all, of some actors. */
export function involving(match: 'any' | 'all', ...actors: readonly string[]): readonly string[] {
  return events
    .filter((event) =>
      match === 'all'
        ? actors.every((id) => event.actors.includes(id))
        : actors.some((id) => event.actors.includes(id)),
    )
    .map(({ id }) => id);
}
