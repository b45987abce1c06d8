import { existsSync, realpathSync, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** A folder that is replaced as a whole, and what lies beside it meanwhile. */
export interface Swapped {
  /** Where the folder is, links followed. */
  readonly target: string;
  /** Where its successor is made. */
  readonly next: string;
  /** Where it goes while its successor takes its place. */
  readonly former: string;
}

/** Names what lies beside a folder while it is replaced. */
export function besideFolder(folder: string): Swapped {
  const target = existsSync(folder) ? realpathSync(folder) : resolve(folder);
  const beside = (what: string) => join(dirname(target), `.${basename(target)}.${what}`);
  return { target, next: beside('next'), former: beside('former') };
}

/** Puts a finished folder in the place of the former one. Rejects, and leaves the former one, where that is not possible. */
export async function swapFolders(swapped: Swapped): Promise<void> {
  const { target, next, former } = swapped;
  await settleFolder(swapped);
  try {
    if (existsSync(target)) await rename(target, former);
    await rename(next, target);
  } finally {
    await settleFolder(swapped);
  }
}

/** Finishes a swap that was killed: puts the former folder back where there is no other, and otherwise removes it. */
export async function settleFolder({ target, former }: Swapped): Promise<void> {
  if (!existsSync(former)) return;
  if (!existsSync(target)) {
    await rename(former, target);
    return;
  }
  // A folder may be a checkout of what is published; Astro, too, leaves that when it empties a folder.
  const git = join(former, '.git');
  if (existsSync(git) && !existsSync(join(target, '.git'))) await rename(git, join(target, '.git'));
  // For thousands of files, the `rm` of fs/promises takes several times the processor time.
  rmSync(former, { recursive: true, force: true });
}
