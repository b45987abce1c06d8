import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createSiteServer } from '../site/server.ts';
import { refuse } from './arguments.ts';
import { parseServeOptions } from './serve-options.ts';

/** Serves `dist/` on the port that the options name, and returns the address of the host; ends the process where it cannot. */
export async function serve(): Promise<string> {
  const port = parseServeOptions(process.argv.slice(2));
  if (typeof port !== 'number') refuse(port.problem);
  const server = createSiteServer('dist').listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    console.error(explain(port, error as NodeJS.ErrnoException));
    process.exit(1);
  }
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

function explain(port: number, { code, message }: NodeJS.ErrnoException): string {
  const reason = code === 'EADDRINUSE' ? 'another program uses it' : message;
  return `Cannot serve the site on port ${port} (${reason}): choose another port with --port, or any free one with --port 0`;
}
