import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { inView } from './accessibility/check.ts';
import { all } from '../records/pages.ts';
import { waitForLayout } from './budgets/visit.ts';
import { expect } from './reader.ts';

interface Axe {
  run(context: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

const views = [
  { width: 320, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
  ...(all
    ? ([
        { width: 320, colorScheme: 'light' },
        { width: 1280, colorScheme: 'dark' },
      ] as const)
    : []),
] as const;

/** Opens a page and expects that axe finds nothing on it, and that nobody has to scroll sideways. */
export async function expectNothingOfAxe(page: Page, path: string): Promise<void> {
  await page.setViewportSize({ width: 320, height: 900 });
  await page.goto(path);
  // What is not laid out yet has no size.
  await waitForLayout(page);
  await loadAxe(page);
  for (const { width, colorScheme } of views) {
    await page.emulateMedia({ colorScheme });
    const violations = await inView(page, { width, height: 900 }, findViolations);
    expect.soft(violations, `${width} px, ${colorScheme}`).toEqual([]);
    const reach = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(reach, `no sideways scrolling at ${width} px`).toBeLessThanOrEqual(width);
  }
}

/** The builder brings axe into the page anew at every run, which costs more than judging: here one small run brings it once. */
async function loadAxe(page: Page): Promise<void> {
  await new AxeBuilder({ page }).setLegacyMode().withRules('document-title').analyze();
}

function findViolations(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: Axe };
    const rules = { 'target-size': { enabled: true } };
    const { violations } = await axe.run(document, { rules, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}
