import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { wordsFor } from '../../words/languages.ts';

/**
 * Takes the words of pages and scripts from the language of the record, a BCP 47 tag; from English where the program has
 * no words in it, which the rules report.
 */
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
