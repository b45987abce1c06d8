import { AxeBuilder } from '@axe-core/playwright';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './reader.ts';

const site = join(import.meta.dirname, '../../dist');
const every = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => `/${file.replace(/index\.html$/, '')}`)
  .sort();

/** One page of each kind: the longest, where reading is hardest. */
const kinds = [
  '/',
  '/?actor=nobody&actor=marco-rubio',
  '/events/kryvyi-rih-strike/',
  '/events/energy-moratorium-agreed/',
  '/events/peskov-briefing/',
  '/events/trump-expects-answer/',
  '/events/nato-expansion-1990s/',
  '/actors/',
  '/actors/russia/',
  '/actors/tammy-bruce/',
  '/articles/',
  '/articles/2025-04-15-jowhar-sumy-mocking/',
  '/sources/',
  '/sources/rt/',
  '/threads/',
  '/threads/energy-moratorium/',
  '/questions/',
  '/questions/who-kept-the-energy-moratorium/',
  '/places/',
  '/places/moscow/',
  '/2025/04/',
  '/about/',
  '/changes/',
  '/404.html',
];
/** Every page in every view, or a sample in which every width and every scheme occurs. */
const all = process.env['ALL'] === '1';
const pages = all ? [...new Set([...kinds, ...every])] : kinds;
const views = [
  { width: 320, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  ...(all
    ? ([
        { width: 320, colorScheme: 'dark' },
        { width: 1280, colorScheme: 'light' },
      ] as const)
    : []),
] as const;

for (const path of pages) {
  for (const { width, colorScheme } of views) {
    test(`${path} at ${width} px, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page })
        .options({ rules: { 'target-size': { enabled: true } } })
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
        'no sideways scrolling',
      ).toBeLessThanOrEqual(width);
    });
  }
}
