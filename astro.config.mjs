import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { issuesOnPage } from './src/site/astro/issues-on-page.ts';
import { readFormerAddresses } from './src/site/former-addresses.ts';
import { trimFonts } from './src/site/trim-fonts.ts';
import { contentDirectory } from './src/record/read/folder.ts';
import { readSiteUrl } from './src/record/read/site-url.ts';

const former = await readFormerAddresses(contentDirectory());

export default defineConfig({
  site: await readSiteUrl(),
  trailingSlash: 'always',
  compressHTML: true,
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  cacheDir: '.astro/cache',
  prerenderConflictBehavior: 'error',
  integrations: [
    sitemap({ filter: (page) => !former.has(new URL(page).pathname) }),
    issuesOnPage(contentDirectory()),
    trimFonts('src', contentDirectory()),
  ],
});
