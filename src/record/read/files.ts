import { type Stats, constants } from 'node:fs';
import { type FileHandle, lstat, open, readdir } from 'node:fs/promises';
import type { Issue } from '../schema/issue.ts';
import { largestFile, mostFiles } from './limits.ts';

/** What is read of a file or a folder, or the issue that keeps it from being read. */
export type Opened<T> = { readonly content: T } | { readonly issue: Issue };

/**
 * Reads a regular file of at most `largestFile` bytes. A link would publish whatever file of the machine it leads to, a
 * pipe or a device would be waited for without end; `file` is its path in the issue that says so.
 */
export async function openFile(path: string, file: string): Promise<Opened<Uint8Array>> {
  const refuse = (rule: string, message: string) => ({ issue: { file, line: 1, column: 1, rule, message } });
  const kind = await lstat(path).then(kindOf, () => null);
  if (kind !== null && kind !== 'file')
    return refuse('stray-file', `Unexpected ${kind} ${file}, ${insteadOf(kind, 'file')}`);
  const most = largestFile(file);
  const bytes = await readAtMost(path, most + 1).catch(() => null);
  if (!bytes)
    return refuse('stray-file', `Unexpected ${file}, expected a file that can be opened: allow it to be read`);
  if (bytes.length <= most) return { content: bytes };
  return refuse('too-large', `Unexpected file of more than ${most} bytes, expected at most that many: split it`);
}

/** Lists the names in a folder, in order. A link or a file in its place is an issue; where nothing is there, it rejects. */
export async function openFolder(path: string, file: string): Promise<Opened<readonly string[]>> {
  const refuse = (rule: string, message: string) => ({ issue: { file, line: 1, column: 1, rule, message } });
  const kind = kindOf(await lstat(path));
  if (kind !== 'folder') return refuse('stray-file', `Unexpected ${kind} ${file}, ${insteadOf(kind, 'folder')}`);
  const names = await readdir(path);
  if (names.length <= mostFiles) return { content: names.sort() };
  return refuse('too-large', `Unexpected ${names.length} files, expected at most ${mostFiles} in one folder`);
}

function kindOf(stats: Stats): string {
  if (stats.isFile()) return 'file';
  if (stats.isDirectory()) return 'folder';
  if (stats.isSymbolicLink()) return 'link';
  return stats.isFIFO() ? 'pipe' : stats.isSocket() ? 'socket' : 'device';
}

function insteadOf(kind: string, expected: 'file' | 'folder'): string {
  return kind === 'link'
    ? `expected the ${expected} itself: copy here what it leads to`
    : `expected a ${expected}: rename or remove it`;
}

/** What is no longer a file when it is opened is not waited for, and what grows meanwhile is cut. */
async function readAtMost(path: string, most: number): Promise<Uint8Array> {
  // Windows has none of the three, and no need of them.
  const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    return await fill(handle, most);
  } finally {
    await handle.close();
  }
}

async function fill(handle: FileHandle, most: number): Promise<Uint8Array> {
  const { size } = await handle.stat();
  let buffer = Buffer.alloc(Math.min(size + 1, most));
  for (let length = 0; ;) {
    const { bytesRead } = await handle.read(buffer, length, buffer.length - length, null);
    length += bytesRead;
    if (bytesRead === 0 || length === most) return buffer.subarray(0, length);
    if (length === buffer.length) buffer = Buffer.concat([buffer], Math.min(2 * length, most));
  }
}
