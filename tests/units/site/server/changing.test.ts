import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSiteServer } from '../../../../src/site/server.ts';
import { ask, begin } from './ask.ts';
import { makeFolder, manyBytes } from './folder.ts';

let folder: string;
let site: string;
let socket: string;
let server: Server;

beforeEach(async () => {
  folder = await makeFolder();
  site = join(folder, 'site');
  socket = join(folder, 'ours');
  server = createSiteServer(site).listen(socket);
  await once(server, 'listening');
});

afterEach(async () => {
  server.close();
  server.closeAllConnections();
  await rm(folder, { recursive: true });
});

const about = '/about/';

test.each([
  ['longer', 'x'.repeat(5000)],
  ['shorter', 'x'],
  ['empty', ''],
  ['another of the same length', '<!doctype html><title>ABOUT</title>'],
])('a page that a build has made %s is whole, and its old tag is not good any more', async (_name, text) => {
  const before = await ask(socket, { path: about });
  const file = join(site, 'about/index.html');
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
  const headers = { 'if-none-match': before.headers.etag ?? '' };
  const after = await ask(socket, { path: about, headers });
  expect([after.status, after.body.toString()]).toEqual([200, text]);
  expect(after.headers['content-length']).toBe(String(text.length));
});

test('a page that is new is there, one that is gone is not', async () => {
  await mkdir(join(site, 'new'));
  await writeFile(join(site, 'new/index.html'), 'new');
  await rm(join(site, 'about'), { recursive: true });
  expect((await ask(socket, { path: '/new/' })).status).toBe(200);
  expect((await ask(socket, { path: about })).status).toBe(404);
});

test('while there is no site, a page is a 503; afterwards it is there', async () => {
  await rename(site, `${site}.old`);
  const { status, headers } = await ask(socket, { path: about });
  expect([status, headers['retry-after'], headers['cache-control']]).toEqual([503, '1', 'no-cache']);
  await rename(`${site}.old`, site);
  expect((await ask(socket, { path: about })).status).toBe(200);
});

test('a site that is exchanged in the middle of an answer does not change that answer', async () => {
  const answer = await begin(socket, { path: '/events/many/' });
  await rename(site, `${site}.old`);
  await mkdir(join(site, 'events/many'), { recursive: true });
  await writeFile(join(site, 'events/many/index.html'), 'short');
  expect((await buffer(answer)).toString()).toBe(manyBytes);
  expect((await ask(socket, { path: '/events/many/' })).body.toString()).toBe('short');
});

test('a file that is cut in the middle of an answer cuts that answer, which neither hangs nor looks whole', async () => {
  const answer = await begin(socket, { path: '/events/many/', headers: { connection: 'keep-alive' } });
  await truncate(join(site, 'events/many/index.html'), 10);
  await expect(buffer(answer)).rejects.toThrow('aborted');
  expect((await ask(socket, { path: about })).status).toBe(200);
});

test('pages asked for while they are replaced again and again are each whole', async () => {
  const file = join(site, 'about/index.html');
  const versions = ['a'.repeat(10), 'b'.repeat(20_000), 'c'.repeat(3000)];
  let isReplacing = true;
  const replace = async () => {
    for (let turn = 0; turn < 300; turn++) {
      await writeFile(`${file}.new`, versions[turn % versions.length] ?? '');
      await rename(`${file}.new`, file);
    }
    isReplacing = false;
  };
  const read = async () => {
    const bodies = new Set<string>();
    while (isReplacing) {
      const { status, body } = await ask(socket, { path: about });
      bodies.add(`${status} ${body.toString()}`);
    }
    return bodies;
  };
  const [, ...reads] = await Promise.all([replace(), read(), read(), read(), read()]);
  const expected = [...versions, '<!doctype html><title>About</title>'].map((text) => `200 ${text}`);
  const seen = new Set(reads.flatMap((bodies) => [...bodies]));
  expect([...seen].filter((body) => !expected.includes(body))).toEqual([]);
  expect(seen.size).toBeGreaterThan(1);
});

test.each([
  ['a folder', 404, (path: string) => mkdir(path)],
  ['a link that leads to itself', 500, (path: string) => symlink('index.html', path)],
  ['a pipe that nobody writes to', 500, (path: string) => promisify(execFile)('mkfifo', [path])],
])('%s in the place of a page ends that answer only', async (_name, status, make) => {
  await rm(join(site, 'about/index.html'));
  await make(join(site, 'about/index.html'));
  expect((await ask(socket, { path: about })).status).toBe(status);
  expect((await ask(socket, { path: '/' })).status).toBe(200);
});
