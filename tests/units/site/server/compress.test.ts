import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSiteServer } from '../../../../src/site/server.ts';
import { ask } from './ask.ts';
import { longPage, makeFolder } from './folder.ts';

let folder: string;
let socket: string;
let server: Server;

beforeAll(async () => {
  folder = await makeFolder();
  socket = join(folder, 'ours');
  server = createSiteServer(join(folder, 'site')).listen(socket);
  await once(server, 'listening');
});

afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await rm(folder, { recursive: true });
});

const long = (accepted: string) => ask(socket, { path: '/events/long/', headers: { 'accept-encoding': accepted } });

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['br', 'br'],
  ['br;q=0, gzip', 'gzip'],
  ['zstd', undefined],
])('a reader that takes “%s” gets %s', async (accepted, encoding) => {
  const { headers } = await long(accepted);
  expect(headers['content-encoding']).toBe(encoding);
  expect(headers.vary).toBe('Accept-Encoding');
});

test('what comes in Brotli is the page', async () => {
  const { body } = await long('br');
  expect(brotliDecompressSync(body).toString()).toBe(longPage);
});
