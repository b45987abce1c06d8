import type { Document } from '../ingest/document.ts';
import type { Issue } from '../schema/issue.ts';
import { type Rule, checkDocument, issueAt, readableArticles, unexpected } from './rule.ts';
import { selectTexts } from './select.ts';

/** Every address is http or https, without credentials, and names a host. */
export const safeAddresses: Rule = (folder) => [
  ...readableArticles(folder).flatMap((article) => ['url', 'archived'].flatMap((at) => checkAddresses(article, at))),
  ...checkDocument(folder, 'sources', (sources) => checkAddresses(sources, '*.homepage')),
  ...checkDocument(folder, 'site', (site) => checkAddresses(site, 'url')),
];

function checkAddresses(document: Document, pattern: string): readonly Issue[] {
  return selectTexts(document, pattern)
    .filter(({ value }) => !isSafeAddress(value))
    .map(({ path, value }) => {
      const expected = 'a web address that begins with http:// or https://, without spaces, user name or password';
      return issueAt(document, path, 'unsafe-address', unexpected('address', value, expected));
    });
}

/** Whether scheme and host stand in the text itself: parsers of addresses forgive what readers would not. */
export function isSafeAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s\\/?#@]+([/?#][^\s\\]*)?$/u.test(text) || !URL.canParse(text)) return false;
  const { username, password, hostname } = new URL(text);
  return username === '' && password === '' && hostname !== '';
}
