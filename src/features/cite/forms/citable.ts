import type { CitedDate } from './date.ts';

/** What a citation says of a page of the record, or of an article as it was published. */
export interface Citable {
  /** Key of the entry in a bibliography: letters, digits and hyphens. */
  readonly id: string;
  /** Authors as printed; a printed name does not say which part of it is the family's. */
  readonly authors: readonly string[];
  readonly title: string;
  /** The site or newspaper it is part of; null where it is the whole. */
  readonly container: string | null;
  /** Who publishes the site, where that is not its own name; null for an article. */
  readonly publisher: string | null;
  /** When it was published; null where it bears no date. */
  readonly issued: CitedDate | null;
  /** State of the record; null for what is not part of it. */
  readonly version: string | null;
  /** Null for an article without a known address: it is cited as one of a newspaper. */
  readonly url: string | null;
  /** Address of an archived copy. */
  readonly archived: string | null;
}
