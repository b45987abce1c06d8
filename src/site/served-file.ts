import { once } from 'node:events';
import { ReadStream, type Stats, fstatSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { type SendOptions, mime, send } from '@fastify/send';
import { encodePath } from './request-target.ts';

/** What there is at a path at the moment it is asked for. */
export interface Found {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** An open file to send; null where the answer has no body, or one that says what is wrong. */
  readonly file: OpenFile | null;
}

/** A file that is open, and its size. */
export interface OpenFile {
  readonly stream: ReadStream;
  readonly size: number;
}

/** A file can be replaced between the look at its size and its opening; then it is looked at again, this often. */
const looks = 5;

// As nginx has it, and so with its charset.
mime.define({ 'text/xml': ['xml'] }, true);

const options: SendOptions = {
  // No file is large, and compressed answers have no ranges either.
  acceptRanges: false,
  cacheControl: false,
  onFile: (file, stat) => {
    // A pipe would keep its reader waiting, and after a few of them everyone.
    if (!stat.isFile()) throw new Error(`Unexpected ${file}, expected a regular file`);
  },
};

/** Looks up a decoded path of a site, and opens the file there. */
export async function lookUp(directory: string, request: IncomingMessage, path: string): Promise<Found> {
  for (let look = 0; look < looks; look++) {
    const sent = await send(request, encodePath(path), { ...options, root: directory });
    const { statusCode: status, headers, stream } = sent;
    if (sent.type !== 'file') return { status, headers: {}, file: null };
    if (!(stream instanceof ReadStream)) return { status, headers: withoutLength(headers), file: null };
    const { stat } = sent.metadata;
    if (await opensAs(stat, stream)) return { status, headers, file: { stream, size: stat.size } };
    stream.destroy();
  }
  return { status: 503, headers: {}, file: null };
}

/** An answer to HEAD may leave the length out, and has to where a GET would be compressed. */
function withoutLength({ 'Content-Length': _, ...headers }: Readonly<Record<string, string>>) {
  return headers;
}

async function opensAs(stat: Stats, stream: ReadStream): Promise<boolean> {
  const opened = await once(stream, 'open').catch(() => null);
  if (opened === null) return false;
  const now = fstatSync(opened[0] as number);
  return now.ino === stat.ino && now.size === stat.size && now.mtimeMs === stat.mtimeMs;
}
