import { defineConfig } from '@playwright/test';
import { findChromium } from './tests/browser/chromium.ts';
import { expected } from './tests/browser/pictures/browser.ts';

const port = 4330;

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // On a loaded machine a page may wait for its turn; what hangs is found all the same.
  timeout: 60_000,
  expect: { timeout: 15_000, toHaveScreenshot: { pathTemplate: `${expected}/{arg}{ext}` } },
  reporter: [['list', { printSteps: false }]],
  use: {
    baseURL: `http://localhost:${port}`,
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
  webServer: {
    command: `npm run preview -- --port ${port}`,
    port,
    reuseExistingServer: false,
  },
});
