import type { Page } from '@playwright/test';
import { type Check, type Checks, inView, views } from './check.ts';
import { findFaintLines } from './contrast.ts';
import { findLosses, findReversals } from './reading.ts';

const noMedia: Check = {
  says: 'there is neither sound nor film',
  find: ({ page }) => findElements(page, 'audio, video, track, object, embed, iframe'),
};

const widerSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }
`;

/** What the criteria under “perceivable” ask of every page. */
export const perceivable: Checks = {
  '1.1.1': {
    says: 'a picture has a name or is hidden from screen readers, beside words',
    find: ({ page }) =>
      page.evaluate(() =>
        [...document.querySelectorAll('img, svg, canvas, [role="img"], .party-mark')]
          .filter((picture) => !picture.matches('[alt]:not([alt=""]), [aria-label], [aria-labelledby]'))
          .filter(
            (picture) =>
              picture.closest('[aria-hidden="true"]') === null || picture.parentElement?.textContent.trim() === '',
          )
          .map(({ outerHTML }) => outerHTML.slice(0, 120)),
      ),
  },
  '1.2.1': noMedia,
  '1.2.2': noMedia,
  '1.2.3': noMedia,
  '1.2.4': noMedia,
  '1.2.5': noMedia,
  '1.3.1': {
    says: 'headings step down one by one, and lists, tables, landmarks and fields are marked up',
    find: findLooseStructure,
  },
  '1.3.2': {
    says: 'text stands in the order in which it is read',
    find: async ({ page }) => [
      ...(await inView(page, views.phone, findReversals)),
      ...(await inView(page, views.desk, findReversals)),
    ],
  },
  '1.3.3': {
    says: 'no instruction tells something by its shape, colour or side',
    find: ({ page }) =>
      page.evaluate(() => {
        const instructions = 'label, legend, button, summary, [role="status"], .without-scripts, .filter-empty';
        const sensory =
          /\b(left|right|above|below|top|bottom|corner|round|square|circle|triangle|red|green|blue|yellow|grey|gr[ae]y|large|small)\b/i;
        return [...document.querySelectorAll(instructions)]
          .map(({ textContent }) => textContent.trim())
          .filter((text) => sensory.test(text));
      }),
  },
  '1.3.4': {
    says: 'a page says the same upright and sideways',
    find: async ({ page }) => {
      const read = () => page.evaluate(() => document.body.innerText.replaceAll(/\s+/g, ' '));
      const upright = await inView(page, { width: 400, height: 860 }, read);
      const sideways = await inView(page, { width: 860, height: 400 }, read);
      return upright === sideways ? [] : ['the text differs'];
    },
  },
  '1.3.5': {
    says: 'no field asks for anything about the reader',
    find: ({ page }) =>
      page.evaluate(() => {
        const filter = [
          'q',
          'from',
          'to',
          'match',
          'actor',
          'not',
          'kind',
          'weight',
          'thread',
          'question',
          'place',
          'source',
        ];
        const known = [...filter, 'day', ''];
        return [...document.querySelectorAll<HTMLInputElement>('input:not([type="hidden"]), select, textarea')]
          .filter(({ name, autocomplete }) => !known.includes(name) || !['', 'off'].includes(autocomplete))
          .map(({ outerHTML }) => outerHTML);
      }),
  },
  '1.4.1': { says: 'links in running text are underlined, and no mark speaks by colour alone', find: findColourAlone },
  '1.4.2': noMedia,
  '1.4.4': {
    says: 'with letters of twice the size nothing is lost',
    find: async ({ page }) => [
      ...(await findLossesWith(page, ':root { font-size: 200% !important }', views.desk)),
      ...(await inView(page, { width: views.desk.width / 2, height: views.desk.height / 2 }, findLosses)),
    ],
  },
  '1.4.5': {
    says: 'there are no images of text',
    find: async ({ page }) => [
      ...(await findElements(page, 'img, picture, canvas, input[type="image"]')),
      ...(await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter((element) => getComputedStyle(element).backgroundImage.includes('url('))
          .map(({ outerHTML }) => outerHTML.slice(0, 120)),
      )),
    ],
  },
  '1.4.10': { says: 'at 320 px nothing is lost', find: ({ page }) => inView(page, views.phone, findLosses) },
  '1.4.11': {
    says: 'edges, marks and the outline of the focus stand out',
    find: async ({ page }) => {
      const faint: string[] = [];
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.evaluate(() => document.querySelector<HTMLElement>('main a')?.focus());
        faint.push(...(await inView(page, views.desk, findFaintLines)).map((line) => `${colorScheme}: ${line}`));
      }
      return faint;
    },
  },
  '1.4.12': {
    says: 'with wider spacing nothing is lost',
    find: async ({ page }) => [
      ...(await findLossesWith(page, widerSpacing, views.phone)),
      ...(await findLossesWith(page, widerSpacing, views.desk)),
    ],
  },
  '1.4.13': {
    says: 'hover and focus change how things look, and show nothing else',
    find: ({ page }) =>
      page.evaluate(() => {
        const looks = /^(color|outline.*|text-decoration.*|border-.*-radius)$/;
        const rulesIn = (rules: CSSRuleList): CSSRule[] =>
          [...rules].flatMap((rule) => [rule, ...('cssRules' in rule ? rulesIn(rule.cssRules as CSSRuleList) : [])]);
        return [...document.styleSheets]
          .flatMap(({ cssRules }) => rulesIn(cssRules))
          .filter((rule) => rule instanceof CSSStyleRule)
          .filter(({ selectorText }) => /:hover|:focus/.test(selectorText) && selectorText !== '.skip:focus')
          .filter(({ style }) => [...style].some((property) => !looks.test(property)))
          .map(({ cssText }) => cssText);
      }),
  },
};

function findElements(page: Page, selector: string): Promise<readonly string[]> {
  return page.locator(selector).evaluateAll((elements) => elements.map(({ outerHTML }) => outerHTML.slice(0, 120)));
}

/** Lays a style over the page, reads it, and takes the style away. */
async function findLossesWith(page: Page, style: string, view: (typeof views)[keyof typeof views]) {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, style);
  const losses = await inView(page, view, findLosses);
  await page.evaluate(() => (document.adoptedStyleSheets = []));
  return losses;
}

function findLooseStructure({ page }: { page: Page }): Promise<readonly string[]> {
  return page.evaluate(() => {
    const loose: string[] = [];
    const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')];
    const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
    levels.forEach((level, index) => {
      if (level > (levels[index - 1] ?? 0) + 1) loose.push(`steps over a level: ${headings[index]?.outerHTML ?? ''}`);
    });
    if (levels.filter((level) => level === 1).length !== 1) loose.push('has not one h1');
    for (const landmark of ['body > header', 'main', 'body > footer', 'nav']) {
      if (!document.querySelector(landmark)) loose.push(`has no ${landmark}`);
    }
    const wrong = [
      'nav:not([aria-label])',
      ':is(ul, ol) > :not(li)',
      'dl > :not(dt, dd, div)',
      'table:not(:has(> caption))',
      'th:not([scope])',
      'fieldset:not(:has(> legend))',
      'details:not(:has(> summary))',
    ];
    for (const element of document.querySelectorAll(wrong.join(', '))) loose.push(element.outerHTML.slice(0, 120));
    for (const field of document.querySelectorAll<HTMLInputElement>('input:not([type="hidden"]), select, textarea')) {
      if (field.labels?.length !== 1) loose.push(`has not one label: ${field.outerHTML}`);
    }
    return loose;
  });
}

function findColourAlone({ page }: { page: Page }): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isInText = (link: Element) =>
      [...(link.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && /\p{L}/u.test(node.textContent ?? ''),
      );
    const plain = [...document.querySelectorAll('main a, footer a')]
      .filter((link) => isInText(link) && !getComputedStyle(link).textDecorationLine.includes('underline'))
      .map(({ outerHTML }) => `not underlined: ${outerHTML.slice(0, 120)}`);
    const colourOf = new Map<string, string>();
    const alike = [...document.querySelectorAll('.party-mark')].flatMap((mark) => {
      const { backgroundColor, clipPath } = getComputedStyle(mark);
      const colour = colourOf.get(clipPath) ?? backgroundColor;
      colourOf.set(clipPath, colour);
      return colour === backgroundColor ? [] : [`two colours of one shape: ${mark.outerHTML}`];
    });
    const mute = [...document.querySelectorAll('.kind-mark')]
      .filter((mark) => !/\p{L}/u.test(mark.parentElement?.textContent ?? ''))
      .map(({ outerHTML }) => `without a word: ${outerHTML.slice(0, 120)}`);
    return [...plain, ...alike, ...mute];
  });
}
