import { siteOf } from '../records/site.ts';
import { expectNothingOfAxe } from './axe.ts';
import { all, listExtremes, listSample } from '../records/pages.ts';
import { test } from './reader.ts';

const site = siteOf('harbour-bridge');

for (const path of ['/?actor=nobody&actor=ottoline-brink', ...(all ? listSample(site) : listExtremes(site))]) {
  test(`1.4.3, 2.5.8: axe finds nothing at 320 and 1280 px, in light and in dark: ${path}`, async ({ page }) => {
    test.slow();
    await expectNothingOfAxe(page, path);
  });
}
