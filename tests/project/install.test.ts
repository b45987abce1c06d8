import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const { platform, arch } = process;
const name = `node-${platform}-${arch}`;
const manifest = { name, version: '24.0.0', os: platform, cpu: arch, bin: { node: 'bin/node' } };

/** Packs a package whose program is a line of text. */
async function pack(folder: string): Promise<Buffer> {
  await mkdir(join(folder, 'bin'), { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'bin/node'), 'this is Node');
  await run('npm', ['pack', '--ignore-scripts'], { cwd: folder });
  return readFile(join(folder, `${name}-24.0.0.tgz`));
}

/** A registry that has one package. */
async function serve(tarball: Buffer): Promise<string> {
  const server = createServer(({ url }, response) => {
    const dist = { tarball: `${address}/package.tgz`, integrity: integrityOf(tarball) };
    const body = { name, 'dist-tags': { latest: '24.0.0' }, versions: { '24.0.0': { ...manifest, dist } } };
    response.end(url?.endsWith('.tgz') ? tarball : JSON.stringify(body));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return address;
}

function integrityOf(data: Buffer): string {
  return `sha512-${createHash('sha512').update(data).digest('base64')}`;
}

/** Installs Node from a lock file that has this checksum for a package for this operating system. */
async function install(integrityIn: (tarball: Buffer) => string, os: string = platform) {
  const folder = await mkdtemp(join(tmpdir(), 'install '));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(join(root, 'install'), join(folder, 'install'), { recursive: true });
  const tarball = await pack(join(folder, 'package'));
  const wanted = { name: 'wanted', version: '1.0.0', optionalDependencies: { [name]: '24.0.0' } };
  const locked = { ...manifest, os, integrity: integrityIn(tarball), optional: true };
  const lock = { ...wanted, lockfileVersion: 3, packages: { '': wanted, [`node_modules/${name}`]: locked } };
  await writeFile(join(folder, 'install/node/package.json'), JSON.stringify(wanted));
  await writeFile(join(folder, 'install/node/package-lock.json'), JSON.stringify(lock));
  const scripts = { preinstall: `node -e "require('./install')()"` };
  await writeFile(join(folder, 'package.json'), JSON.stringify({ scripts }));
  const env = {
    ...process.env,
    npm_config_registry: await serve(tarball),
    npm_config_cache: join(folder, 'cache'),
    npm_config_fetch_retries: '0',
  };
  const result = await run('npm', ['run', 'preinstall'], { cwd: folder, env }).catch((error: unknown) => error);
  const { code = 0, stderr } = result as { readonly code?: number; readonly stderr: string };
  return { code, stderr, node: await readFile(join(folder, 'bin/node'), 'utf8').catch(() => null) };
}

describe('Node, when the package `node` is installed,', () => {
  test('comes from the package in the lock file', async () => {
    expect(await install(integrityOf)).toMatchObject({ code: 0, node: 'this is Node' });
  });

  test('is refused where its checksum differs', async () => {
    const { code, stderr, node } = await install(() => integrityOf(Buffer.from('another')));
    expect([code, node]).toEqual([1, null]);
    expect(stderr).toContain('could not be fetched, or its checksum differs from the lock file');
  });

  test('is the one that is there on a machine which no package is for', async () => {
    const { code, stderr, node } = await install(integrityOf, 'plan9');
    expect([code, node]).toEqual([0, null]);
    expect(stderr).toContain(`No package brings Node to ${platform} ${arch}`);
  });
});
