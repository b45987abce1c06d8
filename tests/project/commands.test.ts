import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const bin = join(import.meta.dirname, '../../src/cli/bin');
/** Where commands find no record, and would leave what they write. */
const cwd = await mkdtemp(join(tmpdir(), 'commands-'));
afterAll(() => rm(cwd, { recursive: true }));

function run(command: string, argument: string): Promise<readonly [code: unknown, out: string, err: string]> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(bin, `${command}.js`), argument], { cwd }, (error, out, err) => {
      resolve([error?.code ?? 0, out, err]);
    });
  });
}

const commands = ['changes', 'check', 'find', 'headers', 'import', 'init', 'new', 'permalinks'];

test.concurrent.each(commands)(
  'npm run %s refuses an option it does not know, and says how to call it',
  async (name) => {
    const [code, out, err] = await run(name, '--nonsense');
    expect(err).toMatch(new RegExp(`^Unknown option '--nonsense'\nnpm run ${name}( -- .+)?\n$`));
    expect([code, out, await readdir(cwd)]).toEqual([2, '', []]);
  },
);

test('--help says how to call a command, and does nothing else', async () => {
  const [code, out, err] = await run('headers', '--help');
  expect([code, out, err, await readdir(cwd)]).toEqual([0, 'npm run headers\n', '', []]);
});
