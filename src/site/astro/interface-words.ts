import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { wordsFor } from '../../words/languages.ts';

/** Has pages and scripts take their words from the language of the record, a BCP 47 tag; those of one without words, which the rules report, from English. */
export function interfaceWords(language = 'en'): AstroIntegration {
  return {
    name: 'interface-words',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const folder = new URL(`../../words/${wordsFor(language) ?? 'en'}/`, import.meta.url);
        const words = { find: /^#words\//, replacement: fileURLToPath(folder) };
        updateConfig({ vite: { resolve: { alias: [words] } } });
      },
    },
  };
}
