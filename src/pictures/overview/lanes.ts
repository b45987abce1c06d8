import type { Chronology, RecordedEvent } from '../../chronology/model.ts';
import type { EventRef } from '../../chronology/views/refs.ts';
import type { Kind } from '../../record/schema/article.ts';

/** One row of the overview. */
export interface Lane {
  readonly name: string;
  /** Place of its party in the site's order; null where it is no party's. */
  readonly party: number | null;
  /** In reading order. */
  readonly events: readonly EventRef[];
}

const shared: ReadonlySet<Kind> = new Set(['talks', 'call', 'summit', 'agreement']);
const onTheGround: ReadonlySet<Kind> = new Set(['strike', 'violation']);

/**
 * Sorts events into lanes: joint acts and what happened on the ground belong to no party, all else is in the lane
 * of the party of its first actor, who speaks or acts. Lanes without an event are left out.
 */
export function sortIntoLanes(
  { actors, site }: Pick<Chronology, 'actors' | 'site'>,
  events: readonly RecordedEvent[],
): readonly Lane[] {
  const isOwn = ({ kind }: RecordedEvent) => !shared.has(kind) && !onTheGround.has(kind);
  const partyOf = (event: RecordedEvent) => actors.get(event.actors[0] ?? '')?.party;
  const own = Map.groupBy(events.filter(isOwn), partyOf);
  const lanes: readonly Lane[] = [
    { name: 'Talks and agreements', party: null, events: events.filter(({ kind }) => shared.has(kind)) },
    ...site.parties.map(({ id, name }, party) => ({ name, party, events: own.get(id) ?? [] })),
    { name: 'No party', party: null, events: own.get(undefined) ?? [] },
    { name: 'On the ground', party: null, events: events.filter(({ kind }) => onTheGround.has(kind)) },
  ];
  return lanes.filter((lane) => lane.events.length > 0);
}
