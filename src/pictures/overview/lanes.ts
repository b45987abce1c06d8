import type { Chronology, RecordedEvent } from '../../chronology/model.ts';
import type { EventRef } from '../../chronology/views/refs.ts';
import { laneOfParties } from '../../record/schema/kinds.ts';

/** One row of the overview. */
export interface Lane {
  readonly name: string;
  /** Place of its party in the site's order; null where it is no party's. */
  readonly party: number | null;
  /** In reading order. */
  readonly events: readonly EventRef[];
}

/**
 * Sorts events into the lanes of their kinds. One lane is divided: each event goes to the party of its first actor, who
 * speaks or acts. Lanes without an event are left out.
 */
export function sortIntoLanes(
  chronology: Pick<Chronology, 'actors' | 'site'>,
  events: readonly RecordedEvent[],
): readonly Lane[] {
  const ofKinds = Map.groupBy(events, ({ kind }) => kind.lane);
  const lanes = chronology.site.lanes.flatMap(({ id, name }): readonly Lane[] => {
    const own = ofKinds.get(id) ?? [];
    return id === laneOfParties ? divideByParty(chronology, name, own) : [{ name, party: null, events: own }];
  });
  return lanes.filter((lane) => lane.events.length > 0);
}

function divideByParty(
  { actors, site }: Pick<Chronology, 'actors' | 'site'>,
  nameOfNone: string,
  events: readonly RecordedEvent[],
): readonly Lane[] {
  const ofParties = Map.groupBy(events, (event) => event.actors.map((actor) => actors.get(actor)?.party)[0]);
  return [
    ...site.parties.map(({ id, name }, party) => ({ name, party, events: ofParties.get(id) ?? [] })),
    { name: nameOfNone, party: null, events: ofParties.get(undefined) ?? [] },
  ];
}
