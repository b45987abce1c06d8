import { readFileSync } from 'node:fs';
import type { AstroConfig, AstroIntegration } from 'astro';

/** An Astro integration that learns where pages are built, and with it tells which of them search engines may list. */
export function foundPages(): {
  readonly integration: AstroIntegration;
  readonly isToBeFound: (url: string) => boolean;
} {
  let site: AstroConfig | undefined;
  return {
    integration: {
      name: 'found-pages',
      hooks: {
        'astro:config:done': ({ config }) => {
          site = config;
        },
      },
    },
    // A page that leads elsewhere, or says what is gone, asks not to be listed.
    isToBeFound: (url) => {
      const path = new URL(url).pathname.slice(site?.base.length);
      const file = new URL(`${path}index.html`, site?.outDir);
      return !readFileSync(file, 'utf8').includes('<meta name="robots" content="noindex"');
    },
  };
}
