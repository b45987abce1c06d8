import { parseEdtf } from '../chronology/edtf.ts';
import type { Document, Folder } from '../ingest/document.ts';
import type { Issue } from '../schema/issue.ts';
import { type Rule, issueAt, readableArticles, unexpected } from './rule.ts';
import { select, selectTexts } from './select.ts';

const longestId = 80;
const longestQuote = 12;

/** Every date is possible, and says what it means. */
export const possibleDates: Rule = (folder) => [
  ...readableArticles(folder).flatMap((article) => ['date', 'events.*.date'].flatMap((at) => checkDates(article, at))),
  ...inDocument(folder, 'site', (site) => checkDates(site, 'period')),
];

function checkDates(document: Document, pattern: string): readonly Issue[] {
  return select(document, pattern).flatMap(({ path, value }): readonly Issue[] => {
    if (typeof value !== 'string' && typeof value !== 'number') return [];
    const result = parseEdtf(String(value));
    if ('date' in result) return [];
    const { rule, expected } = result.problem;
    return [issueAt(document, path, rule, unexpected('date', String(value), expected))];
  });
}

/** Every quote is a fragment of at most twelve words. */
export const shortQuotes: Rule = (folder) =>
  readableArticles(folder).flatMap((article) =>
    selectTexts(article, 'events.*.claims.*.quote').flatMap(({ path, value }) => {
      const count = value.trim().split(/\s+/u).length;
      if (count <= longestQuote) return [];
      const message = `Unexpected quote of ${count} words, expected at most ${longestQuote}: shorten it to a fragment`;
      return [issueAt(article, path, 'quote-over-12-words', message)];
    }),
  );

/** Every address is http or https, without credentials, and names a host. */
export const safeAddresses: Rule = (folder) => [
  ...readableArticles(folder).flatMap((article) => ['url', 'archived'].flatMap((at) => checkAddresses(article, at))),
  ...inDocument(folder, 'sources', (sources) => checkAddresses(sources, '*.homepage')),
  ...inDocument(folder, 'site', (site) => checkAddresses(site, 'url')),
];

function checkAddresses(document: Document, pattern: string): readonly Issue[] {
  return selectTexts(document, pattern)
    .filter(({ value }) => !isSafeAddress(value))
    .map(({ path, value }) => {
      const expected = 'a web address that begins with http:// or https://, without spaces, user name or password';
      return issueAt(document, path, 'unsafe-address', unexpected('address', value, expected));
    });
}

/** The scheme and host must stand in the text itself: parsers of addresses forgive what readers would not. */
function isSafeAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s\\/?#@]+([/?#][^\s\\]*)?$/u.test(text) || !URL.canParse(text)) return false;
  const { username, password, hostname } = new URL(text);
  return username === '' && password === '' && hostname !== '';
}

/** Every id is words of a-z and 0-9 joined by single hyphens: it is part of an address for ever. */
export const wellFormedIds: Rule = (folder) => [
  ...folder.articles.flatMap((article) => [
    ...checkId(article, 'file name', article.name, article.placeOf([])),
    ...selectTexts(article, 'events.*.id').flatMap(({ path, value }) =>
      checkId(article, 'id', value, article.placeOf(path)),
    ),
  ]),
  ...[...folder.documents].flatMap(([name, document]) => idsIn(name, document)),
];

function idsIn(name: string, document: Document): readonly Issue[] {
  const keys = name === 'permalinks' ? ['aliases.*', 'tombstones.*'] : name === 'site' ? [] : ['*', '*.answers.*'];
  const values = name === 'permalinks' ? ['ids.*', 'aliases.*'] : name === 'site' ? ['parties.*.id'] : [];
  return [
    ...keys.flatMap((pattern) =>
      select(document, pattern).flatMap(({ path }) =>
        checkId(document, 'id', String(path.at(-1)), document.placeOf(path, 'key')),
      ),
    ),
    ...values.flatMap((pattern) =>
      selectTexts(document, pattern).flatMap(({ path, value }) =>
        checkId(document, 'id', value, document.placeOf(path)),
      ),
    ),
  ];
}

function checkId(
  document: Document,
  what: string,
  id: string,
  position: { line: number; column: number },
): readonly Issue[] {
  if (id.length <= longestId && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return [];
  const expected = `words of a-z and 0-9 joined by "-", at most ${longestId} characters`;
  return [{ file: document.file, ...position, rule: 'bad-id', message: unexpected(what, id, expected) }];
}

function inDocument(folder: Folder, name: string, check: (document: Document) => readonly Issue[]): readonly Issue[] {
  const document = folder.documents.get(name);
  return document ? check(document) : [];
}
