import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';

/** Finds the part of an open page that is pictured; null where the page has no such part. */
export type Frame = (page: Page) => Promise<Clip | null>;

/** A part of a page, in pixels. */
interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The pages that are pictured, each the longest whose address is of this form. */
export const pages = {
  timeline: /^\/$/,
  event: /^\/events\/[^/]+\/$/,
  actors: /^\/actors\/$/,
  actor: /^\/actors\/[^/]+\/$/,
  article: /^\/articles\/[^/]+\/$/,
  source: /^\/sources\/[^/]+\/$/,
  thread: /^\/threads\/[^/]+\/$/,
  threads: /^\/threads\/$/,
  question: /^\/questions\/[^/]+\/$/,
  places: /^\/places\/$/,
  month: /^\/\d{4}\/\d{2}\/$/,
  changes: /^\/changes\/$/,
};

/** How they are pictured: as far as a reader scrolls in so many screens; in the dark, what is next has the same colours. */
export const views = [
  { width: 360, height: 780, colorScheme: 'light', screens: 3 },
  { width: 360, height: 780, colorScheme: 'dark', screens: 1 },
  { width: 1280, height: 900, colorScheme: 'light', screens: 3 },
  { width: 1280, height: 900, colorScheme: 'dark', screens: 1 },
] as const;

/** The address of the longest page of a form in a built site. */
export function findLongest(site: string, form: RegExp): string {
  const [longest] = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => form.test(`/${file.replace(/index\.html$/, '')}`))
    .map((file) => ({ file, size: statSync(join(site, file)).size }))
    .sort((one, other) => other.size - one.size || (one.file < other.file ? -1 : 1));
  if (!longest) throw new Error(`Expected a page whose address is like ${String(form)}`);
  return `/${longest.file.replace(/index\.html$/, '')}`;
}

/**
 * Sets a page in letters that are the same everywhere: it waits for the site's own fonts, which readers on a slow line may go
 * without, and sets code in them too, for which every system has its own.
 */
export async function fixLetters(page: Page): Promise<void> {
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    const css = (await response.text()).replaceAll(/font-display:\s*optional/g, 'font-display:block');
    await route.fulfill({ response, body: `${css}\n:is(code, pre) { font-family: var(--sans) }` });
  });
}

/** Opens a page. Resolves to whether there is one. */
export async function open(page: Page, address: string): Promise<boolean> {
  const response = await page.goto(address);
  await page.evaluate(() => document.fonts.ready.then(() => null));
  return response?.status() === 200;
}

/** What a reader sees of a page in some screens. */
export async function frameScreens(page: Page, screens: number): Promise<Clip> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  return { x: 0, y: 0, width, height: Math.min(whole, screens * height) };
}

/** Where an element is on its page, to whole pixels; null where it is not there. */
export async function frameElement(element: Locator): Promise<Clip | null> {
  if ((await element.count()) === 0) return null;
  return element.evaluate((one) => {
    const { left, top, width, height } = one.getBoundingClientRect();
    const round = Math.round;
    return { x: round(left + scrollX), y: round(top + scrollY), width: round(width), height: round(height) };
  });
}
