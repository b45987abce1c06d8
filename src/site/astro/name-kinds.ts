import type { KindWords } from '#words/kinds.ts';
import { type Kind, type Lane, defaultKinds, defaultLanes } from '../../record/schema/kinds.ts';

/** Names the kinds and lanes that a record does not name itself. */
export function nameKinds<S extends { readonly kinds: readonly Kind[]; readonly lanes: readonly Lane[] }>(
  site: S,
  words: KindWords,
): S {
  return {
    ...site,
    kinds: site.kinds.map((kind) => rename(kind, defaultKinds, words.kind)),
    lanes: site.lanes.map((lane) => rename(lane, defaultLanes, words.lane)),
  };
}

function rename<T extends Lane>(given: T, defaults: readonly Lane[], names: Readonly<Record<string, string>>): T {
  const isDefault = defaults.some(({ id, name }) => id === given.id && name === given.name);
  return isDefault ? { ...given, name: names[given.id] ?? given.name } : given;
}
