import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isDev } from './dev-record.ts';

/** Takes the place of the version in pages: each edit changes the version, and few pages otherwise. */
const versionMark = 'VersionOfTheRecordFilledIn';

/** With this a page that leads elsewhere, or says what is gone, asks search engines not to list it. */
const notToBeListed = '<meta name="robots" content="noindex"';

/** Astro loads the integrations and the pages each as modules of their own: only the global object is one. */
const shared = globalThis as { theVersion?: string };

/** Gives what pages write for the version of their record: in dev the version, in a build a mark that is filled in at its end. */
export function versionToCite(version: string): string {
  shared.theVersion = version;
  return isDev() ? version : versionMark;
}

/**
 * An Astro integration that reads each built page once: it writes the version of the record where pages have a mark, and
 * notes which of them search engines may list, for integrations after it.
 */
export function finishPages(): {
  readonly integration: AstroIntegration;
  readonly isToBeListed: (url: string) => boolean;
} {
  const apart = new Set<string>();
  let base = '/';
  return {
    integration: {
      name: 'finish-pages',
      hooks: {
        'astro:config:done': ({ config }) => {
          base = config.base;
        },
        'astro:build:done': ({ dir }) => {
          const version = shared.theVersion;
          if (version === undefined) throw new Error('Unexpected build without a version, expected a page to name it');
          const folder = fileURLToPath(dir);
          for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
            if (!name.endsWith('.html')) continue;
            if (finishPage(join(folder, name), version).includes(notToBeListed)) apart.add(name.replaceAll(sep, '/'));
          }
        },
      },
    },
    isToBeListed: (url) => !apart.has(`${new URL(url).pathname.slice(base.length)}index.html`),
  };
}

/** Fills the version in, and gives the page. One after the other: for tens of thousands of small files that is the quickest. */
function finishPage(file: string, version: string): string {
  const page = readFileSync(file, 'utf8');
  if (page.includes(versionMark)) writeFileSync(file, page.replaceAll(versionMark, version));
  return page;
}
