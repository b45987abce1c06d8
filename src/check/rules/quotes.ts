import { selectTexts } from '../../record/read/select.ts';
import { eachArticle } from '../each-article.ts';
import { issueAt } from '../rule.ts';

/** The longest quotation, in words. */
export const longestQuote = 12;

/** Every quote is a fragment of at most twelve words. */
export const shortQuotes = eachArticle((article) =>
  selectTexts(article, 'events.*.claims.*.quote').flatMap(({ path, value }) => {
    const count = value.trim().split(/\s+/u).length;
    if (count <= longestQuote) return [];
    const message = `Unexpected quote of ${count} words, expected at most ${longestQuote}: shorten it to a fragment`;
    return [issueAt(article, path, 'quote-over-12-words', message)];
  }),
);
