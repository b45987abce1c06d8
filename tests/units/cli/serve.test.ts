import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseServeOptions } from '../../../src/cli/serve-options.ts';

const bin = join(import.meta.dirname, '../../../src/cli/bin');
const page = '<!doctype html><title>Built</title>';

const number = 'expected a number from 1 to 65535, or 0 for any free port';
const here = 'expected --port: the site is served to this machine alone';
const bad: readonly (readonly [string, string])[] = [
  ['--port abc', `Unexpected --port "abc", ${number}`],
  ['--port 99999', `Unexpected --port "99999", ${number}`],
  ['--port 65536', `Unexpected --port "65536", ${number}`],
  ['--port -1', `Unexpected --port "-1", ${number}`],
  ['--port 80.5', `Unexpected --port "80.5", ${number}`],
  ['--port 0x50', `Unexpected --port "0x50", ${number}`],
  ['--port=', `Unexpected --port "", ${number}`],
  ['--port', `Unexpected --port, ${number}`],
  ['--port --host', `Unexpected --port "--host", ${number}`],
  ['--host', `Unexpected option --host, ${here}`],
  ['--host 0.0.0.0', `Unexpected option --host, ${here}`],
  ['--port 8080 --open', `Unexpected option --open, ${here}`],
  ['-p 8080', `Unexpected option -p, ${here}`],
  ['8080', 'Unexpected "8080", expected --port and a number'],
];

describe('options', () => {
  test.each(bad)('%s', (options, problem) => {
    expect(parseServeOptions(options.split(' '))).toEqual({ problem });
  });

  test.each([
    ['', 4321],
    ['--port 8080', 8080],
    ['--port=8080', 8080],
    ['--port 0', 0],
    ['--port 65535', 65535],
    ['--port 1 --port 2', 2],
  ])('%s', (options, port) => {
    expect(parseServeOptions(options.split(' ').filter((word) => word !== ''))).toBe(port);
  });
});

describe('in a project that is not built yet', () => {
  let project: string;
  let started: ChildProcessWithoutNullStreams[];

  beforeEach(async () => {
    started = [];
    project = await mkdtemp(join(tmpdir(), 'project-'));
    await writeFile(join(project, 'package.json'), '{ "scripts": { "build": "node build.cjs" } }');
    await writeBuild(`const fs = require('node:fs');
      fs.mkdirSync('dist');
      for (const name of ['index', '404']) fs.writeFileSync('dist/' + name + '.html', ${JSON.stringify(page)});`);
  });

  afterEach(async () => {
    for (const child of started) child.kill();
    await rm(project, { recursive: true });
  });

  test.each(['start', 'preview'])('%s refuses a bad option in one line, and builds nothing', async (command) => {
    const { code, errors } = await finish(run(command, '--port', 'abc'));
    expect([code, errors]).toEqual([2, `Unexpected --port "abc", ${number}\n`]);
    expect(await isBuilt()).toBe(false);
  });

  test.each(['start', 'preview'])('%s says that a port is in use, and builds nothing', async (command) => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, errors } = await finish(run(command, '--port', String(port)));
    other.close();
    expect([code, errors]).toEqual([
      1,
      `Cannot serve the site on port ${port} (another program uses it): choose another port with --port, or any free one with --port 0\n`,
    ]);
    expect(await isBuilt()).toBe(false);
  });

  test('preview says to build first', async () => {
    const { code, errors } = await finish(run('preview', '--port', '0'));
    expect([code, errors]).toEqual([
      1,
      'No built site in dist/: run npm run build first, or npm start, which builds and serves\n',
    ]);
  });

  test('start builds, then says where the site is; preview serves it too', async () => {
    for (const command of ['start', 'preview']) {
      const response = await fetch(await addressFrom(run(command, '--port', '0')));
      expect([response.status, await response.text()]).toEqual([200, page]);
    }
  });

  test.each([
    ['while the new site took its place', ['.dist.former', '.dist.next'], '.dist.former'],
    ['before the former site was removed', ['dist', '.dist.former'], 'dist'],
    ['while it was building', ['dist', '.dist.next'], 'dist'],
  ])('preview serves a whole site where a build was killed %s', async (_, folders, served) => {
    for (const folder of folders) await lay(folder);
    const address = await addressFrom(run('preview', '--port', '0'));
    for (const path of ['', '404.html']) {
      expect(await (await fetch(new URL(path, address))).text()).toBe(folderPage(served));
    }
    expect(await readdir(project)).not.toContain('.dist.former');
  });

  test('preview says to build first where a build was killed before there was any site', async () => {
    await lay('.dist.next');
    const { code, errors } = await finish(run('preview', '--port', '0'));
    expect([code, errors]).toEqual([1, expect.stringContaining('No built site in dist/: run npm run build first')]);
  });

  test('start ends as a build that fails, and says no address', async () => {
    await writeBuild('process.exit(3)');
    const { code, output } = await finish(run('start', '--port', '0'));
    expect(code).toBe(3);
    expect(output).not.toContain('http://');
  });

  const writeBuild = (script: string) => writeFile(join(project, 'build.cjs'), script);
  const folderPage = (folder: string) => `<!doctype html><title>${folder}</title>`;
  /** Makes a folder as a build leaves it, whose pages say which one it is. */
  const lay = async (folder: string) => {
    await mkdir(join(project, folder));
    for (const name of ['index', '404']) await writeFile(join(project, folder, `${name}.html`), folderPage(folder));
  };
  const isBuilt = async () => (await readdir(project)).includes('dist');

  function run(command: string, ...options: readonly string[]) {
    const child = spawn(process.execPath, [join(bin, `${command}.js`), ...options], { cwd: project });
    started.push(child);
    return child;
  }
});

async function finish(child: ChildProcessWithoutNullStreams) {
  const [[code], output, errors] = await Promise.all([
    once(child, 'close') as Promise<[number | null]>,
    text(child.stdout),
    text(child.stderr),
  ]);
  return { code, output, errors };
}

/** Waits until a command says where the site is. */
async function addressFrom(child: ChildProcessWithoutNullStreams): Promise<string> {
  let output = '';
  for await (const chunk of child.stdout) {
    output += String(chunk);
    const [, address] = /The site is at (\S+)/.exec(output) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error(`It ended without an address: ${output}`);
}
