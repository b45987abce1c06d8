import { execFileSync } from 'node:child_process';
import { chromium } from '@playwright/test';
import { findProgram, isProgram } from '../program.ts';

/**
 * Finds a Chromium: `CHROMIUM_PATH`, then on the PATH `chromium-headless-shell`, which has no window and takes half the time,
 * `chromium` or `google-chrome`, then Playwright's own; installs one where there is none. Throws, saying what to do, where that
 * cannot be done.
 */
export function findChromium(): string {
  const given = process.env['CHROMIUM_PATH'];
  if (given !== undefined) {
    if (isProgram(given)) return given;
    throw new Error(`CHROMIUM_PATH is ${given}, and no program is there: set it to that of a Chromium, or unset it`);
  }
  const found = installed();
  if (found !== undefined) return found;
  const error = install();
  const after = installed();
  if (after !== undefined) return after;
  throw new Error(
    `The browser tests need a Chromium, and none could be installed (${error ?? 'none was found afterwards'}). ` +
      'Install one (Debian: apt-get install chromium-headless-shell), or set CHROMIUM_PATH to one that is there.',
  );
}

function installed(): string | undefined {
  return (
    findProgram('chromium-headless-shell', 'chromium', 'google-chrome') ?? [chromium.executablePath()].find(isProgram)
  );
}

/** Returns why it could not be done, or nothing. */
function install(): string | undefined {
  try {
    if (process.getuid?.() === 0 && run('apt-get', ['--version'])) {
      execFileSync('apt-get', ['update'], { stdio: 'inherit' });
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      execFileSync('apt-get', ['install', '--yes', 'chromium-headless-shell'], { stdio: 'inherit', env });
    } else {
      execFileSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
    }
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function run(program: string, args: readonly string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
