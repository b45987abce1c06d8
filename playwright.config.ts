import { defineConfig } from '@playwright/test';
import { findChromium } from './tests/browser/chromium.ts';
import { expected } from './tests/browser/pictures/browser.ts';

export default defineConfig({
  testDir: 'tests/browser',
  globalSetup: './tests/browser/set-up.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // On a loaded machine a page may wait for its turn; what hangs is found all the same.
  timeout: 60_000,
  expect: { timeout: 15_000, toHaveScreenshot: { pathTemplate: `${expected}/{arg}{ext}` } },
  reporter: [
    ['list', { printSteps: false }],
    // The workflow keeps this one when a test fails.
    ['html', { open: 'never' }],
  ],
  use: {
    viewport: { width: 1280, height: 900 },
    launchOptions: {
      executablePath: findChromium(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
