import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { engines, type EngineName, notInstalled } from './engines.ts';

for (const name of Object.keys(engines) as EngineName[]) {
  if (engines[name] === undefined) console.warn(notInstalled(name));
}

/** The journeys of readers in the engines that the other browser tests do not run in. */
export default defineConfig({
  testDir: '.',
  globalSetup: './set-up.ts',
  outputDir: join(import.meta.dirname, '../../test-results/engines'),
  forbidOnly: true,
  // One for each engine: a browser is started once, and its pages take turns.
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list', { printSteps: false }]],
  projects: Object.keys(engines).map((name) => ({ name })),
});
