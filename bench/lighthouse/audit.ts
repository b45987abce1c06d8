import { type LaunchOptions, chromium } from '@playwright/test';
import lighthouse, { type Result } from 'lighthouse';
import { findPort } from '../../tests/free-port.ts';

// It asks for robots.txt by a fetch from within the page, which the policy of the site refuses to every script.
const skipAudits = ['robots-txt'];

/** What Lighthouse says of some pages in some categories, one after the other in one browser. Slow lines are computed, not waited for. */
export async function audit(
  urls: readonly string[],
  categories: readonly string[],
  options: LaunchOptions,
): Promise<readonly Result[]> {
  const port = await findPort();
  const args = [...(options.args ?? []), `--remote-debugging-port=${port}`];
  const browser = await chromium.launch({ ...options, args });
  try {
    const results: Result[] = [];
    for (const url of urls) {
      const result = await lighthouse(url, {
        port,
        onlyCategories: [...categories],
        skipAudits,
        throttlingMethod: 'simulate',
        disableFullPageScreenshot: true,
        logLevel: 'error',
      });
      if (!result) throw new Error(`Unexpected silence of Lighthouse on ${url}, expected a result`);
      results.push(result.lhr);
    }
    return results;
  } finally {
    await browser.close();
  }
}
