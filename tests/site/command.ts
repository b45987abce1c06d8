import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** What a command gave: its exit code, and all it printed, the content folder named `content`. */
export interface Run {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a script of `package.json` on a content folder, as `npm run` does but without waiting for npm. */
export function runScript(content: string, ...script: readonly string[]): Run {
  const env = { ...process.env, CONTENT_DIR: content, NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--run', ...script], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  return { code: status, output: (stdout + stderr).replaceAll(content, 'content') };
}
