import type { Page } from '@playwright/test';
import type { Check, Checks } from './check.ts';

/** Search and filter ask for a view of the timeline, in one step, and store nothing. */
const onlyTheFilter: Check = {
  says: 'there is no form but search and filter, and they only ask for a page',
  find: ({ page }) =>
    page.evaluate(() =>
      [...document.querySelectorAll('form')]
        .filter(({ action, method }) => method !== 'get' || new URL(action).pathname !== '/')
        .map(({ action, method }) => `${method} ${action}`),
    ),
};

/** What the criteria under “understandable” ask of every page. */
export const understandable: Checks = {
  '3.1.1': {
    says: 'the page says its language',
    find: async ({ page }) => {
      const language = await page.evaluate(() => document.documentElement.lang);
      return /^en(-|$)/.test(language) ? [] : [`the language is “${language}”`];
    },
  },
  '3.1.2': {
    says: 'text in another script is a name, or says its language',
    find: ({ page }) =>
      page.evaluate(() =>
        [...document.querySelectorAll(':is(h1, h2, h3, h4, p, li, q, td, dd, a):not(.aliases)')]
          .filter((element) => element.closest('[lang]') === document.documentElement)
          .filter(({ childNodes }) =>
            [...childNodes].some(
              (node) => node.nodeType === Node.TEXT_NODE && /[^\P{L}\p{Script=Latin}]/u.test(node.textContent ?? ''),
            ),
          )
          .map(({ outerHTML }) => outerHTML.slice(0, 120)),
      ),
  },
  '3.2.1': {
    says: 'moving the focus changes nothing else',
    find: ({ page }) =>
      page.evaluate(() => {
        const state = () => [location.href, document.title, document.body.innerText.length].join(' ');
        const before = state();
        const strays: string[] = [];
        for (const control of document.querySelectorAll<HTMLElement>('a[href], button, input, summary')) {
          if (!control.checkVisibility({ visibilityProperty: true })) continue;
          control.focus();
          if (document.activeElement !== control) strays.push(`loses the focus: ${control.outerHTML.slice(0, 120)}`);
        }
        return state() === before ? strays : [...strays, `${before} became ${state()}`];
      }),
  },
  '3.3.2': { says: 'every field has a label in sight, every group a heading', find: findUnlabelledFields },
  '3.3.4': onlyTheFilter,
  '3.3.7': onlyTheFilter,
  '3.3.8': {
    says: 'nobody has to log in',
    find: async ({ page }) => {
      const locks = page.locator('[type="password"], [autocomplete*="password"], [autocomplete*="username"]');
      return locks.evaluateAll((fields) => fields.map(({ outerHTML }) => outerHTML));
    },
  },
};

function findUnlabelledFields({ page }: { page: Page }): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')]
      .filter((field) => field.checkVisibility({ visibilityProperty: true }))
      .filter(({ labels }) => {
        const label = labels?.[0];
        const heading = label?.closest('details, fieldset, table')?.querySelector('summary, legend, caption');
        // A field alone in its search is no group.
        const isAlone = label?.closest('search')?.querySelectorAll('input, select, textarea').length === 1;
        const lacksHeading = !isAlone && !heading?.textContent.trim();
        return !label?.checkVisibility() || label.textContent.trim() === '' || lacksHeading;
      })
      .map(({ outerHTML }) => outerHTML),
  );
}
