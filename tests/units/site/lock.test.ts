import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const lock = join(import.meta.dirname, '../../../src/site/lock.ts');

/** Lets another process take a lock that says this, or that is not there; tells what came of it, and what is left. */
async function take(written: string | null) {
  const directory = await mkdtemp(join(tmpdir(), 'lock-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  const file = join(directory, 'build.lock');
  if (written !== null) await writeFile(file, written);
  const script = `
    import { readFileSync } from 'node:fs';
    import { takeLock } from ${JSON.stringify(lock)};
    const holder = takeLock(${JSON.stringify(file)});
    const isOurs = readFileSync(${JSON.stringify(file)}, 'utf8') === String(process.pid);
    console.log(JSON.stringify({ holder, isOurs }));`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  const left = await Promise.all((await readdir(directory)).map((name) => readFile(join(directory, name), 'utf8')));
  return { ...(JSON.parse(stdout) as { holder: string | null; isOurs: boolean }), left };
}

/** The id of a process that has ended. */
const ended = String(spawnSync(process.execPath, ['-e', '']).pid);

test.each([
  ['that nobody has', null],
  ['of a process that has ended', ended],
  ['that says nothing sensible', 'half a l'],
])('a lock %s is taken, and given back at the end', async (_, written) => {
  expect(await take(written)).toEqual({ holder: null, isOurs: true, left: [] });
});

test.each([
  ['of a process that runs', String(process.pid)],
  ['that is just being made', ''],
])('a lock %s is left to it', async (_, written) => {
  expect(await take(written)).toEqual({ holder: written, isOurs: false, left: [written] });
});
