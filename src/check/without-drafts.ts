import { oncePer } from '../chronology/once-per.ts';
import type { Folder } from '../record/read/document.ts';
import { select } from '../record/read/select.ts';

/** A folder without its drafts: the same folder where it has none. */
export const withoutDrafts = oncePer((folder: Folder): Folder => {
  const articles = folder.articles.filter((one) => select(one, 'draft')[0]?.value !== true);
  return articles.length === folder.articles.length ? folder : { ...folder, articles };
});
