import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { LinkChecker, LinkState } from 'linkinator';
import { realSite } from '../records/site.ts';
import { expectEveryCriterion } from './accessibility/every-criterion.ts';
import { expectNothingOfAxe } from './axe.ts';
import { all, kindOf, listExtremes, listKinds, listSample, listTypical, seed } from '../records/pages.ts';
import { expect, test } from './reader.ts';

/** What the record itself could break, whatever it holds: no test here names anything of it. */
test.use({ directory: realSite });

const kinds = listKinds(realSite);
const validator = new HtmlValidate(new FileSystemConfigLoader());

test('there is a page of every kind', () => {
  const registers = ['actors', 'articles', 'sources', 'threads', 'questions', 'places'];
  const expected = [
    ...registers.flatMap((name) => [`/${name}/`, `/${name}/*`]),
    ...['/', '/events/', '/events/*', '/month/', '/year/', '/about/', '/changes/', '/404.html'],
  ];
  expect(expected.filter((kind) => !kinds.map(kindOf).includes(kind))).toEqual([]);
});

for (const path of kinds) {
  test(`a page of each kind answers, is sound HTML and complains of nothing: ${path}`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const html = readFileSync(join(realSite, path, path.endsWith('/') ? 'index.html' : ''), 'utf8');
    const { results } = await validator.validateString(html, 'page.html');
    expect(results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`))).toEqual([]);
  });
}

/** `npm test` asks axe of each kind of page of the record made for tests, and here of the two kinds that hold most. */
const fullest = kinds.filter((path) => /^\/(events\/.+)?$/.test(path));

for (const path of all ? listSample(realSite) : fullest) {
  test(`axe finds nothing on a page of each kind (SEED=${seed}): ${path}`, async ({ page }) => {
    test.slow();
    await expectNothingOfAxe(page, path);
  });
}

for (const path of all ? listTypical(realSite) : []) {
  test(`what WCAG asks of every page, on one of each kind: ${path}`, async ({ page }) => {
    test.setTimeout(300_000);
    await expectEveryCriterion(page, path);
  });
}

test('every link and every fragment leads somewhere', async () => {
  test.setTimeout(300_000);
  const { links } = await new LinkChecker().check({
    path: all ? '.' : listExtremes(realSite).map((path) => `.${path}`),
    serverRoot: realSite,
    recurse: all,
    checkFragments: true,
    // A request that fails is made again, and fewer at once: a link is broken only where it stays so.
    concurrency: 10,
    retryErrors: true,
    // Every view of the timeline is the same file.
    urlRewriteExpressions: [{ pattern: /\?[^#]*/, replacement: '' }],
    linksToSkip: (link) => Promise.resolve(!/^http:\/\/(localhost|127\.0\.0\.1)[:/]/.test(link)),
  });
  expect(links.length).toBeGreaterThan(kinds.length);
  expect(
    links.filter(({ state }) => state === LinkState.BROKEN).map(({ url, parent }) => `${parent ?? ''} -> ${url}`),
  ).toEqual([]);
});
