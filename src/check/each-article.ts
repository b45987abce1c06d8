import type { ArticleDocument, Folder } from '../record/read/document.ts';
import { readableArticles } from '../record/read/select.ts';
import type { Issue } from '../record/schema/issue.ts';
import { oncePer } from '../chronology/once-per.ts';
import type { Check } from './rule.ts';

/** Checks each article by itself; one that is the same as before is not checked again. */
export function eachArticle(check: (article: ArticleDocument) => readonly Issue[]): Check {
  const checkOne = oncePer(check);
  return (folder) => readableArticles(folder).flatMap(checkOne);
}

/**
 * Checks each article against one other part of its folder, which holds everything else that the check reads; an article
 * is checked again when either is replaced. Without that part, nothing is checked.
 */
export function eachArticleBeside<C extends object>(
  find: (folder: Folder) => C | null | undefined,
  check: (article: ArticleDocument, beside: C) => readonly Issue[],
): Check {
  const checkBeside = oncePer((beside: C) => oncePer((article: ArticleDocument) => check(article, beside)));
  return (folder) => {
    const beside = find(folder);
    return beside ? readableArticles(folder).flatMap(checkBeside(beside)) : [];
  };
}
