import type { Page } from '@playwright/test';
import type { Check, Checks } from './check.ts';

const nothingMoves: Check = {
  says: 'nothing moves, blinks or plays by itself',
  find: ({ page }) =>
    page.evaluate(() => [
      ...document.getAnimations().map((animation) => `moves: ${animation.constructor.name} ${animation.id}`),
      ...[...document.querySelectorAll('marquee, blink, video, audio, canvas, animate, img[src$=".gif"]')].map(
        ({ outerHTML }) => outerHTML.slice(0, 120),
      ),
    ]),
};

/** What the criteria under “operable” ask of every page. */
export const operable: Checks = {
  '2.1.1': {
    says: 'the Tab key reaches every control',
    find: ({ walk: { controls, stops } }) => controls.filter((_control, place) => !stops.includes(place)),
  },
  '2.1.2': {
    says: 'the Tab key leads out of the page',
    find: ({ walk: { controls, end } }) => (end <= 0 ? [] : [`the focus stays in ${controls[end] ?? ''}`]),
  },
  '2.1.4': {
    says: 'single keys can be switched off, and no attribute adds others',
    find: async ({ page }) => [
      ...(await findElements(page, '[accesskey]')),
      ...(await findElements(page, 'main:not(:has(~ footer reading-keys button))')),
    ],
  },
  '2.2.1': {
    says: 'no page runs out',
    find: ({ page }) => findElements(page, 'meta[http-equiv="refresh"]:not([content^="0;"])'),
  },
  '2.2.2': nothingMoves,
  '2.3.1': nothingMoves,
  '2.4.1': {
    says: 'the first stop skips to the content',
    find: async ({ page, walk }) => {
      const leads = await page.evaluate(() => {
        const skip = document.querySelector<HTMLAnchorElement>('a.skip');
        return skip !== null && document.querySelector(skip.hash)?.tagName === 'MAIN';
      });
      return leads && walk.controls[0]?.includes('class="skip"')
        ? []
        : [`the first stop is ${walk.controls[0] ?? 'none'}`];
    },
  },
  '2.4.3': {
    says: 'the Tab key follows the order of the page',
    find: async ({ page, walk: { controls, stops } }) => [
      ...(await findElements(page, '[tabindex]:not([tabindex="0"], [tabindex="-1"])')),
      ...stops
        .slice(0, controls.length)
        .flatMap((place, turn) =>
          place === turn ? [] : [`stop ${turn} is ${controls[place] ?? 'nowhere'} instead of ${controls[turn] ?? ''}`],
        ),
    ],
  },
  '2.4.4': { says: 'links say where they lead, and alike ones in one place lead to one address', find: findVagueLinks },
  '2.4.6': { says: 'headings and labels say something, and no two in one place the same', find: findVagueHeadings },
  '2.4.7': {
    says: 'what has the focus wears an outline',
    find: ({ faults }) => faults.filter(({ fault }) => fault === 'unmarked').map(({ control }) => control),
  },
  '2.4.11': {
    says: 'nothing stands over what has the focus',
    find: ({ faults }) => faults.filter(({ fault }) => fault === 'obscured').map(({ control }) => control),
  },
  '2.5.3': {
    says: 'the name of a control contains the words on it',
    find: ({ page }) =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>(':is(a, button, input, summary)[aria-label]')]
          .filter(({ ariaLabel, innerText }) => /[\p{L}\d]/u.test(innerText) && !ariaLabel?.includes(innerText.trim()))
          .map(({ outerHTML }) => outerHTML),
      ),
  },
};

function findElements(page: Page, selector: string): Promise<readonly string[]> {
  return page.locator(selector).evaluateAll((elements) => elements.map(({ outerHTML }) => outerHTML.slice(0, 120)));
}

function findVagueLinks({ page }: { page: Page }): Promise<readonly string[]> {
  return page.evaluate(() => {
    const vague = /^(here|click here|more|read more|link|this|page)?$/i;
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter((link) => link.checkVisibility());
    const leads = new Map<string, string>();
    return links.flatMap((link) => {
      const name = (link.ariaLabel ?? link.textContent).trim().replaceAll(/\s+/g, ' ');
      if (vague.test(name)) return [`says nothing: ${link.outerHTML}`];
      const place = links.indexOf(link.closest('li, p, td, dd, article, section')?.querySelector('a') ?? link);
      const before = leads.get(`${place} ${name}`);
      // In a picture the property `href` is no string.
      const address = link.getAttribute('href') ?? '';
      leads.set(`${place} ${name}`, address);
      return before === undefined || before === address ? [] : [`“${name}” leads to ${before} and to ${address}`];
    });
  });
}

function findVagueHeadings({ page }: { page: Page }): Promise<readonly string[]> {
  return page.evaluate(() => {
    const twice: string[] = [];
    const path: string[] = [];
    const known = new Set<string>();
    for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
      if (!heading.checkVisibility()) continue;
      const level = Number(heading.tagName.slice(1));
      path.length = level;
      path[level - 1] = heading.textContent.trim();
      if (path[level - 1] === '' || known.has(path.join(' > '))) twice.push(path.join(' > '));
      known.add(path.join(' > '));
    }
    for (const group of document.querySelectorAll('.choices, fieldset')) {
      const labels = [...group.querySelectorAll('label')].filter(
        (label) => label.closest('.choices, fieldset') === group,
      );
      const texts = labels.map(({ textContent }) => textContent.trim());
      twice.push(...texts.filter((text, index) => text === '' || texts.indexOf(text) !== index));
    }
    return twice;
  });
}
