import type { Page } from '@playwright/test';

/** What a reader pastes elsewhere after copying: no page of the site may read the clipboard itself. */
export async function paste(page: Page): Promise<string> {
  const elsewhere = await page.context().newPage();
  await elsewhere.setContent('<textarea></textarea>');
  await elsewhere.locator('textarea').press('ControlOrMeta+V');
  const text = await elsewhere.locator('textarea').inputValue();
  await elsewhere.close();
  await page.bringToFront();
  return text;
}
