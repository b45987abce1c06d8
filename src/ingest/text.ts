import { location } from 'vfile-location';
import type { Issue } from '../schema/issue.ts';

/** A file's text, or the issue that it is none. */
export type TextResult = { readonly text: string } | { readonly issue: Issue };

/** Decodes a file as UTF-8, with or without a byte order mark; refuses other encodings and control characters. */
export function decodeText(file: string, bytes: Uint8Array): TextResult {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const message = 'Unexpected bytes that are not UTF-8, expected a text file saved as UTF-8';
    return { issue: { file, line: 1, column: 1, rule: 'syntax', message } };
  }
  const found = findInvisible(text);
  if (!found) return { text };
  const { line, column } = location(text).toPoint(found.index) ?? { line: 1, column: 1 };
  return { issue: { file, line, column, rule: 'syntax', message: found.message } };
}

/** Finds the first character that no reader can see and that may do harm, and says which it is. */
export function findInvisible(text: string): { readonly index: number; readonly message: string } | null {
  const found = forbidden.exec(text);
  if (!found) return null;
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return { index: found.index, message: `Unexpected invisible character U+${code}, expected visible text: remove it` };
}

/**
 * Finds the character reference, such as `&#x202E;`, that put an unreadable character into the text read from a source:
 * one that `findInvisible` refuses, or one that does not exist.
 */
export function findUnreadable(source: string, read: string): ReturnType<typeof findInvisible> {
  if (!read.includes('\uFFFD') && !findInvisible(read)) return null;
  for (const { 0: reference, 1: hex = '', 2: decimal, index } of source.matchAll(numericReference)) {
    if (isReadable(decimal === undefined ? parseInt(hex, 16) : Number(decimal))) continue;
    return { index, message: `Unexpected character "${reference}", expected visible text: remove it` };
  }
  return null;
}

/** One that no backslash escapes. */
const numericReference = /(?<=(?<!\\)(?:\\\\)*)&#(?:x([\da-f]+)|(\d+));/gi;

function isReadable(codePoint: number): boolean {
  if (codePoint > 0x10ffff) return false;
  const character = String.fromCodePoint(codePoint);
  return !/[\p{Noncharacter_Code_Point}\uFFFD]/u.test(character) && !findInvisible(character);
}

/**
 * Control characters but tab and line ends, bidirectional overrides (they make a text read other than it is), byte
 * order marks inside the text, and halves of surrogate pairs.
 */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\p{Surrogate}]/u;
