import puppeteer, { type KeyInput } from 'puppeteer-core';
import { findProgram } from '../program.ts';
import type { Browser } from './browser.ts';

/** Where Firefox is; it speaks WebDriver BiDi itself. */
export const firefox = findProgram('firefox-esr', 'firefox');

/** Starts Firefox without a window, with or without the scripts of pages. */
export async function startFirefox(executablePath: string, scripts: boolean): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    extraPrefsFirefox: { 'javascript.enabled': scripts },
  });
  let page = await browser.newPage();
  return {
    // In a tab of its own: the driver may wait without end for a page that follows one which a click led to.
    visit: async (address) => {
      const [left, size] = [page, page.viewport()];
      page = await browser.newPage();
      await page.setViewport(size);
      await page.goto(address);
      await left.close();
    },
    press: async (...keys) => {
      for (const chord of keys) {
        const together = chord.split('+') as KeyInput[];
        for (const key of together) await page.keyboard.down(key);
        for (const key of together.reverse()) await page.keyboard.up(key);
      }
    },
    click: (x, y) => page.mouse.click(x, y),
    ask: async (question, ...given) => {
      const answer: unknown = await page.evaluate(question as never, ...given);
      return answer as never;
    },
    resize: (width, height) => page.setViewport({ width, height }),
    close: () => browser.close(),
  };
}
