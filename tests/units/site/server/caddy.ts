import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { formatCaddy } from '../../../../src/site/caddy.ts';
import { isProgram } from '../../../program.ts';
import { layUnder } from './folder.ts';

/** Finds Caddy on the PATH; null where there is none. Throws, saying what to do, where `CI` asks for it. */
export function findCaddy(): string | null {
  const found = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'caddy'))
    .find(isProgram);
  if (found === undefined && process.env['CI'] === 'true') {
    throw new Error('The answers of Caddy are compared, and there is none: install it (Debian: apt-get install caddy)');
  }
  return found ?? null;
}

/** Starts Caddy with what `npm run headers` writes on the site of a folder, under a base; returns how to stop it. */
export async function startCaddy(
  caddy: string,
  folder: string,
  socket: string,
  base: string,
): Promise<() => Promise<void>> {
  const configuration = join(folder, 'Caddyfile');
  const options = `{\n\tadmin off\n\tauto_https off\n}\n`;
  const documented = formatCaddy(base).replace(/^\{\$RECORD_ADDRESS.*$/m, `http:// {\n\tbind unix/${socket}`);
  await writeFile(configuration, options + documented);
  const env = { ...process.env, RECORD_FOLDER: await layUnder(folder, base), HOME: folder };
  const server = spawn(caddy, ['run', '--adapter', 'caddyfile', '--config', configuration], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await isServing(server);
  return async () => {
    server.kill();
    await once(server, 'exit');
  };
}

/** It says so among what it does. */
async function isServing({ stderr }: ChildProcess): Promise<void> {
  const said: string[] = [];
  if (!stderr) return;
  for await (const line of createInterface(stderr)) {
    if (line.includes('serving initial configuration')) {
      stderr.resume();
      return;
    }
    said.push(line);
  }
  throw new Error(`Caddy does not serve:\n${said.join('\n')}`);
}
