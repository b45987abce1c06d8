import { shared } from '../addresses/files.ts';
import { pageOf } from '../addresses/page-of.ts';
import { permalink } from '../addresses/permalink.ts';
import type { VersionedChronology } from '../chronology/model.ts';
import { type Addressed, addressed } from '../record/schema/permalinks.ts';

/** The address of something by its id, such as its page or its feed. */
type Address = (id: string) => string;

/** Files that are published by id. */
interface FilesById {
  readonly address: Address;
  readonly ids: (chronology: VersionedChronology) => Iterable<string>;
}

/** A former address and that of today. */
interface Redirect {
  readonly from: string;
  readonly to: string;
  /** Whether there is something at the former address, for hosts without redirects. */
  readonly isShadowed: boolean;
}

/** What pages of other sites show. */
const shownElsewhere: readonly Address[] = shared.flatMap((kind) => [
  (id: string) => permalink.embed(kind, id),
  (id: string) => permalink.picture(kind, id),
]);

/**
 * Renders the redirects from former addresses as a file `_redirects`. Netlify follows a rule only with the `!` where there is
 * something at the old address; Cloudflare Pages skips that line and takes the next. It reads 2,000 lines, so what has no page
 * that leads on by itself comes first.
 * Source: https://docs.netlify.com/manage/routing/redirects/rewrites-proxies/#shadowing,
 * https://developers.cloudflare.com/pages/configuration/redirects/
 */
export function renderRedirects(chronology: VersionedChronology, files: readonly FilesById[]): string {
  return listRedirects(chronology, files)
    .map(({ from, to, isShadowed }) => `${isShadowed ? `${from} ${to} 301!\n` : ''}${from} ${to} 301\n`)
    .join('');
}

/** Renders the same as the lines of a `map` of nginx. */
export function renderNginxRedirects(chronology: VersionedChronology, files: readonly FilesById[]): string {
  return listRedirects(chronology, files)
    .map(({ from, to }) => `"${from}" "${to}";\n`)
    .join('');
}

/** Lists former addresses: of pages, of what other sites show, and of the files that are published by id. */
function listRedirects(chronology: VersionedChronology, files: readonly FilesById[]): readonly Redirect[] {
  return addressed
    .flatMap((kind) => redirectsOf(kind, chronology, files))
    .toSorted((a, b) => Number(a.isShadowed) - Number(b.isShadowed));
}

function redirectsOf(
  kind: Addressed,
  chronology: VersionedChronology,
  files: readonly FilesById[],
): readonly Redirect[] {
  const aliases = Object.entries(chronology.permalinks[kind].aliases);
  // Listing the archives of feeds takes a while.
  if (aliases.length === 0) return [];
  const pages = [pageOf[kind], ...shownElsewhere.filter((address) => isOf(kind, address))];
  const own = files
    .filter(({ address }) => isOf(kind, address))
    .map(({ address, ids }) => ({ address, ids: [...ids(chronology)] }));
  return aliases.flatMap(([former, today]) => [
    ...pages.map((address) => ({
      from: address(former),
      to: address(today),
      isShadowed: address(former).endsWith('/'),
    })),
    ...own.flatMap(({ address, ids }) =>
      ids
        .filter((id) => id === today || id.startsWith(`${today}/`))
        .map((id) => ({
          from: address(former + id.slice(today.length)),
          to: address(id),
          isShadowed: ids.includes(former),
        })),
    ),
  ]);
}

/** The id of a thread, say, follows the segment `threads`. */
function isOf(kind: Addressed, address: Address): boolean {
  const segments = address(':id').split('/');
  return segments[segments.findIndex((segment) => segment.startsWith(':id')) - 1] === kind;
}
