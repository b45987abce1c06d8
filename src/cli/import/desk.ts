import { registryIds } from '../../check/rule.ts';
import { expectedOfId } from '../../check/rules/ids.ts';
import { goneIds } from '../../check/rules/permalinks.ts';
import { reportsOf } from '../../check/rules/reports.ts';
import { type Folder, formatPlace } from '../../record/read/document.ts';
import { listKinds } from '../../record/read/kinds.ts';
import { selectTexts } from '../../record/read/select.ts';
import { readSpellings } from '../find/recorded.ts';
import type { Entry } from '../new/desk.ts';
import { suggestId } from '../new/suggest.ts';

/** The registries that an import may add to: of a new entry it knows the name alone, and the check says what is missing. */
export type Registry = 'actors' | 'sources' | 'places' | 'threads';

/** An event that the record has, as far as it can be read. */
export interface Recorded {
  /** Texts of the report that defines it, by key. */
  readonly values: ReadonlyMap<string, string>;
  /** Where that is. */
  readonly place: string;
}

/** What an import has to know of the record, and what it adds. */
export interface Desk {
  readonly kinds: ReadonlyMap<string, string>;
  readonly events: ReadonlyMap<string, Recorded>;
  /** Ids that no new event can have. */
  readonly retired: ReadonlySet<string>;
  readonly files: ReadonlySet<string>;
  /** Addresses of articles, each with where it is. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly added: Readonly<Record<Registry, Map<string, Entry>>>;
  readonly find: (registry: Registry, name: string) => { readonly id: string } | { readonly expected: string };
}

/** Lays out a folder, with or without issues, for an import. */
export function layDesk(folder: Folder): Desk {
  const added: Desk['added'] = { actors: new Map(), sources: new Map(), places: new Map(), threads: new Map() };
  const spellings = {
    actors: listSpellings(folder, 'actors'),
    sources: listSpellings(folder, 'sources'),
    places: listSpellings(folder, 'places'),
    threads: listSpellings(folder, 'threads'),
  };
  return {
    kinds: listKinds(folder),
    events: listEvents(folder),
    retired: new Set([...goneIds(folder, 'events').keys(), ...(registryIds(folder, 'threads') ?? [])]),
    files: new Set(folder.articles.map(({ name }) => name)),
    addresses: listAddresses(folder),
    added,
    find: (registry, name) => findEntry(registry, name, spellings[registry], added[registry]),
  };
}

/** Ids by each spelling of an entry; the ids themselves are spellings too. */
function listSpellings(folder: Folder, registry: Registry): Map<string, string> {
  const ids = [...(registryIds(folder, registry) ?? [])];
  return new Map([
    ...[...readSpellings(folder, registry)].flatMap(([id, names]) => names.map((name) => [alike(name), id] as const)),
    ...ids.map((id) => [id, id] as const),
  ]);
}

/** Finds the id of an entry by its id or a spelling; what nothing in the registry is called is added to it. */
function findEntry(
  registry: Registry,
  name: string,
  spellings: Map<string, string>,
  added: Map<string, Entry>,
): { readonly id: string } | { readonly expected: string } {
  const known = spellings.get(name) ?? spellings.get(alike(name));
  if (known !== undefined) return { id: known };
  const id = suggestId(name);
  const file = `${registry}.yaml`;
  if (registry === 'actors' && id === 'article') return { expected: `another name: ids cannot be "article"` };
  if (expectedOfId(id) !== null) {
    return { expected: `an id or a name of ${file}, or a name from which an id can be made: add it to ${file} first` };
  }
  if (spellings.has(id)) {
    return {
      expected: `a name or an alias of "${id}", if it is that entry of ${file}: add the alias, or an entry with another id`,
    };
  }
  added.set(id, { [registry === 'threads' ? 'title' : 'name']: name });
  for (const spelling of [id, alike(name)]) spellings.set(spelling, id);
  return { id };
}

/** Spellings that differ in capitals alone are one; what differs in a letter may be another. */
function alike(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function listEvents(folder: Folder): ReadonlyMap<string, Recorded> {
  const reports = reportsOf(folder).map(({ article, path, id, written }): readonly [string, Recorded] => {
    const summary = selectTexts(article, `${path.join('.')}.summary.*.says`).map((says) => says.value);
    const values = Object.entries(written).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    const all = new Map([...values, ...(summary.length > 0 ? [['summary', summary.join(' ')] as const] : [])]);
    return [id, { values: all, place: formatPlace(article, [...path, 'id']) }];
  });
  // The report with a title defines the event.
  return new Map(reports.toSorted(([, a], [, b]) => Number(a.values.has('title')) - Number(b.values.has('title'))));
}

function listAddresses({ articles }: Folder): ReadonlyMap<string, string> {
  return new Map(
    articles.flatMap((article) =>
      ['url', 'archived'].flatMap((key) =>
        selectTexts(article, key).map(({ path, value }) => [value, formatPlace(article, path)] as const),
      ),
    ),
  );
}
