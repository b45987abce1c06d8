import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { issuesOnPage } from './src/data/issues-on-page.ts';
import { trimFonts } from './src/delivery/trim-fonts.ts';
import { contentDirectory } from './src/ingest/folder.ts';
import { readSiteUrl } from './src/ingest/site-url.ts';

export default defineConfig({
  site: await readSiteUrl(),
  trailingSlash: 'always',
  compressHTML: true,
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  cacheDir: '.astro/cache',
  prerenderConflictBehavior: 'error',
  integrations: [sitemap(), issuesOnPage(contentDirectory()), trimFonts('src', contentDirectory())],
});
