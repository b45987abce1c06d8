import { select } from '../../record/read/select.ts';
import { parseEdtf } from '../../chronology/dates/edtf.ts';
import { splitSaid } from '../../chronology/dates/said.ts';
import type { Document } from '../../record/read/document.ts';
import type { Issue } from '../../record/schema/issue.ts';
import { eachArticle } from '../each-article.ts';
import { type Check, checkDocument, issueAt, unexpected } from '../rule.ts';

/** Every date is possible, and says what it means. */
export const possibleDates: Check = (folder) => [
  ...inArticles(folder),
  ...checkDocument(folder, 'site', (site) => checkDates(site, 'period')),
  ...checkDocument(folder, 'actors', (actors) => checkDates(actors, '*.roles.*.until')),
  ...checkDocument(folder, 'changes', (changes) =>
    ['*.date', '*.changes.*.was.date', '*.changes.*.now.date'].flatMap((at) => checkDates(changes, at)),
  ),
];

const inArticles = eachArticle((article) => [
  ...['date', 'accessed', 'events.*.date', 'events.*.figures.*.asOf'].flatMap((at) => checkDates(article, at)),
  ...checkDates(article, 'events.*.claims.*.said', (said) => splitSaid(said).edtf),
]);

function checkDates(document: Document, pattern: string, dateIn = (written: string) => written): readonly Issue[] {
  return select(document, pattern).flatMap(({ path, value }): readonly Issue[] => {
    if (typeof value !== 'string' && typeof value !== 'number') return [];
    const written = document.writtenAt(path) ?? String(value);
    const result = parseEdtf(dateIn(written));
    if ('date' in result) return [];
    const { rule, expected } = result.problem;
    return [issueAt(document, path, rule, unexpected('date', written, expected))];
  });
}
