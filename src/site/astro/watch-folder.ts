import { realpathSync } from 'node:fs';
import { basename, sep } from 'node:path';
import { isIgnored } from '../../record/read/folder.ts';

/** The part of Vite's watcher that is needed here. */
interface Watcher {
  add(path: string): unknown;
  on(event: 'all', listener: (event: string, path: string) => void): unknown;
}

/**
 * Milliseconds without a further change after which a burst is over. Vite's watcher says nothing of a second change of a file
 * within 50 ms of the first, so that long at least has to pass before it is read.
 */
const quietTime = 60;

/** Calls back once after each burst of changes in a folder: files written, added, renamed and deleted. */
export function watchFolder(watcher: Watcher, directory: string, changed: () => Promise<void>): void {
  // It may be a link itself, and links are not followed.
  const folder = realpathSync(directory);
  let pending: NodeJS.Timeout | undefined;
  watcher.add(folder);
  watcher.on('all', (_event, path) => {
    if (!path.startsWith(folder + sep) || isIgnored(basename(path))) return;
    clearTimeout(pending);
    pending = setTimeout(() => void changed(), quietTime);
  });
}
