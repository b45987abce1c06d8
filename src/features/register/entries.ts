import { cardWords } from '#words/cards.ts';
import { registerWords } from '#words/register.ts';
import { permalink } from '../../addresses/permalink.ts';
import { articlesFrom } from '../../chronology/events/from-source.ts';
import { countEvents } from '../../chronology/filter/filterable.ts';
import type { Chronology, RecordedSite } from '../../chronology/model.ts';
import { rolesOf } from '../../chronology/roles.ts';
import { actorRef } from '../../chronology/views/refs.ts';
import { formatCount } from '../../format/number.ts';
import { formatPublisher, formatRoles } from '../../format/words.ts';
import type { RegisterEntry } from '../../ui/register-entry.ts';

/** An entry of a register, with how often the record uses it. */
export interface CountedEntry extends RegisterEntry {
  readonly used: number;
}

/** Lists the entries of each register that is read by name, as its registry has them. */
export const listEntries = {
  actors: (chronology: Chronology): readonly CountedEntry[] => {
    const counts = countEvents(chronology, 'actor');
    return [...chronology.actors.values()].map((actor) => ({
      href: permalink.actor(actor.id),
      name: actor.name,
      about: formatRoles(rolesOf(actor)),
      ...ofEvents(counts.get(actor.id)),
      party: actorRef(chronology, actor.id).party,
      aliases: actor.aliases,
    }));
  },
  places: (chronology: Chronology): readonly CountedEntry[] => {
    const counts = countEvents(chronology, 'place');
    return [...chronology.places.values()].map(({ id, name, country, aliases }) => ({
      href: permalink.place(id),
      name,
      about: country === name ? undefined : country,
      ...ofEvents(counts.get(id)),
      aliases,
    }));
  },
  sources: (chronology: Chronology): readonly CountedEntry[] =>
    [...chronology.sources.values()].map((source) => {
      const used = articlesFrom(chronology, source.id).length;
      return {
        ...{ href: permalink.source(source.id), name: source.name, about: formatPublisher(source) },
        ...{ used, count: formatCount(used, 'article') },
      };
    }),
  threads: (chronology: Chronology): readonly CountedEntry[] => {
    const counts = countEvents(chronology, 'thread');
    return [...chronology.threads.values()].map(({ id, title, kind, description }) => ({
      href: permalink.thread(id),
      name: title,
      about: `${cardWords.threadKind[kind]}. ${description}`,
      ...ofEvents(counts.get(id)),
    }));
  },
} as const;

/** Entries marked by party, under the party they are of. */
export interface PartyEntries {
  /** Party id, or '' for entries of no party. */
  readonly id: string;
  readonly name: string;
  readonly entries: readonly CountedEntry[];
}

/** Groups entries by party, in the site's order of parties; those of no party come last. */
export function groupByParty(
  { parties }: Pick<RecordedSite, 'parties'>,
  entries: readonly CountedEntry[],
): readonly PartyEntries[] {
  const groups = Map.groupBy(entries, ({ party }) => party ?? null);
  return [
    ...parties.map(({ id, name }, party) => ({ id, name, party })),
    { id: '', name: registerWords.noParty, party: null },
  ]
    .map(({ id, name, party }) => ({ id, name, entries: groups.get(party) ?? [] }))
    .filter((group) => group.entries.length > 0);
}

/** The registers that are read by name: their titles and addresses. */
export const registers = {
  actors: { title: registerWords.title.actors, page: permalink.actors() },
  places: { title: registerWords.title.places, page: permalink.places() },
  sources: { title: registerWords.title.sources, page: permalink.sources() },
  threads: { title: registerWords.title.threads, page: permalink.threads() },
} as const satisfies Record<keyof typeof listEntries, object>;

function ofEvents(used = 0): Pick<CountedEntry, 'used' | 'count'> {
  return { used, count: formatCount(used, 'event') };
}
