import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir, readlink, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSiteServer } from '../../../../src/site/server.ts';
import { ask, begin } from './ask.ts';
import { makeFolder, manyBytes } from './folder.ts';

const many = '/events/many/';
const openFiles = '/proc/self/fd';

let folder: string;
let socket: string;
let server: Server;

beforeEach(async () => {
  folder = await makeFolder();
  socket = join(folder, 'ours');
  server = createSiteServer(join(folder, 'site')).listen(socket);
  await once(server, 'listening');
});

afterEach(async () => {
  server.close();
  server.closeAllConnections();
  await rm(folder, { recursive: true });
});

test('200 readers at once each get their page', async () => {
  const paths = Array.from(
    { length: 200 },
    (_, index) => ['/', '/about/', '/events/long/', '/nothing'][index % 4] ?? '',
  );
  const answers = await Promise.all(paths.map((path) => ask(socket, { path, headers: { 'accept-encoding': 'gzip' } })));
  expect(answers.map(({ status }) => status)).toEqual(paths.map((path) => (path === '/nothing' ? 404 : 200)));
});

test.each(['identity', 'gzip'])(
  'a reader that takes its time gets all of it, and keeps no one waiting: %s',
  async (coding) => {
    const slow = await begin(socket, { path: many, headers: { 'accept-encoding': coding } });
    // More than a socket takes at once, so that the server waits for this reader.
    const others = await Promise.all(Array.from({ length: 20 }, () => ask(socket, { path: '/about/' })));
    expect(new Set(others.map(({ status }) => status))).toEqual(new Set([200]));
    expect(slow.headers['content-encoding']).toBe(coding === 'gzip' ? 'gzip' : undefined);
    const body = coding === 'gzip' ? slow.pipe(createGunzip()) : slow;
    expect((await text(body)) === manyBytes).toBe(true);
  },
);

test.skipIf(!existsSync(openFiles)).each(['identity', 'gzip'])(
  'readers that hang up in the middle leave no file open: %s',
  async (coding) => {
    const before = await countOpen();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => begin(socket, { path: many, headers: { 'accept-encoding': coding } })),
    );
    expect(await countOpen()).toBeGreaterThan(before);
    for (const answer of answers) answer.destroy();
    await expect.poll(() => countOpen()).toBe(before);
    expect((await ask(socket, { path: '/about/' })).status).toBe(200);
  },
);

test.each([
  ['no HTTP at all', '\0\u0001\u0002\r\n\r\n', 400],
  ['a header without an end', `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(20_000)}`, 431],
  ['an address of 20,000 characters', `GET /${'x'.repeat(20_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`, 431],
  ['no host', 'GET / HTTP/1.1\r\n\r\n', 400],
  ['two lengths', 'GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', 400],
])('%s is refused, and the next request answered', async (_name, sent, status) => {
  const asked = connect(socket);
  asked.write(sent);
  const answer = await buffer(asked);
  expect(answer.toString('latin1').split('\r\n')[0]).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect((await ask(socket, { path: '/about/' })).status).toBe(200);
});

/** How often this process has the long file open. */
async function countOpen(): Promise<number> {
  const file = join(folder, 'site', many, 'index.html');
  const links = await Promise.all(
    (await readdir(openFiles)).map((name) => readlink(join(openFiles, name)).catch(() => '')),
  );
  return links.filter((link) => link === file).length;
}
