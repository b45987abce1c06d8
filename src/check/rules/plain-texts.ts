import { findMarkdown } from '../../record/read/plain-text.ts';
import type { Document } from '../../record/read/document.ts';
import { selectTexts } from '../../record/read/select.ts';
import type { Issue } from '../../record/schema/issue.ts';
import { eachArticle } from '../each-article.ts';
import { type Check, checkDocument, issueAt } from '../rule.ts';

const ofArticle = [
  ...['dateNote', 'notes.*', 'events.*.dateNote', 'events.*.summary.*.says'],
  ...['events.*.account', 'events.*.claims.*.says', 'events.*.note'],
];

/** No text that is printed as it is written contains Markdown. */
export const textsWithoutMarkdown: Check = (folder) => [
  ...inArticles(folder),
  ...['sources', 'places'].flatMap((name) => checkDocument(folder, name, (document) => marksIn(document, '*.note'))),
];

const inArticles = eachArticle((article) => ofArticle.flatMap((at) => marksIn(article, at)));

function marksIn(document: Document, pattern: string): readonly Issue[] {
  return selectTexts(document, pattern).flatMap(({ path, value }) => {
    const found = findMarkdown(value);
    if (found === null) return [];
    const message = `Unexpected Markdown "${found}", expected plain words, as it would be printed as it is: leave out its signs and addresses`;
    return [issueAt(document, path, 'markdown-in-text', message)];
  });
}
