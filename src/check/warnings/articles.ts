import type { ArticleDocument } from '../../record/read/document.ts';
import { isObject } from '../../record/read/select.ts';
import { type Hint, issueAt } from '../rule.ts';

/** An article may have no address. */
export const noAddress: Hint = ({ articles }) =>
  articles
    .filter((article) => !has(article, 'url'))
    .map((article) => issueAt(article, [], 'no-address', 'This article has no url: readers cannot look it up'));

/** An address may have no archived copy. */
export const noArchivedCopy: Hint = ({ articles }) =>
  articles
    .filter((article) => has(article, 'url') && !has(article, 'archived'))
    .map((article) => {
      const message = 'This address has no archived copy: the page may disappear';
      return issueAt(article, ['url'], 'no-archived-copy', message);
    });

/** The address of an article may be on another host than its publisher's. */
export const foreignHosts: Hint = ({ articles }, chronology) =>
  articles.flatMap((article) => {
    const { url = null, source = '', notes = [] } = chronology.articles.get(article.name) ?? {};
    const [host, home] = [hostOf(url), hostOf(chronology.sources.get(source)?.homepage)];
    // A note says why, where it is a repost.
    if (host === null || home === null || notes.length > 0 || isOf(host, home) || isOf(home, host)) return [];
    const message = `This address is at ${host}, and its publisher’s front page at ${home}: if it is a repost, say so in notes`;
    return [issueAt(article, ['url'], 'foreign-host', message)];
  });

/** A draft may have been forgotten. */
export const draftsLeft: Hint = ({ articles }) =>
  articles
    .filter(({ data }) => isObject(data) && data['draft'] === true)
    .map((article) => issueAt(article, ['draft'], 'draft', 'This article is a draft: builds leave it out'));

function hostOf(address: string | null | undefined): string | null {
  return URL.parse(address ?? '')?.hostname.replace(/^www\./, '') ?? null;
}

function isOf(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

function has({ data }: ArticleDocument, key: string): boolean {
  return isObject(data) && data[key] !== undefined;
}
