import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { wordsFor } from '../words/languages.ts';
import { readLetters } from './read-letters.ts';
import { trimFont } from './trim-font.ts';

/** Where the faces are declared. */
const styles = join(import.meta.dirname, '../ui/fonts.css');

/** A face: the weights it declares, and the file of its font. */
const face = /@font-face \{[^}]*font-weight: (?<min>\d+) (?<max>\d+);[^}]*url\('(?<file>[^']+)'\)/g;

/** How the file of a font begins in styles and imports. */
const inPackage = /^@fontsource-variable\/[^/]+\/files\//;

/**
 * Trims the fonts to what a content folder, and the pages in its language, a BCP 47 tag, need: their letters, in the
 * weights of each face.
 */
export function trimFonts(directory: string, language = 'en'): AstroIntegration {
  return {
    name: 'trim-fonts',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        // While somebody writes, any letter may come.
        if (command !== 'build') return;
        const trimmed = join(fileURLToPath(config.cacheDir), 'fonts');
        await mkdir(trimmed, { recursive: true });
        const letters = await readLetters(directory, wordsFor(language) ?? 'en');
        for (const { groups = {} } of (await readFile(styles, 'utf8')).matchAll(face)) {
          const { file = '', min, max } = groups;
          const whole = await readFile(fileURLToPath(import.meta.resolve(file)));
          const weights = { min: Number(min), max: Number(max) };
          await writeFile(join(trimmed, basename(file)), await trimFont(whole, letters, weights));
        }
        updateConfig({ vite: { resolve: { alias: [{ find: inPackage, replacement: `${trimmed}/` }] } } });
      },
    },
  };
}
