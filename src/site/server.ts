import { readFile } from 'node:fs/promises';
import { type IncomingMessage, type RequestListener, STATUS_CODES, type Server, createServer } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { permalink } from '../addresses/permalink.ts';
import { compress } from './compress.ts';
import { headersFor } from './headers.ts';
import { findRedirect } from './redirects.ts';
import { encodePath, parseTarget } from './request-target.ts';
import { type OpenFile, lookUp } from './served-file.ts';

type Response = Parameters<RequestListener>[1];

/** Longer request targets are refused, as nginx refuses them. */
const longestTarget = 8000;

/** Serves a built site as a host would: with its headers, compressed. Each file is looked at when it is asked for. */
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
    const moved = await findRedirect(directory, target.path);
    if (moved !== null) {
      refuse(response, 301, { Location: moved + target.query });
      return;
    }
    const { status, headers, file } = await lookUp(directory, request, target.path);
    if (status === 301) {
      refuse(response, 301, { Location: `${encodePath(target.path)}/${target.query}` });
    } else if (status === 404) {
      await sayNotFound(directory, response);
    } else if (status >= 400) {
      refuse(response, status);
    } else {
      response.writeHead(status, { ...headersFor(target.path, status), ...headers });
      if (file === null) response.end();
      else await sendWhole(file, response);
    }
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
      .writeHead(404, { ...headersFor(permalink.home(), 404), 'Content-Type': 'text/html; charset=utf-8' })
      .end(page);
}

function refuse(response: Response, status: number, headers: Readonly<Record<string, string>> = {}): void {
  const type = { 'Content-Type': 'text/plain; charset=utf-8' };
  response
    .writeHead(status, { ...headersFor(permalink.home(), status), ...type, ...headers })
    .end(`${status} ${STATUS_CODES[status] ?? ''}\n`);
}
