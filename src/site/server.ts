import { readFile } from 'node:fs/promises';
import { type IncomingMessage, type RequestListener, STATUS_CODES, type Server, createServer } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { withinSite } from '../addresses/permalink.ts';
import { compress } from './compress.ts';
import { headersFor } from './headers.ts';
import { findRedirect } from './redirects.ts';
import { type Target, encodePath, parseTarget } from './request-target.ts';
import { readBase } from './served-base.ts';
import { type OpenFile, lookUp } from './served-file.ts';

type Response = Parameters<RequestListener>[1];

/** Longer request targets are refused, as nginx refuses them. */
const longestTarget = 8000;

/**
 * Serves a built site as a host would: under its path, with its headers, compressed. Each file is looked at when it is asked
 * for.
 */
export function createSiteServer(directory: string): Server {
  return createServer((request, response) => {
    compress(request, response, () => {
      answer(directory, request, response).catch(() => {
        if (response.headersSent) response.destroy();
        else refuse(response, 500);
      });
    });
  });
}

async function answer(directory: string, request: IncomingMessage, response: Response): Promise<void> {
  const url = request.url ?? '';
  const target = parseTarget(url);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    refuse(response, 405, { Allow: 'GET, HEAD' });
  } else if (url.length > longestTarget) {
    refuse(response, 414);
  } else if (target === null) {
    refuse(response, 400);
  } else {
    await find(directory, target, request, response);
  }
}

/** Answers with what is at the target, or leads on to where it is. */
async function find(directory: string, target: Target, request: IncomingMessage, response: Response): Promise<void> {
  const base = await readBase(directory);
  const moved = await findRedirect(directory, target.path);
  if (moved !== null) {
    refuse(response, 301, { Location: moved + target.query });
  } else if (target.path.startsWith(base)) {
    await sendFound(directory, base, target, request, response);
  } else if (target.path === '/') {
    refuse(response, 302, { Location: base });
  } else if (`${target.path}/` === base) {
    refuse(response, 301, { Location: base + target.query });
  } else {
    await sayNotFound(directory, response);
  }
}

async function sendFound(
  directory: string,
  base: string,
  { path, query }: Target,
  request: IncomingMessage,
  response: Response,
): Promise<void> {
  const within = withinSite.file(path.slice(base.length));
  const { status, headers, file } = await lookUp(directory, request, within);
  if (status === 301) {
    refuse(response, 301, { Location: `${encodePath(path)}/${query}` });
  } else if (status === 404) {
    await sayNotFound(directory, response);
  } else if (status >= 400) {
    refuse(response, status);
  } else {
    response.writeHead(status, { ...headersFor(within, status), ...headers });
    if (file === null) response.end();
    else await sendWhole(file, response);
  }
}

/** Sends a file. If it was cut meanwhile, the answer is cut too: its reader neither waits nor takes it for whole. */
async function sendWhole({ stream, size }: OpenFile, response: Response): Promise<void> {
  await pipeline(stream, response, { end: false });
  if (stream.bytesRead === size) response.end();
  else response.destroy();
}

async function sayNotFound(directory: string, response: Response): Promise<void> {
  const page = await readFile(join(directory, '404.html')).catch(() => null);
  // Every built site has that page, so there is none yet.
  if (page === null) refuse(response, 503, { 'Retry-After': '1' });
  else
    response
      .writeHead(404, { ...headersFor(withinSite.home(), 404), 'Content-Type': 'text/html; charset=utf-8' })
      .end(page);
}

function refuse(response: Response, status: number, headers: Readonly<Record<string, string>> = {}): void {
  const type = { 'Content-Type': 'text/plain; charset=utf-8' };
  response
    .writeHead(status, { ...headersFor(withinSite.home(), status), ...type, ...headers })
    .end(`${status} ${STATUS_CODES[status] ?? ''}\n`);
}
