import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { copyProject } from '../project-copy.ts';
import { contentOf } from '../records/site.ts';

/** Runs a program in a copy of the project inside a folder of this name. */
async function runIn(name: string, program: string, ...args: readonly string[]) {
  const parent = join(inject('projects'), name);
  await mkdir(parent, { recursive: true });
  const cwd = await copyProject(parent);
  const PATH = [join(cwd, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  const env = { ...process.env, PATH, CONTENT_DIR: contentOf('observatory'), NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, env, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

describe.each(['issue #1', 'what?'])('in a folder named “%s”', (name) => {
  test.each(['build', 'dev'])('astro %s says that it cannot run there, and what to do', async (command) => {
    const { status, output } = await runIn(name, 'astro', command);
    expect(status).toBe(1);
    expect(output).toMatch(/Unexpected "[#?]" in the path of the project, .*: rename the folder, or move the project/);
    expect(output).not.toContain('    at ');
  });

  test('the check runs', async () => {
    const { status, output } = await runIn(name, 'node', 'src/cli/bin/check.js');
    expect([status, output]).toEqual([0, expect.stringContaining('0 errors')]);
  });
});

test('in a folder whose name looks encoded, and has awkward letters, the site is built', async () => {
  const { status, output } = await runIn("100%20 it's [é] & (x)", 'astro', 'build');
  expect([status, output]).toEqual([0, expect.stringContaining('Complete!')]);
});
