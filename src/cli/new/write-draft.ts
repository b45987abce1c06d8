import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { addEntry } from './add-entry.ts';
import type { Desk } from './desk.ts';
import type { Draft } from './draft.ts';
import { writeArticle } from './write-article.ts';
import { writeTogether } from './write-files.ts';

/**
 * Writes an article into a content folder, and the new entries into its registries as they are at that moment: all of it,
 * or nothing. Resolves to false where the folder has an article of its name.
 */
export async function writeDraft(directory: string, added: Desk['added'], draft: Draft): Promise<boolean> {
  const registries = Object.entries(added).filter(([, entries]) => entries.size > 0);
  await mkdir(join(directory, 'articles'), { recursive: true });
  try {
    await writeTogether(
      registries.map(([registry, entries]) => ({
        file: join(directory, `${registry}.yaml`),
        change: (text) => [...entries].reduce((before, [id, entry]) => addEntry(before, id, entry), text ?? ''),
      })),
      [{ file: join(directory, 'articles', `${draft.name}.md`), text: writeArticle(draft) }],
    );
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
