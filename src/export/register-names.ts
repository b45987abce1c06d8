import { language } from '#words/language.ts';
import { permalink } from '../addresses/permalink.ts';
import type { Chronology } from '../chronology/model.ts';
import { formOfRegister, sortByName } from '../chronology/views/register.ts';

/** An entry of a register as it is found: its address, its name, and other spellings. */
type Row = readonly [href: string, name: string, ...aliases: string[]];

interface Registered {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
}

const registers = {
  actors: ({ actors }: Chronology) => rowsOf(actors.values(), permalink.actor),
  places: ({ places }: Chronology) => rowsOf(places.values(), permalink.place),
  sources: ({ sources }: Chronology) => rowsOf(sources.values(), permalink.source),
  threads: ({ threads }: Chronology) =>
    rowsOf(
      [...threads.values()].map(({ id, title }) => ({ id, name: title })),
      permalink.thread,
    ),
};

/** Lists the registers that have a page for each letter, so that a name has to be looked for on many. */
export function listSplitRegisters(chronology: Chronology): readonly (keyof typeof registers)[] {
  return (['actors', 'places', 'sources', 'threads'] as const).filter(
    (register) => formOfRegister(chronology[register].size) === 'pages',
  );
}

/** The names of such a register, in order. */
export function buildNamesJson(chronology: Chronology, register: string): readonly Row[] {
  return registers[register as keyof typeof registers](chronology);
}

function rowsOf(entries: Iterable<Registered>, page: (id: string) => string): readonly Row[] {
  return sortByName(entries, language.tag).map(({ id, name, aliases = [] }) => [page(id), name, ...aliases]);
}
