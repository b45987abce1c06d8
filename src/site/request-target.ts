import { posix } from 'node:path';

/** What a request asks for. */
export interface Target {
  /** Decoded, and without `//`, `.` and `..`. */
  readonly path: string;
  /** With its question mark; empty where there is none. */
  readonly query: string;
}

/** Parses the target of a request, also one in absolute form; null where it is malformed or leads out of the site. */
export function parseTarget(target: string): Target | null {
  const origin = /^https?:\/\/[^/?#]*/i.exec(target)?.[0] ?? '';
  const [, encoded = '', query = ''] = /^([^?#]*)(\?[^#]*)?/s.exec(target.slice(origin.length)) ?? [];
  const path = decode(encoded === '' && origin !== '' ? '/' : encoded);
  if (path?.startsWith('/') !== true || path.includes('\0')) return null;
  const within = posix.normalize(`.${path}`);
  if (/^\.\.(\/|$)/.test(within)) return null;
  return { path: posix.join('/', within), query };
}

/** Encodes a decoded path again, as a `Location` and other parsers expect it. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
