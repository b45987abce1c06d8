import type { Page } from '@playwright/test';
import type { CriterionNumber } from '../../../src/features/accessibility/criteria.ts';

/** A page under test, and what the focus found on it. */
export interface Visit {
  readonly page: Page;
  readonly walk: Walk;
  readonly faults: readonly FocusFault[];
}

/** The way of the Tab key through a page. */
export interface Walk {
  /** What can take the focus, in the order of the page. */
  readonly controls: readonly string[];
  /** Places in `controls` where the focus went, one after the other; -1 for anything else. */
  readonly stops: readonly number[];
  /** Where the focus is in the end: after the last control it leaves the page, or begins anew. */
  readonly end: number;
}

/** Something wrong with a control while it has the focus: it does not show it, or is not seen itself. */
export interface FocusFault {
  readonly fault: 'unmarked' | 'obscured';
  readonly control: string;
}

/** What one criterion asks of every page, in words, and what a page is found to do otherwise. */
export interface Check {
  readonly says: string;
  readonly find: (visit: Visit) => readonly string[] | Promise<readonly string[]>;
}

/** What criteria ask of every page. */
export type Checks = Readonly<Partial<Record<CriterionNumber, Check>>>;

interface View {
  readonly width: number;
  readonly height: number;
}

/** The narrowest screen that WCAG asks for, and that of a desk. */
export const views = { phone: { width: 320, height: 900 }, desk: { width: 1280, height: 900 } } as const;

/** Looks at a page from its top in another window; the frame between lets the page answer to its new width. */
export async function inView<T>(page: Page, view: View, read: (page: Page) => Promise<T>): Promise<T> {
  await page.setViewportSize(view);
  await page.evaluate(() => {
    scrollTo(0, 0);
    return new Promise(requestAnimationFrame);
  });
  return read(page);
}
