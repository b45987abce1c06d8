import { pages } from '../pages.ts';
import { expect, test } from '../reader.ts';
import { type Checks, inView, views } from './check.ts';
import { findFocusFaults, walkByTab } from './focus.ts';
import { operable } from './operable.ts';
import { perceivable } from './perceivable.ts';
import { robust } from './robust.ts';
import { understandable } from './understandable.ts';

const checks: Checks = { ...perceivable, ...operable, ...understandable, ...robust };

for (const path of pages) {
  test(`what WCAG asks of every page: ${path}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(views.desk);
    await page.goto(path);
    const walk = await walkByTab(page);
    const faults = [
      ...(await inView(page, views.phone, findFocusFaults)),
      ...(await inView(page, views.desk, findFocusFaults)),
    ];
    for (const [number, { says, find }] of Object.entries(checks)) {
      expect.soft(await find({ page, walk, faults }), `${number} ${says}`).toEqual([]);
    }
  });
}
