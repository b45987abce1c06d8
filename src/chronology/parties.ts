import type { Actor } from '../record/schema/registries.ts';
import type { Chronology, Identified } from './model.ts';

/** The actors that speak for one party. */
export interface PartyGroup {
  /** Party id, or '' for actors of no party. */
  readonly id: string;
  /** '' for actors of no party. */
  readonly name: string;
  readonly actors: readonly Identified<Actor>[];
}

/** Groups the actors by party, in the site's order of parties; those of no party come last. */
export function actorsByParty({ actors, site }: Chronology): readonly PartyGroup[] {
  const groups = Map.groupBy(actors.values(), ({ party }) => party ?? '');
  return [...site.parties, { id: '', name: '' }]
    .map(({ id, name }) => ({ id, name, actors: groups.get(id) ?? [] }))
    .filter((group) => group.actors.length > 0);
}

/** The side that an actor speaks for: its party, or itself where it has none. */
export function sideOf(actors: Chronology['actors'], actor: string): string {
  return actors.get(actor)?.party ?? actor;
}
