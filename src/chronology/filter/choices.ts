import { weights } from '../../record/schema/weights.ts';
import type { Addressed } from '../../record/schema/permalinks.ts';
import { mustGet } from '../chronology.ts';
import { formerIds } from '../former.ts';
import type { Chronology } from '../model.ts';
import { actorsByParty } from '../parties.ts';
import { isLong } from '../views/front.ts';
import { describeForFilter } from './filterable.ts';
import { type ListKey, definitions, listKeys } from './key-lists.ts';
import { filterKeys } from './keys.ts';
import { offers } from './offers.ts';

/** A value a reader can choose. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  /** Ids that it had once. */
  readonly former: readonly string[];
  /** The places of the events that have it. */
  readonly places: readonly number[];
}

/** Choices of one key that are offered under one name. */
export interface ChoiceGroup {
  readonly key: ListKey;
  /** The party whose actors they are, '' for none; null where the key says what they are. */
  readonly party: string | null;
  /** Whether the places are those on the page, and not in an index. */
  readonly onPage: boolean;
  readonly choices: readonly Choice[];
}

/**
 * Lists what the form offers: everything recorded, as an address may ask for it; to be left out, only what has events. These
 * are given by their ids, in the order of the page, or of the index of a long record.
 */
export function listChoices(chronology: Chronology, order: readonly string[]): readonly ChoiceGroup[] {
  const onPage = !isLong(chronology);
  const events = order.map((id) => describeForFilter(mustGet(chronology.events, id)));
  return listKeys.flatMap((key): readonly ChoiceGroup[] => {
    const { entries: offered, byParty = false } = offers[key];
    const { fact } = filterKeys[key];
    const places = Map.groupBy(
      events.flatMap((event, place) => event[fact].map((value) => ({ value, place }))),
      ({ value }) => value,
    );
    const choice = (entry: Entry) => ({
      ...label(entry),
      former: offered in chronology.permalinks ? formerIds(chronology, offered as Addressed, entry.id) : [],
      places: places.get(entry.id)?.map(({ place }) => place) ?? [],
    });
    if (byParty) {
      return actorsByParty(chronology).map(({ name, actors }) => ({
        key,
        party: name,
        onPage,
        choices: mostFirst(actors.map(choice)),
      }));
    }
    const entries = entriesOf(chronology, offered).map(choice);
    const choices = offered === 'kinds' || offered === 'weights' ? entries : mostFirst(entries);
    return [
      {
        key,
        party: null,
        onPage,
        choices: choices.filter(({ places: own }) => definitions[key].wants !== 'none' || own.length > 0),
      },
    ];
  });
}

/** Those of one number stay as they are recorded. */
function mostFirst(choices: readonly Choice[]): readonly Choice[] {
  return choices.toSorted((a, b) => b.places.length - a.places.length);
}

/** Actors come in the order of their parties; names of kinds are words of a sentence, and weights are named by their ids. */
function entriesOf(chronology: Chronology, offered: (typeof offers)[ListKey]['entries']): readonly Entry[] {
  if (offered === 'actors') return actorsByParty(chronology).flatMap(({ actors }) => actors);
  if (offered === 'weights') return weights.map((id) => ({ id, name: id }));
  if (offered !== 'kinds') return [...chronology[offered].values()];
  return [...chronology.kinds.values()].map(({ id, name }) => ({ id, name: capitalised(name) }));
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

type Entry = { readonly id: string } & (
  { readonly name: string } | { readonly title: string } | { readonly text: string }
);

function label(entry: Entry): { readonly id: string; readonly label: string } {
  const { id } = entry;
  if ('name' in entry) return { id, label: entry.name };
  return { id, label: 'title' in entry ? entry.title : entry.text };
}
