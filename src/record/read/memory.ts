import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import type { Opened } from './files.ts';

/** What was made of each file when it was last read. */
export interface Memory {
  /** Gives what was made of a file before, if its bytes are the same; opens and parses it otherwise. */
  readonly recall: <T>(
    path: string,
    open: () => Promise<Opened<Uint8Array>>,
    parse: (opened: Opened<Uint8Array>) => T,
  ) => Promise<T>;
  /** Forgets the files that were not asked for since it was last called. */
  readonly forgetUnread: () => void;
}

interface Remembered {
  /** Null where the file had just changed: a second change might leave the same times and size. */
  readonly stamp: string | null;
  readonly hash: string;
  readonly parsed: unknown;
}

/** Some file systems know the time of a change to two seconds. */
const settled = 2_000;

/** Makes a memory without a file in it. */
export function emptyMemory(): Memory {
  let [former, current] = [new Map<string, Remembered>(), new Map<string, Remembered>()];
  return {
    recall: async (path, open, parse) => {
      const stamp = stampOf(path);
      const known = former.get(path);
      if (known && stamp !== null && known.stamp === stamp) {
        current.set(path, known);
        // Each path is parsed in one way.
        return known.parsed as ReturnType<typeof parse>;
      }
      const opened = await open();
      const hash = hashOf(opened);
      const parsed = known?.hash === hash ? (known.parsed as ReturnType<typeof parse>) : parse(opened);
      current.set(path, { stamp, hash, parsed });
      return parsed;
    },
    forgetUnread: () => {
      former = current;
      current = new Map();
    },
  };
}

/** What a file system says of a file and changes with it; null where that cannot be relied on. */
function stampOf(path: string): string | null {
  const stats = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  if (!stats || Date.now() - Number(stats.ctimeMs) < settled) return null;
  return [stats.ino, stats.mode, stats.size, stats.mtimeNs, stats.ctimeNs].join(' ');
}

function hashOf(opened: Opened<Uint8Array>): string {
  return createHash('sha256')
    .update('issue' in opened ? JSON.stringify(opened.issue) : opened.content)
    .digest('hex');
}
