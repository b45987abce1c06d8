import { mkdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Folder } from '../read/document.ts';
import { replaceFile } from '../replace-file.ts';
import { buildEditorSchemas } from './schemas.ts';

/** Where Astro's language server looks for the shape of frontmatter; `.vscode/settings.json` names the other files. */
const directory = '.astro/collections';

/** Writes the schemas of a content folder for editors. A folder outside the project is not open in them. */
export async function writeEditorSchemas(folder: Folder): Promise<void> {
  if (relative('.', folder.path).startsWith('..')) return;
  await mkdir(directory, { recursive: true });
  await writeIfNew('collections.json', {
    collections: ['articles', 'stories'].map((name) => ({ name, hasSchema: true })),
    entries: Object.fromEntries(
      (['articles', 'stories'] as const).flatMap((name) => folder[name].map(({ file }) => [entryKey(file), name])),
    ),
  });
  for (const [name, schema] of Object.entries(buildEditorSchemas(folder))) {
    await writeIfNew(`${name}.schema.json`, schema);
  }
}

/** The server looks files up by their address in small letters, without escapes. */
function entryKey(file: string): string {
  return decodeURIComponent(pathToFileURL(file).href).toLowerCase();
}

/** Editors read a file anew whenever it is written. */
async function writeIfNew(name: string, data: unknown): Promise<void> {
  const file = join(directory, name);
  const text = `${JSON.stringify(data, null, 2)}\n`;
  if ((await readFile(file, 'utf8').catch(() => '')) !== text) await replaceFile(file, text);
}
