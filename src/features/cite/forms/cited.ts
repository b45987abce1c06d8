import { mustParseEdtf } from '../../../chronology/dates/edtf.ts';
import { mustGet } from '../../../chronology/chronology.ts';
import type { Chronology, CitableChronology, ResolvedArticle } from '../../../chronology/model.ts';
import { absolute, permalink } from '../../../addresses/permalink.ts';
import type { Citable } from './citable.ts';
import { citeDate } from './date.ts';
import { keyOf } from './key.ts';

/**
 * What there is to cite of a page of the record. It has no author, and no date of its own: the version says which state of
 * the record is meant.
 */
export function citePage(
  { site, citedVersion: version }: Pick<CitableChronology, 'site' | 'citedVersion'>,
  title: string,
  path: string,
): Citable {
  return {
    id: keyOf(path),
    authors: [],
    title,
    container: title === site.title ? null : site.title,
    publisher: site.publisher === undefined || site.publisher === site.title ? null : site.publisher,
    issued: null,
    version,
    url: absolute(site.url, path),
    archived: null,
  };
}

/** What there is to cite of a version as a whole; it bears the date on which it was first published. */
export function citeVersion(site: CitableChronology['site'], version: string, date: string | undefined): Citable {
  const page = citePage({ site, citedVersion: version }, site.title, permalink.version(version));
  return date === undefined ? page : { ...page, issued: citeDate(mustParseEdtf(date)) };
}

/** What there is to cite of an article as it was published. Its archived copy is used if it has no other address. */
export function citeOriginal(chronology: Pick<Chronology, 'sources'>, article: ResolvedArticle): Citable {
  return {
    id: keyOf(article.name),
    authors: article.byline,
    title: article.title,
    container: mustGet(chronology.sources, article.source).name,
    publisher: null,
    issued: citeDate(article.date),
    version: null,
    url: article.url ?? article.archived,
    archived: article.url === null ? null : article.archived,
  };
}
