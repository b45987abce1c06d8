import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { base } from './src/addresses/base.ts';
import { issuesOnPage } from './src/site/astro/issues-on-page.ts';
import { trimFonts } from './src/site/trim-fonts.ts';
import { contentDirectory } from './src/record/read/folder.ts';
import { readSiteUrl } from './src/record/read/site-url.ts';

export default defineConfig({
  site: await readSiteUrl(),
  base,
  // With `always`, the dev server would want a slash after the files of `[...file].ts` too.
  trailingSlash: 'ignore',
  compressHTML: true,
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  cacheDir: '.astro/cache',
  prerenderConflictBehavior: 'error',
  integrations: [sitemap(), issuesOnPage(contentDirectory()), trimFonts('src', contentDirectory())],
});
