import { isDeepStrictEqual } from 'node:util';
import { expect, loud } from '../browser/reader.ts';
import type { Browser } from './browser.ts';
import { type EngineName, engines, notInstalled } from './engines.ts';
import { look, type Place } from './look.ts';

/** A reader of a site in whichever engine, who does one thing after the other and waits until each can be done. */
class Reader {
  readonly ask: Browser['ask'];
  readonly press: Browser['press'];
  readonly resize: Browser['resize'];
  readonly #browser: Browser;
  readonly #site: string;

  constructor(browser: Browser, site: string) {
    ({ ask: this.ask, press: this.press, resize: this.resize } = browser);
    this.#browser = browser;
    this.#site = site;
  }

  async visit(path: string): Promise<void> {
    await this.#browser.visit(`${this.#site}${path}`);
  }

  async back(): Promise<void> {
    await this.ask(() => history.back());
  }

  /** Clicks the first visible of some elements whose name or text begins with some words, once it has stopped moving. */
  async click(selector: string, words = ''): Promise<void> {
    let place: Place | null = null;
    await this.finds({ selector, words, still: true }, async () => {
      const before = place;
      place = await this.ask(look, selector, words, true);
      return { selector, words, still: place?.free === true && isDeepStrictEqual(place, before) };
    });
    const { x, y } = place as unknown as Place;
    await this.#browser.click(x, y);
  }

  async type(selector: string, words: string): Promise<void> {
    await this.click(selector);
    await this.press(...words.split(''));
  }

  /** Waits until one of some elements is to be seen whose name or text begins with some words, in view or further down. */
  async sees(selector: string, words = ''): Promise<void> {
    const there = { selector, words, seen: true };
    await this.finds(there, async () => ({ ...there, seen: (await this.ask(look, selector, words, false)) !== null }));
  }

  /** Waits until one of some elements is in view, to its last line. */
  async hasInView(selector: string, words = ''): Promise<void> {
    const there = { selector, words, inView: true };
    await this.finds(there, async () => ({
      ...there,
      inView: (await this.ask(look, selector, words, false))?.inView ?? false,
    }));
  }

  /** Waits until the page is at an address. */
  async isAt(path: string): Promise<void> {
    await this.finds(`${this.#site}${path}`, () => this.ask(() => location.href));
  }

  /** Asks again and again until the answer is this one; a page that is about to be left gives none. */
  async finds(answer: unknown, ask: () => Promise<unknown>): Promise<void> {
    await expect(async () => expect(await ask()).toEqual(answer)).toPass({ intervals: [100], timeout: 15_000 });
  }

  /** What a text field has, in which the reader pastes what was copied. */
  async pastesInto(field: string): Promise<string> {
    await this.click(field);
    await this.press('Control+v');
    return this.ask((selector) => document.querySelector<HTMLInputElement>(selector)?.value ?? '', field);
  }
}

interface Started {
  /** Whether the scripts of pages run; a browser without them is another one. */
  readonly scripts: boolean;
  readonly engine: Browser | undefined;
}

/** A test that a reader goes through in every engine that is installed. */
export const test = loud.extend<{ reader: Reader }, Started>({
  scripts: [true, { option: true, scope: 'worker' }],
  engine: [
    async ({ scripts }, use, { project }) => {
      const engine = await engines[project.name as EngineName]?.(scripts);
      await use(engine);
      await engine?.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  reader: async ({ engine, address, viewport }, use, info) => {
    info.skip(engine === undefined, notInstalled(info.project.name as EngineName));
    if (engine === undefined) return;
    const reader = new Reader(engine, address);
    await reader.resize(viewport?.width ?? 1280, viewport?.height ?? 900);
    await use(reader);
  },
});

export { expect };
