import { all, listExtremes } from '../records/pages.ts';
import { siteOf } from '../records/site.ts';
import { expectEveryCriterion } from './accessibility/every-criterion.ts';
import { expectNothingOfAxe } from './axe.ts';
import { expect, test } from './reader.ts';

const site = siteOf('observatory');

test.use({ directory: site });

for (const path of listExtremes(site)) {
  test(`a record without threads, questions and history has sound pages: ${path}`, async ({ page }) => {
    test.slow();
    await (all ? expectNothingOfAxe(page, path) : page.goto(path));
    expect(await page.evaluate(findEmpty), 'nothing stands there empty').toEqual([]);
  });
}

/** Runs in the page: lists, tables and texts in sight with nothing in them, but for those that scripts speak in. */
function findEmpty(): readonly string[] {
  const parts = 'ul, ol, dl, table, tbody, section, h1, h2, h3, h4, p';
  return [...document.querySelectorAll(`:is(${parts}):not([role="status"], [aria-live], [data-says])`)]
    .filter((part) => part.checkVisibility() && part.textContent.trim() === '')
    .map(({ outerHTML }) => outerHTML.slice(0, 120));
}

test('its timeline has what WCAG asks of every page', async ({ page }) => {
  await expectEveryCriterion(page, '/');
});

test('the filter narrows years', async ({ page }) => {
  await page.goto('/?from=1963-01-01&to=1967-12-31');
  await expect(page.locator('li.event:visible')).toHaveCount(3);
  await expect(page.getByRole('status').first()).toHaveText('3 of 5 events');
});
