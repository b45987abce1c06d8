import { actor, controls } from '../../record/schema/registries.ts';
import type { Desk, Entry, Growing } from './desk.ts';
import { addressProblem, numberBetween, required } from './problems.ts';
import { type Interview, type Option, askList, askOptional, askText, askYes, chooseOne, none } from './question.ts';

/** What is asked for one key of a new entry. */
interface Field {
  readonly key: string;
  readonly ask: (desk: Desk) => Interview<unknown>;
}

/** What is asked of a new entry after its name and id, by registry, in the order in which it is written. */
const fields: Readonly<Record<Growing, readonly Field[]>> = {
  actors: [
    { key: 'type', ask: () => chooseOne('What it is', asOptions(actor.shape.type.options)) },
    { key: 'party', ask: ({ record }) => chooseOne('Party', [{ value: none, label: 'None' }, ...parties(record)]) },
    { key: 'role', ask: () => askOptional('Office or function', 'a short phrase') },
    { key: 'aliases', ask: () => askList('Other spellings', 'separated by commas, other alphabets too') },
  ],
  sources: [
    { key: 'kind', ask: () => askText('What it is', 'newspaper, news agency, state media', required) },
    { key: 'country', ask: () => askOptional('Country', 'in full') },
    {
      key: 'control',
      ask: () =>
        chooseOne('Who may tell it what to write', [{ value: none, label: 'Not known' }, ...asOptions(controls)]),
    },
    { key: 'exile', ask: () => onlyTrue('Has it had to leave the country it reports on?') },
    { key: 'homepage', ask: () => askOptional('Front page', 'https://…', addressProblem) },
    { key: 'rewrites', ask: () => onlyTrue('Does it rewrite the reports of others?') },
    { key: 'note', ask: () => askOptional('What a reader should know of it', 'owner, state funding, how it works') },
  ],
  places: [
    { key: 'country', ask: () => askOptional('Country', 'in full') },
    { key: 'lat', ask: () => askNumber('Latitude', 'degrees north, such as 47.91', 90) },
    { key: 'lon', ask: () => askNumber('Longitude', 'degrees east, such as 33.39; west is negative', 180) },
    { key: 'note', ask: () => askOptional('What the point marks', 'where it is not the place itself') },
    { key: 'aliases', ask: () => askList('Other spellings', 'separated by commas, other alphabets too') },
  ],
  measures: [
    { key: 'unit', ask: () => askOptional('Unit', 'such as hours, where it is no count') },
    { key: 'grows', ask: () => askYes('May later counts raise it, as they do a toll?') },
  ],
};

/** Asks for the keys of a new entry; what is left empty is left out. */
export function* askFields(desk: Desk, registry: Growing): Interview<Entry> {
  const entry: Record<string, unknown> = {};
  for (const { key, ask } of fields[registry]) {
    const value = yield* ask(desk);
    if (value !== undefined) entry[key] = value;
  }
  return entry;
}

function* askNumber(message: string, hint: string, most: number): Interview<number> {
  return Number(yield* askText(message, hint, numberBetween(-most, most)));
}

function* onlyTrue(message: string): Interview<true | undefined> {
  return (yield* askYes(message)) ? true : undefined;
}

function asOptions(words: readonly string[]): readonly Option[] {
  return words.map((value) => ({ value, label: value }));
}

function parties({ site }: Desk['record']): readonly Option[] {
  return site.parties.map(({ id, name }) => ({ value: id, label: name }));
}
