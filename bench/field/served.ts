import { once } from 'node:events';
import { type Server, createServer } from 'node:http';
import { writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { compress } from '../../src/site/compress.ts';

/** Writes files into a folder and serves it, compressed as our own site is. */
export async function serveFiles(directory: string, files: Readonly<Record<string, string>>): Promise<Server> {
  for (const [name, text] of Object.entries(files)) await writeFile(join(directory, name), text);
  const serve = sirv(directory);
  return createServer((request, response) => {
    compress(request, response, () => {
      serve(request, response);
    });
  });
}

/** Lets a server listen on a port of its own; gives back its address, without a slash. */
export async function listen(server: Server): Promise<string> {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
