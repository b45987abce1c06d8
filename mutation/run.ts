// Changes the code of a room in small ways, one at a time, and counts the changes that a unit test notices.
// `npm run mutants -- export --sample 150 --seed 1`; without a room, every room in turn.
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { MutantResult } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { keyOfResult } from './key.ts';
import { filesOf, rooms } from './rooms.ts';
import { sample } from './sample.ts';
import { printTable, tally } from './table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: '150' },
    seed: { type: 'string', default: '1' },
  },
});
process.chdir(join(import.meta.dirname, '..'));
// It takes long, and is not to slow down what else the machine does.
setPriority(15);

const asked = (positionals.length > 0 ? positionals : Object.keys(rooms)).map((room) => ({
  room,
  files: filesOf(room),
}));
const tallies = [];
for (const { room, files } of asked) tallies.push(tally(room, await run(files)));
printTable(tallies);

async function run(files: readonly string[]): Promise<MutantResult[]> {
  const chosen = await sample(files, Number(values.sample), Number(values.seed));
  const stryker = new Stryker({
    configFile: 'mutation/options.json',
    mutate: [...files],
    sample: chosen,
    concurrency: 1,
  });
  const keys = new Set(chosen);
  return (await stryker.runMutationTest()).filter((result) => keys.has(keyOfResult(result)));
}
