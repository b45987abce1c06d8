import { readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { pathWithin } from '../../addresses/permalink.ts';

/** An Astro integration that learns where pages are built, and with it tells which of them search engines may list. */
export function foundPages(): {
  readonly integration: AstroIntegration;
  readonly isToBeFound: (url: string) => boolean;
} {
  let folder: URL | undefined;
  return {
    integration: {
      name: 'found-pages',
      hooks: {
        'astro:config:done': ({ config }) => {
          folder = config.outDir;
        },
      },
    },
    // A page that leads elsewhere, or says what is gone, asks not to be listed.
    isToBeFound: (url) => {
      const file = new URL(`${pathWithin(new URL(url).pathname)}index.html`, folder);
      return !readFileSync(file, 'utf8').includes('<meta name="robots" content="noindex"');
    },
  };
}
