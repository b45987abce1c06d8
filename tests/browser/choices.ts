import type { Page } from '@playwright/test';

/** Unfolds the group of a choice, as a reader does who looks for it there, and finds its box. */
export async function findChoice(page: Page, name: string) {
  const hidden = page.getByRole('checkbox', { name, exact: true, includeHidden: true });
  const group = page.locator('.choices', { has: hidden }).first();
  if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
  return page.getByRole('checkbox', { name, exact: true });
}
