import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Takes a lock, a file with the id of this process, until the process ends. Returns null, or the process that has it
 * already. A lock whose process is gone, as after a power cut, is taken over.
 */
export function takeLock(file: string): string | null {
  mkdirSync(dirname(file), { recursive: true });
  while (!isTaken(file)) {
    const holder = readHolder(file);
    // It was given back meanwhile.
    if (holder === null) continue;
    if (isAlive(holder)) return holder;
    removeStale(file, holder);
  }
  process.on('exit', () => {
    if (readHolder(file) === String(process.pid)) rmSync(file, { force: true });
  });
  return null;
}

function isTaken(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    // On a full disk the file is made all the same.
    rmSync(file, { force: true });
    throw error;
  }
}

/** Two processes may find the same lock stale: only the one that moves it away removes it. */
function removeStale(file: string, holder: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  // The other one has taken the lock since.
  if (readFileSync(aside, 'utf8') !== holder) renameSync(aside, file);
  else rmSync(aside);
}

function readHolder(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** In a container every command may get the same id as the one before. */
function isAlive(holder: string): boolean {
  const id = Number(holder);
  if (id === process.pid) return false;
  // It has been made, and its id is not there yet.
  if (holder === '') return true;
  if (!Number.isInteger(id) || id <= 0) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
