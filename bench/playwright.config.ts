import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import tests from '../playwright.config.ts';
import { advice, isInstalled } from './lighthouse/installed.ts';

const root = join(import.meta.dirname, '..');

if (!isInstalled) {
  if (process.env['CI']) throw new Error(advice);
  console.warn(advice);
}

/** Audits of the built site with packages that only `bench/` brings. The browser is that of the tests. */
export default defineConfig({
  testDir: '.',
  outputDir: join(root, 'test-results/audit'),
  forbidOnly: true,
  workers: 1,
  reporter: [['list', { printSteps: false }]],
  use: tests.use ?? {},
});
