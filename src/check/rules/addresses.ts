import { selectTexts } from '../../record/read/select.ts';
import { expectedOfAddress } from '../../record/read/address.ts';
import type { Document } from '../../record/read/document.ts';
import type { Issue } from '../../record/schema/issue.ts';
import { eachArticle } from '../each-article.ts';
import { type Check, checkDocument, issueAt, unexpected } from '../rule.ts';

/** Every address is http or https and leads where it says; that of the site is a host, or a path on it, below which its pages are. */
export const safeAddresses: Check = (folder) => [
  ...inArticles(folder),
  ...checkDocument(folder, 'sources', (sources) => checkAddresses(sources, '*.homepage', expectedOfAddress)),
  ...checkDocument(folder, 'site', (site) => [
    ...checkAddresses(site, 'url', expectedOfSite),
    ...['license.url', 'contact.url', 'repository'].flatMap((at) => checkAddresses(site, at, expectedOfAddress)),
  ]),
];

const inArticles = eachArticle((article) =>
  ['url', 'archived'].flatMap((at) => checkAddresses(article, at, expectedOfAddress)),
);

function checkAddresses(
  document: Document,
  pattern: string,
  expectedOf: (text: string) => string | null,
): readonly Issue[] {
  return selectTexts(document, pattern).flatMap(({ path, value }): readonly Issue[] => {
    const expected = expectedOf(value);
    return expected === null ? [] : [issueAt(document, path, 'unsafe-address', unexpected('address', value, expected))];
  });
}

/** Pages are addressed below that of the site. Signs with a meaning elsewhere would have to be escaped in rules of hosts. */
function expectedOfSite(text: string): string | null {
  const expected = expectedOfAddress(text);
  if (expected !== null) return expected;
  const isBase = /^https?:\/\/[^/?#]+(?:\/(?!\.)[\w.~-]+)*\/?$/.test(text);
  return isBase ? null : 'a host, or a host and a path of letters, digits, hyphens, underscores and full stops';
}
