import { readFile } from 'node:fs/promises';
import { type RequestListener, createServer, type Server } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { headersFor } from './headers.ts';

/** Serves a built site as a host would: with its headers, compressed. Rejects where there is no built site. */
export async function createSiteServer(directory: string): Promise<Server> {
  const notFound = await readFile(join(directory, '404.html'));
  const serve = sirv(directory, {
    etag: true,
    onNoMatch: (_request, response) => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    },
  });
  const compress = compression() as unknown as (...args: [...Parameters<RequestListener>, () => void]) => void;
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(headersFor(pathOf(request.url ?? '/')))) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    compress(request, response, () => {
      serve(request, response);
    });
  });
}

function pathOf(url: string): string {
  return url.replace(/[?#].*$/s, '');
}
