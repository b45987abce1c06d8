import { pick } from './chronology.ts';
import type { Chronology, Event } from './model.ts';
import type { SearchText, SearchTexts } from './search.ts';

/** Gathers what the words of a filter are looked for in: titles, accounts, claims, quotations, and names in every spelling. */
export function gatherSearchTexts(chronology: Chronology): SearchTexts {
  const events = [...chronology.events.values()];
  const named = new Set(events.flatMap(namesOf));
  return {
    names: Object.fromEntries([...named].map((name) => [name, spell(chronology, name)])),
    events: events.map(describe),
  };
}

function describe(event: Event): SearchText {
  return {
    id: event.id,
    title: event.title,
    accounts: event.reports.map(({ account }) => account),
    claims: event.reports.flatMap(({ claims }) =>
      claims.flatMap(({ says, quote }) => (quote === undefined ? [says] : [says, quote])),
    ),
    names: namesOf(event),
  };
}

/** Ids of actors and places may be the same, so a letter tells them apart. */
function namesOf({ actors, place }: Event): readonly string[] {
  return [...actors.map((id) => `a ${id}`), ...(place === null ? [] : [`p ${place}`])];
}

function spell({ actors, places }: Chronology, name: string): string {
  const id = name.slice('a '.length);
  if (name.startsWith('a ')) {
    const actor = pick(actors, id);
    return [actor.name, ...(actor.aliases ?? [])].join(', ');
  }
  const place = pick(places, id);
  return place.country === undefined ? place.name : `${place.name}, ${place.country}`;
}
