import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openFile } from '../record/read/files.ts';
import { readFolder } from '../record/read/folder.ts';

const source = join(import.meta.dirname, '..');

/** Reads every letter of what is published of a content folder, and of pages in a language of `src/words`, small and capital. */
export async function readLetters(directory: string, language: string): Promise<string> {
  const letters = new Set<string>();
  for (const text of [...(await readRecord(directory)), ...(await readSources(language))]) {
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

/** The words of the pages are in their sources, and those of one language. */
async function readSources(language: string): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const name of await readdir(source, { recursive: true })) {
    const [, other = language] = /^words[/\\](\w+)[/\\]/.exec(name) ?? [];
    if (other !== language) continue;
    const file = join(source, name);
    const opened = /\.(?:astro|css|ts)$/.test(name) ? await openFile(file, file) : null;
    if (opened && 'content' in opened) texts.push(new TextDecoder().decode(opened.content));
  }
  return texts;
}
