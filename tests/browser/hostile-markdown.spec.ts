import type { Page } from '@playwright/test';
import { allowed } from '../hostile/prose.ts';
import { listPublished } from '../hostile/published.ts';
import { expect, test } from './reader.ts';

const published = listPublished();

/** Opens a page with the given HTML on it and nothing else, above all no policy. */
async function open(page: Page, baseURL: string | undefined, html: string): Promise<void> {
  page.on('dialog', (dialog) => {
    throw new Error(`Expected no dialog: ${dialog.message()}`);
  });
  await page.addInitScript(() => Object.assign(window, { pwned: () => Object.assign(window, { taken: true }) }));
  const body = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>Bare</title><main>${html}</main>`;
  await page.route(`${baseURL ?? ''}/bare`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
  await page.goto('/bare');
}

/** Says what runs, or is there, that should not. */
function inspect(page: Page) {
  return page.evaluate(
    (parts) => {
      const main = document.querySelector('main');
      const elements = [...(main?.querySelectorAll('*:not(article)') ?? [])];
      for (const element of elements) {
        for (const type of ['mouseover', 'pointerover', 'focus', 'toggle', 'error', 'load'])
          element.dispatchEvent(new Event(type));
      }
      return {
        taken: 'taken' in window,
        elements: elements.length,
        strangers: elements
          .flatMap((element) => [
            element.localName,
            ...element.getAttributeNames().map((name) => `${element.localName}@${name}`),
          ])
          .filter((part) => !parts.includes(part)),
        foreign: elements.filter(({ namespaceURI }) => namespaceURI !== 'http://www.w3.org/1999/xhtml').length,
        addresses: elements
          .filter((element): element is HTMLAnchorElement => element instanceof HTMLAnchorElement)
          .filter(
            ({ protocol, username, password }) => !/^https?:$/.test(protocol) || username !== '' || password !== '',
          )
          .map(({ href }) => href),
        outside: document.body.childElementCount - 1 + document.head.childElementCount - 3,
        document: [
          document.title,
          document.cookie,
          typeof document.getElementById,
          document.body instanceof HTMLBodyElement,
          document.forms instanceof HTMLCollection,
        ],
      };
    },
    Object.entries(allowed).flatMap(([name, attributes]) => [name, ...attributes.map((one) => `${name}@${one}`)]),
  );
}

const harmless = {
  taken: false,
  strangers: [],
  foreign: 0,
  addresses: [],
  outside: 0,
  document: ['Bare', '', 'function', true, true],
};

test('all that the hostile corpora get published runs nothing in a page without a policy', async ({
  page,
  baseURL,
}) => {
  await open(page, baseURL, published.map((html) => `<article>${html}</article>`).join('\n'));
  const found = await inspect(page);
  expect(found).toMatchObject(harmless);
  expect(found.elements).toBeGreaterThan(published.length);
  expect(published).toHaveLength(611);
  await expect(page.locator('article')).toHaveCount(published.length);
});

test('nor when it is written and read again', async ({ page, baseURL }) => {
  await open(page, baseURL, published.map((html) => `<article>${html}</article>`).join('\n'));
  const changed = await page.evaluate(() =>
    [...document.querySelectorAll('article')]
      .filter((article) => {
        const first = article.innerHTML;
        article.innerHTML = first;
        const second = article.innerHTML;
        const template = document.createElement('template');
        template.innerHTML = second;
        const third = template.innerHTML;
        return second !== first || third !== first;
      })
      .map(({ innerHTML }) => innerHTML),
  );
  expect(changed).toEqual([]);
  expect(await inspect(page)).toMatchObject(harmless);
});

test('what is looked for would be found', async ({ page, baseURL }) => {
  await open(
    page,
    baseURL,
    '<article><p id="x" onmouseover="pwned()"><a href="javascript:pwned()">x</a><svg></svg></p></article>',
  );
  expect(await inspect(page)).toMatchObject({
    taken: true,
    strangers: ['p@id', 'p@onmouseover', 'svg'],
    foreign: 1,
    addresses: ['javascript:pwned()'],
  });
});
