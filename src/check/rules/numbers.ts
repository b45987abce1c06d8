import { select } from '../../record/read/select.ts';
import { eachArticle } from '../each-article.ts';
import { issueAt, unexpected } from '../rule.ts';

/** Every figure is printed as it is written: `2.50` says more than the 2.5 it would become. */
export const printedFigures = eachArticle((article) =>
  select(article, 'events.*.figures.*.value').flatMap(({ path, value }) => {
    const written = article.writtenAt(path);
    if (typeof value !== 'number' || written === null || written === String(value)) return [];
    const message = unexpected('value', written, `${value}: write the number as it will be printed`);
    return [issueAt(article, path, 'wrong-type', message)];
  }),
);
