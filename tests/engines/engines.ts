import type { Browser } from './browser.ts';
import { firefox, startFirefox } from './firefox.ts';
import { startWebkit, webkit } from './webkit.ts';

/** How each engine is started, where it is installed. */
export const engines: Readonly<Record<EngineName, ((scripts: boolean) => Promise<Browser>) | undefined>> = {
  firefox: firefox === undefined ? undefined : startFirefox.bind(null, firefox),
  webkit: webkit === undefined ? undefined : startWebkit.bind(null, webkit),
};

/** An engine beside that of the other browser tests. */
export type EngineName = 'firefox' | 'webkit';

/** Says that an engine is not there, and how to get it. */
export function notInstalled(name: EngineName): string {
  return `${name} is not installed, and its journeys are skipped (Debian: apt-get install ${packages[name]}).`;
}

const packages = { firefox: 'firefox-esr', webkit: 'webkit2gtk-driver xvfb' };
