import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { formatNginx } from '../../../../src/site/hosts.ts';
import { isProgram } from '../../../program.ts';
import { layUnder } from './folder.ts';

const run = promisify(execFile);

/** Finds nginx on the PATH or where Debian puts it; null where there is none. Throws, saying what to do, where `CI` asks for it. */
export function findNginx(): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'];
  const found = folders.map((folder) => join(folder, 'nginx')).find(isProgram);
  if (found === undefined && process.env['CI'] === 'true') {
    throw new Error(
      'The answers of nginx are compared, and there is none: install one (Debian: apt-get install nginx-light)',
    );
  }
  return found ?? null;
}

/** Starts nginx with what `npm run headers` writes on the site of a folder, under a base; returns how to stop it. */
export async function startNginx(
  nginx: string,
  folder: string,
  socket: string,
  base: string,
): Promise<() => Promise<void>> {
  const root = await layUnder(folder, base);
  const server = formatNginx(base).replace('listen 443 ssl;', `listen unix:${socket};`).replaceAll('/srv/record', root);
  const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const configuration = join(folder, 'nginx.conf');
  await writeFile(
    configuration,
    `${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
include ${await typesOf(nginx)};
access_log off;
${kept.join('\n')}
${server}
}
`,
  );
  const options = ['-e', `${folder}/error.log`, '-c', configuration];
  // It goes to the background once it listens.
  await run(nginx, options);
  return async () => {
    await run(nginx, [...options, '-s', 'stop']);
  };
}

/** The file of media types that comes with nginx. */
async function typesOf(nginx: string): Promise<string> {
  const { stderr } = await run(nginx, ['-V']);
  const configuration = /--conf-path=(\S+)/.exec(stderr)?.[1] ?? '/etc/nginx/nginx.conf';
  return join(configuration, '../mime.types');
}
