import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { permalink } from '../../../../src/addresses/permalink.ts';
import { headersFor } from '../../../../src/site/headers.ts';
import { createSiteServer } from '../../../../src/site/server.ts';
import { type Answer, type Question, ask } from './ask.ts';
import { makeFolder } from './folder.ts';
import { findNginx, startNginx } from './nginx.ts';
import { type Expected, type Row, requests, requestsUnderPath } from './requests.cases.ts';

const nginx = findNginx();
const securityOf = (address: string) =>
  Object.entries(headersFor(address)).filter(([name]) => name !== 'Cache-Control');

let folder: string;

describe.each([
  ['at the top of a host', '/', requests],
  ['under a path', '/record/', { pages: requestsUnderPath }],
])('%s', (_where, base, asked) => {
  beforeAll(async () => {
    folder = await makeFolder(base);
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  describe('the server of npm start answers', () => {
    let server: Server;
    beforeAll(async () => {
      server = createSiteServer(join(folder, 'site')).listen(join(folder, 'ours'));
      await once(server, 'listening');
    });
    afterAll(() => {
      server.close();
      server.closeAllConnections();
    });
    expectEveryAnswer('ours', asked);
  });

  const withNginx =
    nginx === null
      ? 'nginx is not here, so its answers are not compared (Debian: apt-get install nginx-light)'
      : 'nginx, set up as docs/nginx.conf says, answers';

  describe.skipIf(nginx === null)(withNginx, () => {
    let stop: () => Promise<void>;
    beforeAll(async () => {
      stop = await startNginx(nginx ?? '', folder, join(folder, 'nginx'), base);
    });
    afterAll(() => stop());
    expectEveryAnswer('nginx', asked);
  });
});

function expectEveryAnswer(socket: string, asked: Readonly<Record<string, readonly Row[]>>): void {
  describe.each(Object.entries(asked))('%s:', (_kind, rows) => {
    test.each(rows.map((row) => [nameOf(row), ...row] as const))('%s', async (_name, request, expected) => {
      const question = typeof request === 'string' ? { path: request } : request;
      const answer = await askWithTag(join(folder, socket), question);
      expect(valuesOf(answer, expected)).toEqual({
        status: expected.status,
        cache: expected.cache ?? 'no-cache',
        origin: expected.origin,
        location: expected.location,
        allow: expected.allow,
        encoding: expected.encoding,
        ranges: undefined,
        ...(expected.type !== undefined && { type: expected.type }),
        ...(expected.body !== undefined && { body: expected.body }),
      });
      const security = securityOf(expected.elsewhere ? permalink.embed('events', 'talks') : permalink.home());
      for (const [name, value] of security) expect(answer.headers[name.toLowerCase()], name).toBe(value);
    });
  });
}

function nameOf([request]: Row): string {
  return typeof request === 'string' ? request : request.name;
}

/** Asks with the ETag of the page in the place of `TAG`. */
async function askWithTag(socket: string, question: Question): Promise<Answer> {
  const headers = Object.entries(question.headers ?? {});
  if (!headers.some(([, value]) => value.includes('TAG'))) return ask(socket, question);
  const { etag = '' } = (await ask(socket, { path: question.path })).headers;
  return ask(socket, {
    ...question,
    headers: Object.fromEntries(headers.map(([name, value]) => [name, value.replace('TAG', etag)])),
  });
}

function valuesOf({ status, headers, body }: Answer, expected: Expected) {
  const text = headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
  return {
    status,
    cache: headers['cache-control'],
    origin: headers['access-control-allow-origin'],
    location: headers.location,
    allow: headers.allow,
    encoding: headers['content-encoding'],
    ranges: headers['accept-ranges'] ?? headers['content-range'],
    ...(expected.type !== undefined && { type: headers['content-type'] }),
    ...(expected.body !== undefined && { body: text.toString() }),
  };
}
