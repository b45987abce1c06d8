import type { Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { formerAddresses } from '../former-addresses.ts';
import { type BuiltPage, listParts, readPages, textOfElement } from '../hostile/built.ts';
import { allowed, isHarmless } from '../hostile/prose.ts';
import { type HostileRecord, hostileTexts, layHostileRecord } from '../hostile/record.ts';
import { siteOf } from '../records/site.ts';
import { parseFragment } from 'parse5';
import { expect, test } from './reader.ts';

/** One build serves them all. */
test.describe.configure({ mode: 'default' });

const root = join(import.meta.dirname, '../..');
let directory: string;
let out: string;
let record: HostileRecord;
let pages: readonly BuiltPage[];

test.beforeAll(async () => {
  test.setTimeout(120_000);
  directory = mkdtempSync(join(tmpdir(), 'record-'));
  out = join(directory, 'out');
  const content = join(directory, 'content');
  record = await layHostileRecord(content);
  const env = { ...process.env, CONTENT_DIR: content };
  execFileSync('npm', ['run', 'build', '--', '--outDir', out], { cwd: root, env, stdio: 'pipe' });
  pages = readPages(out);
});

test.afterAll(() => rmSync(directory, { recursive: true }));

const pageAt = (address: string): BuiltPage => {
  const found = pages.find((page) => page.address === address);
  if (!found) throw new Error(`Expected a page at ${address}`);
  return found;
};
const read = (file: string) => readFileSync(join(out, file), 'utf8');

test.describe('as files', () => {
  test('no page is made of anything that the site and a summary are not made of', () => {
    const prose = Object.entries(allowed).flatMap(([name, attributes]) => [
      name,
      ...attributes.map((one) => `${name}@${one}`),
    ]);
    const own = ['span@id', 'meta@http-equiv', 'a@data-versionurl', 'a@data-originalurl', 'g@class'];
    const usual = new Set([...listParts(readPages(siteOf('harbour-bridge'))), ...prose, ...own]);
    expect([...listParts(pages).difference(usual)]).toEqual([]);
    expect(pages.flatMap(({ comments }) => comments)).toEqual([]);
  });

  test('every script is the site’s own, every link leads to a page, and only an address in the place of another leads on by itself', () => {
    for (const { address, elements } of pages) {
      const of = (name: string) =>
        elements.flatMap(({ tagName, attrs }) =>
          attrs.filter((one) => one.name === name).map(({ value }) => [tagName, value] as const),
        );
      const scripts = elements.filter(({ tagName }) => tagName === 'script');
      const sources = of('src').map(([, value]) => value);
      expect(
        sources.filter((source) => !/^\/_astro\/[\w.-]+\.js$/.test(source)),
        address,
      ).toEqual([]);
      // Structured data is no script that runs: it is read, and has to be JSON whatever the texts are.
      const [data, run] = ['application/ld+json', 'module'].map((type) =>
        scripts.filter(({ attrs }) => attrs.some(({ name, value }) => name === 'type' && value === type)),
      ) as [typeof scripts, typeof scripts];
      expect([...data, ...run]).toHaveLength(scripts.length);
      expect(sources).toHaveLength(run.length);
      expect(run.filter(({ childNodes }) => childNodes.length > 0)).toEqual([]);
      for (const { childNodes } of data) {
        const [text, ...more] = childNodes;
        expect(more).toEqual([]);
        expect(() => JSON.parse(text && 'value' in text ? text.value : '') as unknown).not.toThrow();
      }
      expect(
        of('href').filter(([, href]) => !isHarmless(href)),
        address,
      ).toEqual([]);
      // A day without a change leads to the last one with one, two sides in reverse order to their page.
      const isShort = /^\/(on|sides)\//.test(address) && !elements.some(({ tagName }) => tagName === 'nav');
      const leadsOn = ['/events/old/', ...formerAddresses].includes(address) || isShort;
      expect(of('http-equiv').length, address).toBe(leadsOn ? 1 : 0);
    }
    expect(pages.length).toBeGreaterThan(370);
  });

  test('every text stands on a page, letter by letter', () => {
    const all = pages
      .map(({ text }) => text)
      .join('\n')
      .toLowerCase();
    expect(record.texts.filter(({ text }) => !all.includes(text.toLowerCase()))).toEqual([]);
    expect([record.texts.length, new Set(record.texts.map(({ field }) => field)).size]).toEqual([1294, 44]);
  });

  test('what is named so has it for its heading', () => {
    for (const [number, hostile] of hostileTexts.entries()) {
      const headings = {
        [`/events/truce-offered-${number}/`]: `gazette-truce.events.0.title ${number}`,
        [`/actors/mayor-${number}/`]: `actors.mayor.name ${number}`,
        [`/sources/gazette-${number}/`]: `sources.gazette.name ${number}`,
        [`/threads/truce-${number}/`]: `threads.truce.title ${number}`,
        [`/questions/who-broke-the-truce-${number}/`]: `questions.who-broke-the-truce.text ${number}`,
        [`/articles/wire-truce-${number}/`]: `wire-truce.title ${number}`,
      };
      for (const [address, rest] of Object.entries(headings)) {
        expect(textOfElement(pageAt(address), 'h1')).toBe(`${hostile} ${rest}`);
        expect(textOfElement(pageAt(address), 'title')).toContain(`${hostile} ${rest}`);
      }
      expect(textOfElement(pageAt(`/events/withdrawn-${number}/`), 'main')).toContain(`${hostile} reason`);
    }
  });

  test('feeds and data hold every text as it was written', () => {
    const accounts = record.texts
      .filter(({ field }) => field.startsWith('gazette') && field.endsWith('account'))
      .map(({ text }) => text);
    const rss = parseRssFeed(read('rss.xml')).items ?? [];
    const shown = rss.map(({ description = '' }) => parseFragment(description).childNodes);
    expect(shown.map(([node]) => node && 'value' in node && node.value).sort()).toEqual([...accounts].sort());
    const json = parseJsonFeed(read('feed.json')).items ?? [];
    expect(json.map(({ content_text }) => content_text).sort()).toEqual([...accounts].sort());
    const data = [
      ...textsIn(['events', 'articles', 'actors'].map((name) => JSON.parse(read(`data/${name}.json`)) as unknown)),
    ];
    const elsewhere = /^(sources|places|threads|questions|site|tombstones)|^wire-truce.events.0.dateNote$/;
    const missing = record.texts.filter(({ field, text }) => !elsewhere.test(field) && !data.includes(text));
    expect(missing).toEqual([]);
  });
});

test.describe('in a browser, without any policy', () => {
  test.beforeEach(async ({ page, baseURL }) => {
    page.on('dialog', (dialog) => {
      throw new Error(`Expected no dialog: ${dialog.message()}`);
    });
    await page.addInitScript(() => Object.assign(window, { pwned: () => Object.assign(window, { taken: true }) }));
    await page.route(`${baseURL ?? ''}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      const file = join(out, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
      await route.fulfill({ path: file, contentType: types[extname(file)] ?? 'application/octet-stream' });
    });
  });

  const types: Readonly<Record<string, string>> = {
    '.html': 'text/html; charset=utf-8',
    '.js': 'text/javascript',
    '.css': 'text/css',
    '.svg': 'image/svg+xml',
    '.woff2': 'font/woff2',
    '.xml': 'application/xml',
  };

  test('a page of every kind runs nothing', async ({ page }) => {
    for (const address of [
      '/events/truce-offered-1/',
      '/actors/mayor-1/',
      '/articles/gazette-truce-0/',
      '/questions/who-broke-the-truce-2/',
      '/sources/gazette-5/',
      '/threads/truce-8/',
      '/places/',
      '/events/withdrawn-3/',
      '/2025/04/',
      '/about/',
    ]) {
      await page.goto(address);
      await expect(page.locator('h1')).toBeVisible();
      await touchEverything(page);
      await expectUntaken(page);
    }
  });

  test('the timeline can be filtered by hostile names and hostile words, and runs nothing', async ({ page }) => {
    await page.goto('/');
    for (const number of [0, 1, 4, 7]) {
      const name = `${hostileTexts[number] ?? ''} actors.mayor.name ${number}`;
      await page.goto(`/?actor=mayor-${number}&source=wire-${number}&thread=truce-${number}`);
      await expect(page.locator('li.event:visible')).toHaveCount(1);
      await expect(page.locator('.filter-marks button').first()).toHaveText(name);
      expect(await page.title()).toContain(name);
      await page.goto(`/?q=${encodeURIComponent(hostileTexts[number] ?? '')}`);
      await expect(page.locator(`li.event[id="truce-offered-${number}"]`)).toBeVisible();
      await expect(page.getByRole('searchbox', { name: 'Keywords' })).toHaveValue(hostileTexts[number] ?? '');
    }
    await touchEverything(page);
    await expectUntaken(page);
  });

  test('the feeds are well-formed, and their texts are texts', async ({ page }) => {
    await page.goto('/about/');
    for (const file of ['rss.xml', 'actors/mayor-8/rss.xml', 'sitemap-0.xml']) {
      const found = await page.evaluate((text) => {
        const parsed = new DOMParser().parseFromString(text, 'application/xml');
        return [...new Set([...parsed.querySelectorAll('*')].map(({ localName }) => localName))];
      }, read(file));
      const known = 'rss channel title link description language item guid pubDate category urlset url loc'.split(' ');
      expect(
        found.filter((name) => !known.includes(name)),
        file,
      ).toEqual([]);
    }
  });

  /** What only runs when a reader comes near. */
  async function touchEverything(page: Page): Promise<void> {
    await page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>('main *')) {
        for (const type of ['mouseover', 'pointerover', 'focus', 'toggle', 'error', 'load', 'animationstart']) {
          element.dispatchEvent(new Event(type));
        }
      }
    });
  }

  async function expectUntaken(page: Page): Promise<void> {
    const found = await page.evaluate(() => ({
      taken: 'taken' in window,
      strangers: document.querySelectorAll(
        'img, iframe, object, embed, base, template, x-pwned, fragment, script:not([src^="/_astro/"], [type="application/ld+json"])',
      ).length,
      handlers: [...document.querySelectorAll('*')]
        .flatMap((element) => element.getAttributeNames())
        .filter((name) => name.startsWith('on')),
      body: document.body instanceof HTMLBodyElement && document.body.isConnected,
      getElementById: typeof document.getElementById,
      cookie: document.cookie,
    }));
    expect(found).toEqual({
      taken: false,
      strangers: 0,
      handlers: [],
      body: true,
      getElementById: 'function',
      cookie: '',
    });
  }
});

/** Every string in a value. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) yield* textsIn(inner);
}
