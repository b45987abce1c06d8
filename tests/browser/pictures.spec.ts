import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Page, expect, test } from '@playwright/test';
import { createSiteServer } from '../../src/site/server.ts';
import { findChromium } from './chromium.ts';
import { browserHere, expected, isSame, isTaking, keep, keptBrowser } from './pictures/browser.ts';
import { buildAt, buildHere, findParent } from './pictures/build.ts';
import {
  type Frame,
  findLongest,
  fixLetters,
  frameElement,
  frameScreens,
  open,
  pages,
  views,
} from './pictures/views.ts';

const parent = isSame ? null : findParent();
const whyNot = `the pictures were taken by ${keptBrowser}, this is ${browserHere}`;

test.skip(process.env['ALL'] !== '1', 'pictures are compared where ALL=1 asks for it');
test.skip(!isSame && parent === null, `${whyNot}, and there is no git history to compare with`);
// One build serves them all.
test.describe.configure({ mode: 'default' });
test.use({
  locale: 'en-GB',
  timezoneId: 'UTC',
  contextOptions: { reducedMotion: 'reduce' },
  launchOptions: {
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none', '--force-color-profile=srgb'],
  },
});

const servers: Server[] = [];
let folder: string;
let site: string;
let here: string;
/** The site of the parent commit, where it is compared with that; null where that code cannot build the record. */
let before: string | null = null;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  site = await buildHere(folder);
  here = await serve(site);
  const built = parent === null ? null : buildAt(parent, folder);
  before = built === null ? null : await serve(built);
});

test.afterAll(async () => {
  test.setTimeout(300_000);
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
  if (isTaking) await keep();
});

test.beforeEach(async ({ page }) => {
  test.skip(parent !== null && before === null, `${whyNot}, and the parent commit cannot build the record`);
  await fixLetters(page);
});

for (const { width, height, colorScheme, screens } of views) {
  for (const [kind, form] of Object.entries(pages)) {
    test(`${kind}, ${width} px, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      const name = `${kind}-${width}-${colorScheme}.png`;
      await compare(page, name, findLongest(site, form), (one) => frameScreens(one, screens));
    });
  }
}

test('every chapter of the style guide', async ({ page }) => {
  test.slow();
  await open(page, `${here}/style-guide/`);
  const chapters = await page.locator('.specimens > section > h2').evaluateAll((all) => all.map(({ id }) => id));
  expect(chapters.length).toBeGreaterThan(0);
  for (const id of chapters) {
    await test.step(id, () =>
      compare(page, `guide-${id.slice(1)}.png`, '/style-guide/', (one) =>
        frameElement(one.locator(`[aria-labelledby="${id}"]`)),
      ),
    );
  }
});

/** Compares a part of a page with its picture; under another browser than that which took it, with the parent commit's page. */
async function compare(page: Page, name: string, address: string, frame: Frame): Promise<void> {
  if (parent && before !== null) {
    const clip = (await open(page, `${before}${address}`)) ? await frame(page) : null;
    if (clip === null || parent.taken.has(name)) {
      const description = clip === null ? `${name} is new` : `${name} was taken anew`;
      test.info().annotations.push({ type: 'not compared', description });
      return;
    }
    await page.screenshot({ path: join(expected, name), fullPage: true, clip, animations: 'disabled' });
  }
  await open(page, `${here}${address}`);
  const clip = await frame(page);
  expect(clip, name).not.toBeNull();
  await expect.soft(page).toHaveScreenshot(name, { fullPage: true, ...(clip && { clip }), maxDiffPixels: 40 });
}

async function serve(directory: string): Promise<string> {
  const server = createSiteServer(directory).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}
