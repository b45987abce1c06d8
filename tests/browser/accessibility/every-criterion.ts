import type { Page } from '@playwright/test';
import { waitForLayout } from '../budgets/visit.ts';
import { expect } from '../reader.ts';
import { type Checks, inView, views } from './check.ts';
import { findFocusFaults, walkByTab } from './focus.ts';
import { operable } from './operable.ts';
import { perceivable } from './perceivable.ts';
import { robust } from './robust.ts';
import { understandable } from './understandable.ts';

const checks: Checks = { ...perceivable, ...operable, ...understandable, ...robust };

/** Opens a page and expects of it what WCAG asks of every page. */
export async function expectEveryCriterion(page: Page, path: string): Promise<void> {
  await page.setViewportSize(views.desk);
  await page.goto(path);
  await waitForLayout(page);
  const walk = await walkByTab(page);
  const faults = [
    ...(await inView(page, views.phone, findFocusFaults)),
    ...(await inView(page, views.desk, findFocusFaults)),
  ];
  for (const [number, { says, find }] of Object.entries(checks)) {
    expect.soft(await find({ page, walk, faults }), `${number} ${says}`).toEqual([]);
  }
}
