import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { addEntries } from './add-entry.ts';
import type { Desk } from './desk.ts';
import type { Draft } from './draft.ts';
import { writeArticle } from './write-article.ts';
import { writeTogether } from './write-files.ts';

/**
 * Writes an article into a content folder, and the new entries into its registries as they are at that moment: all of it,
 * or nothing. Resolves to false where the folder has an article of its name.
 */
export async function writeDraft(directory: string, added: Desk['added'], draft: Draft): Promise<boolean> {
  await mkdir(join(directory, 'articles'), { recursive: true });
  try {
    await writeTogether(addEntries(directory, added), [
      { file: join(directory, 'articles', `${draft.name}.md`), text: writeArticle(draft) },
    ]);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
