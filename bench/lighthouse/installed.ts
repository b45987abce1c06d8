import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Whether the packages of `bench/` are there. */
export const isInstalled = existsSync(join(import.meta.dirname, '../node_modules/lighthouse'));

/** What to do where they are not. */
export const advice = 'Lighthouse is not installed, so its audit does not run: install it with npm ci --prefix bench';
