import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { issuesOnPage } from './src/site/astro/issues-on-page.ts';
import { styleGuide } from './src/site/astro/style-guide.ts';
import { trimFonts } from './src/site/trim-fonts.ts';
import { contentDirectory } from './src/record/read/folder.ts';
import { readSiteUrl } from './src/record/read/site-url.ts';

export default defineConfig({
  site: await readSiteUrl(),
  trailingSlash: 'always',
  compressHTML: true,
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  cacheDir: '.astro/cache',
  prerenderConflictBehavior: 'error',
  // What was published once leads on.
  redirects: { '/about/comparison/': '/about/', '/about/design/': '/about/' },
  integrations: [sitemap(), issuesOnPage(contentDirectory()), trimFonts('src', contentDirectory()), styleGuide()],
});
