import { location } from 'vfile-location';
import { clip } from './clip.ts';
import type { Issue } from '../schema/issue.ts';
import { findInvisible } from './characters.ts';

/** A file's text, or the issue that it is none. */
export type TextResult = { readonly text: string } | { readonly issue: Issue };

/** Decodes a file as UTF-8, with or without a byte order mark; refuses other encodings and characters nobody can see. */
export function decodeText(file: string, bytes: Uint8Array): TextResult {
  const text = new TextDecoder().decode(bytes);
  const found = findForeignBytes(bytes, text) ?? findInvisible(text) ?? findConflictMarker(text);
  if (!found) return { text };
  const { line, column } = location(text).toPoint(found.index) ?? { line: 1, column: 1 };
  return { issue: { file, line, column, rule: 'syntax', message: found.message } };
}

/** What git leaves in a file where two authors changed the same lines. */
function findConflictMarker(text: string): { index: number; message: string } | null {
  const found = /^(?:<{7}|>{7}|\|{7}) .*$/m.exec(text);
  if (!found) return null;
  const expected = 'expected one version: keep one of the two, and remove the lines <<<<<<<, ======= and >>>>>>>';
  return { index: found.index, message: `Unexpected conflict marker "${clip(found[0])}" of git, ${expected}` };
}

function findForeignBytes(bytes: Uint8Array, text: string): { index: number; message: string } | null {
  const expected = 'expected UTF-8: save the file as UTF-8 text';
  const [first = NaN, second = NaN] = bytes;
  if (first >= 0xfe || first === 0 || second === 0) {
    return { index: 0, message: `Unexpected UTF-16 or UTF-32, ${expected}` };
  }
  if (isUtf8(bytes)) return null;
  return { index: text.indexOf('\uFFFD'), message: `Unexpected bytes that are not UTF-8, ${expected}` };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
