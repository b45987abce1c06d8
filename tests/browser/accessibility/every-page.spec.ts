import { siteOf } from '../../records/site.ts';
import { all, listExtremes, listSample } from '../../records/pages.ts';
import { test } from '../reader.ts';
import { expectEveryCriterion } from './every-criterion.ts';

const site = siteOf('harbour-bridge');

for (const path of ['/?actor=nobody&actor=ottoline-brink', ...(all ? listSample(site) : listExtremes(site))]) {
  test(`what WCAG asks of every page: ${path}`, async ({ page }) => {
    test.slow();
    await expectEveryCriterion(page, path);
  });
}
