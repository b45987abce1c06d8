import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { readSiteUrl } from './src/ingest/site-url.ts';

export default defineConfig({
  site: await readSiteUrl(),
  trailingSlash: 'always',
  compressHTML: true,
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  prerenderConflictBehavior: 'error',
  integrations: [sitemap()],
});
