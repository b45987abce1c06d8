import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { inject } from 'vitest';
import { copyProject } from '../project-copy.ts';

/** What a command gave: its exit code, and all it printed, the content folder named `content`. */
export interface Run {
  readonly code: number | null;
  readonly output: string;
}

// Builds of one folder share its cache, so every process that runs tests has a folder of its own.
const project = await copyProject(inject('projects'));

const { scripts } = JSON.parse(await readFile(join(project, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** Runs a script of `package.json` on a content folder, as `npm run` does but without waiting for npm. */
export function runScript(content: string, name: string, ...options: readonly string[]): Run {
  const [program, words] = commandOf(name, options);
  const { status, stdout, stderr } = spawnSync(program, words, { ...settings(content), encoding: 'utf8' });
  return { code: status, output: (stdout + stderr).replaceAll(content, 'content') };
}

/** Starts a script of `package.json` on a content folder, and does not wait for its end. */
export function startScript(content: string, name: string, ...options: readonly string[]): ChildProcess {
  const [program, words] = commandOf(name, options);
  return spawn(program, words, { ...settings(content), stdio: 'ignore' });
}

/** Where builds of this process keep the lock that only one of them has at a time. */
export const buildLock = join(project, '.astro/cache/build.lock');

function commandOf(name: string, options: readonly string[]): readonly [program: string, words: readonly string[]] {
  const [program = '', ...words] = scripts[name]?.split(' ') ?? [];
  return [program, [...words, ...options]];
}

function settings(content: string) {
  const path = [join(project, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  return { cwd: project, env: { ...process.env, PATH: path, CONTENT_DIR: content, NO_COLOR: '1' } };
}
