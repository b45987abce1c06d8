import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Mutant } from '@stryker-mutator/api/core';
import { commonTokens } from '@stryker-mutator/api/plugin';
import { createInstrumenter } from '@stryker-mutator/instrumenter';
import { createInjector } from 'typed-inject';
import { leftAlone } from './plugins.ts';
import { keyOf } from './key.ts';

/** The keys of as many mutants of the files as asked for: for one seed always the same ones. */
export async function sample(files: readonly string[], size: number, seed: number): Promise<string[]> {
  const mutants = await listMutants(files);
  const rank = (key: string) => createHash('sha256').update(`${seed} ${key}`).digest('hex');
  const ranked = mutants.map(keyOf).map((key) => ({ key, rank: rank(key) }));
  return ranked
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, size)
    .map(({ key }) => key);
}

/** Stryker cannot say what it would change without running every test, so its instrumenter is asked. */
async function listMutants(files: readonly string[]): Promise<Mutant[]> {
  const instrumenter = createInjector()
    .provideValue(commonTokens.logger, silent)
    .provideValue(commonTokens.getLogger, () => silent)
    .injectFunction(createInstrumenter);
  const read = files.map(async (file) => ({
    name: resolve(file),
    mutate: true,
    content: await readFile(file, 'utf8'),
  }));
  const options = { plugins: null, excludedMutations: [], ignorers: [leftAlone] };
  const { mutants } = await instrumenter.instrument(await Promise.all(read), options);
  return mutants.filter(({ status }) => status !== 'Ignored');
}

const nothing = () => undefined;
const no = () => false;
const silent = {
  isTraceEnabled: no,
  isDebugEnabled: no,
  isInfoEnabled: no,
  isWarnEnabled: no,
  isErrorEnabled: no,
  isFatalEnabled: no,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
};
