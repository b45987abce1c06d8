import { foldText } from '../../chronology/filter/spelling.ts';
import { type Desk, type Growing, entriesOf, nameOf, optionsOf } from './desk.ts';
import { idProblem } from './problems.ts';
import {
  type Interview,
  type Option,
  askOptional,
  askText,
  chooseMany,
  chooseOne,
  notListed,
  show,
} from './question.ts';
import { askFields } from './registry-forms.ts';
import { suggestId } from './suggest.ts';

const words: Readonly<Record<Growing, { readonly name: string; readonly hint: string }>> = {
  actors: { name: 'Name of the new actor', hint: 'as the record will spell it everywhere, without a title' },
  sources: { name: 'Name of the new publisher', hint: 'as published' },
  places: { name: 'Name of the new place', hint: 'as the record will spell it' },
  measures: { name: 'What is counted', hint: 'in the plural, such as people killed' },
};

/** Asks for an entry of a registry, which may be added there and then; undefined where one of `others` chooses nothing. */
export function* chooseEntry(
  desk: Desk,
  registry: Growing,
  message: string,
  others: readonly Option[] = [],
): Interview<string | undefined> {
  for (;;) {
    const id = yield* chooseOne(message, [...others, adding, ...optionsOf(desk, registry)]);
    if (id !== notListed) return id;
    const added = yield* addEntry(desk, registry);
    if (added !== undefined) return added;
  }
}

/** Like `chooseEntry`, where no option chooses nothing. */
export function* mustChooseEntry(
  desk: Desk,
  registry: Growing,
  message: string,
  others: readonly Option[] = [],
): Interview<string> {
  for (;;) {
    const id = yield* chooseEntry(desk, registry, message, others);
    if (id !== undefined) return id;
  }
}

/** Asks for at least one entry of a registry; others may be added there and then. */
export function* chooseEntries(desk: Desk, registry: Growing, message: string): Interview<readonly string[]> {
  for (;;) {
    const chosen = yield* chooseMany(message, [adding, ...optionsOf(desk, registry)], true);
    const ids = new Set(chosen.filter((id) => id !== notListed));
    let added = chosen.includes(notListed) ? yield* addEntry(desk, registry) : undefined;
    while (added !== undefined) {
      ids.add(added);
      added = yield* addEntry(desk, registry);
    }
    if (ids.size > 0) return [...ids];
  }
}

const adding: Option = { value: notListed, label: 'Not in the list: add one' };

/** Asks for a new entry, and adds it; resolves to its id, or to nothing where no name is given. */
function* addEntry(desk: Desk, registry: Growing): Interview<string | undefined> {
  const name = yield* askOptional(words[registry].name, words[registry].hint);
  if (name === undefined) return undefined;
  const entries = entriesOf(desk, registry);
  const [recorded] = entries.find(([, entry]) => foldText(nameOf(entry)) === foldText(name)) ?? [];
  if (recorded !== undefined) {
    yield* show('Recorded already', `${name} has the id ${recorded}.`);
    return recorded;
  }
  const known = new Set([...entries.map(([id]) => id), 'article']);
  const suggested = suggestId(name);
  const problem = idProblem((id) => known.has(id));
  const id = yield* askText(
    'Its id (permanent)',
    'a-z, 0-9 and hyphens',
    problem,
    known.has(suggested) ? '' : suggested,
  );
  const rest = yield* askFields(desk, registry);
  desk.added[registry].set(id, { [registry === 'measures' ? 'label' : 'name']: name, ...rest });
  return id;
}
