import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { openFile } from '../record/read/files.ts';
import { readFolder } from '../record/read/folder.ts';
import { trimFont } from './trim-font.ts';

const source = join(import.meta.dirname, '..');

/** Where the faces are declared. */
const styles = join(import.meta.dirname, '../ui/fonts.css');

/** A face: the weights it declares, and the file of its font. */
const face = /@font-face \{[^}]*font-weight: (?<min>\d+) (?<max>\d+);[^}]*url\('(?<file>[^']+)'\)/g;

/** How the file of a font begins in styles and imports. */
const inPackage = /^@fontsource-variable\/[^/]+\/files\//;

/** Trims the fonts to what a content folder and the pages themselves need: their letters, in the weights of each face. */
export function trimFonts(directory: string): AstroIntegration {
  return {
    name: 'trim-fonts',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        // While somebody writes, any letter may come.
        if (command !== 'build') return;
        const trimmed = join(fileURLToPath(config.cacheDir), 'fonts');
        await mkdir(trimmed, { recursive: true });
        const letters = await readLetters(directory);
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

/** Every letter of what is published, small and capital. */
async function readLetters(directory: string): Promise<string> {
  const letters = new Set<string>();
  for (const text of [...(await readRecord(directory)), ...(await readSources())]) {
    for (const letter of text + text.toUpperCase()) letters.add(letter);
  }
  return [...letters].join('');
}

/** What the record says, as far as it can be read: that it cannot is for the check to say, which comes later in a build. */
async function readRecord(directory: string): Promise<readonly string[]> {
  const folder = await readFolder(directory).catch(() => null);
  if (!folder) return [];
  const { documents, articles, stories, about } = folder;
  return [
    ...[...documents.values(), ...articles, ...stories].map(({ data }) => JSON.stringify(data ?? null)),
    ...articles.map(({ html }) => html),
    ...stories.map(({ chapters }) => JSON.stringify(chapters)),
    about?.html ?? '',
  ];
}

/** The words of the pages are in their sources. */
async function readSources(): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const name of await readdir(source, { recursive: true })) {
    const file = join(source, name);
    const opened = /\.(?:astro|css|ts)$/.test(name) ? await openFile(file, file) : null;
    if (opened && 'content' in opened) texts.push(new TextDecoder().decode(opened.content));
  }
  return texts;
}
