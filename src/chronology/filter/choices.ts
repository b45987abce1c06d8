import { weights } from '../../record/schema/weights.ts';
import type { Chronology } from '../model.ts';
import { actorsByParty } from '../parties.ts';
import { countEvents } from './filterable.ts';
import { type ListKey, definitions, listKeys } from './key-lists.ts';

/** A value a reader can choose. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  /** Other spellings, for readers who type one. */
  readonly also?: string;
  /** How many events have it. */
  readonly count: number;
}

/** Choices of one key that are offered under one name. */
export interface ChoiceGroup {
  readonly key: ListKey;
  readonly name: string;
  readonly choices: readonly Choice[];
}

/** Lists what the form offers: everything recorded, as an address may ask for it; to be left out, only what has events. */
export function listChoices(chronology: Chronology): readonly ChoiceGroup[] {
  return listKeys.flatMap((key): readonly ChoiceGroup[] => {
    const { offers, heading, wants } = definitions[key];
    const counts = countEvents(chronology, key);
    const count = <T extends { readonly id: string }>(choice: T) => ({ ...choice, count: counts.get(choice.id) ?? 0 });
    if (heading === undefined) {
      return actorsByParty(chronology).map(({ name, actors }) => ({
        key,
        name,
        choices: mostFirst(actors.map((actor) => count({ ...label(actor), also: actor.aliases?.join(' ') ?? '' }))),
      }));
    }
    const entries = entriesOf(chronology, offers).map((entry) => count(label(entry)));
    const choices = offers === 'kinds' || offers === 'weights' ? entries : mostFirst(entries);
    return [{ key, name: heading, choices: choices.filter((choice) => wants !== 'none' || choice.count > 0) }];
  });
}

/** Those of one number stay as they are recorded. */
function mostFirst(choices: readonly Choice[]): readonly Choice[] {
  return choices.toSorted((a, b) => b.count - a.count);
}

/** Actors come in the order of their parties; names of kinds and weights are words of a sentence. */
function entriesOf(chronology: Chronology, offers: (typeof definitions)[ListKey]['offers']): readonly Entry[] {
  if (offers === 'actors') return actorsByParty(chronology).flatMap(({ actors }) => actors);
  if (offers === 'weights') return weights.map((id) => ({ id, name: capitalised(id) }));
  if (offers !== 'kinds') return [...chronology[offers].values()];
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
