import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { buildAside } from './src/site/astro/build-aside.ts';
import { finishPages } from './src/site/astro/finish-pages.ts';
import { followContent } from './src/site/astro/follow-content.ts';
import { sharePictures } from './src/site/astro/share-pictures.ts';
import { styleGuide } from './src/site/astro/style-guide.ts';
import { interfaceWords } from './src/site/astro/interface-words.ts';
import { headersFile } from './src/site/astro/headers-file.ts';
import { plainImports } from './src/site/astro/plain-imports.ts';
import { refuseFolder } from './src/site/astro/refuse-folder.ts';
import { trimFonts } from './src/site/trim-fonts.ts';
import { contentDirectory } from './src/record/read/folder.ts';
import { readSiteHead } from './src/record/read/site-head.ts';

const { url, base, language } = await readSiteHead();
const aside = buildAside();
const finish = finishPages();

export default defineConfig({
  site: url,
  base,
  // With `always`, the dev server would want a slash after the files of `[...file].ts` too.
  trailingSlash: 'ignore',
  // Astro's default joins words of inline elements that are on lines of their own.
  compressHTML: true,
  build: { inlineStylesheets: 'never' },
  vite: {
    // As `src/addresses/base.ts` takes it.
    define: { BASE_OF_SITE: JSON.stringify(base) },
    build: { assetsInlineLimit: 0 },
    // A link in the content folder may lead anywhere, and is not read either.
    server: { watch: { followSymlinks: false } },
  },
  // Not in node_modules, so that a copy of the project with linked packages builds on its own.
  cacheDir: '.astro/cache',
  prerenderConflictBehavior: 'error',
  // A page whose content and code are as they were is taken from the last build.
  experimental: { incrementalBuild: true },
  // What was published once leads on.
  redirects: { '/about/comparison/': `${base}about/`, '/about/design/': `${base}about/` },
  integrations: [
    refuseFolder(),
    interfaceWords(language),
    plainImports(),
    aside.begin,
    finish.integration,
    // In parts: one of all pages of a long record would be a file of megabytes.
    sitemap({ filter: finish.isToBeListed, entryLimit: 5000 }),
    followContent(contentDirectory()),
    trimFonts(contentDirectory(), language),
    sharePictures(),
    styleGuide(),
    headersFile(),
    aside.end,
  ],
});
