import { selectTexts } from '../../record/read/select.ts';
import type { Document } from '../../record/read/document.ts';
import { expectedOfLanguage } from '../../record/read/language.ts';
import type { Issue } from '../../record/schema/issue.ts';
import { languages, wordsFor } from '../../words/languages.ts';
import { eachArticle } from '../each-article.ts';
import { type Check, checkDocument, issueAt, unexpected } from '../rule.ts';

/** Every language is a BCP 47 tag, and the time zone of the site one that is known. */
export const knownLocale: Check = (folder) => [
  ...inArticles(folder),
  ...checkDocument(folder, 'site', (site) => [...checkLanguage(site), ...checkInterface(site), ...checkTimeZone(site)]),
];

const inArticles = eachArticle(checkLanguage);

function checkLanguage(document: Document): readonly Issue[] {
  return selectTexts(document, 'language').flatMap(({ path, value }) => {
    const expected = expectedOfLanguage(value);
    return expected === null
      ? []
      : [issueAt(document, path, 'unknown-language', unexpected('language', value, expected))];
  });
}

/** The interface has words in the language of the site. */
function checkInterface(site: Document): readonly Issue[] {
  return selectTexts(site, 'language')
    .filter(({ value }) => expectedOfLanguage(value) === null && wordsFor(value) === null)
    .map(({ path, value }) => {
      const expected = `${languages.join(', ')}, or a variety such as en-GB: the interface has no words in another language`;
      return issueAt(site, path, 'unknown-language', unexpected('language', value, expected));
    });
}

function checkTimeZone(site: Document): readonly Issue[] {
  return selectTexts(site, 'timeZone')
    .filter(({ value }) => !/^[A-Z][\w+-]*(\/[\w+-]+)*$/.test(value) || !succeeds(() => zoned(value)))
    .map(({ path, value }) => {
      const expected = 'an IANA time zone such as Europe/Paris or UTC';
      return issueAt(site, path, 'unknown-time-zone', unexpected('time zone', value, expected));
    });
}

function zoned(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en', { timeZone });
}

function succeeds(action: () => unknown): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}
