import { pageOf } from '../addresses/page-of.ts';
import type { Chronology } from '../chronology/model.ts';
import { type Addressed, addressed } from '../record/schema/permalinks.ts';

/** The address of something by its id, such as its page or its feed. */
type Address = (id: string) => string;

/**
 * Renders the redirects from former addresses as a file `_redirects`. Netlify follows a rule only with the `!` where there is a
 * page at the old address, as there is for hosts without redirects; Cloudflare Pages skips that line and takes the next.
 * Source: https://docs.netlify.com/manage/routing/redirects/rewrites-proxies/#shadowing,
 * https://developers.cloudflare.com/pages/configuration/redirects/
 */
export function renderRedirects(chronology: Chronology, addresses: readonly Address[]): string {
  const rules = listRedirects(chronology, addresses);
  return rules.map(([from, to]) => `${from} ${to} 301!\n${from} ${to} 301\n`).join('');
}

/** Renders the same as the lines of a `map` of nginx. */
export function renderNginxRedirects(chronology: Chronology, addresses: readonly Address[]): string {
  return listRedirects(chronology, addresses)
    .map(([from, to]) => `"${from}" "${to}";\n`)
    .join('');
}

/** Lists former addresses, each with that of today: of pages, and of the files that are published by id. */
function listRedirects(
  { permalinks }: Chronology,
  addresses: readonly Address[],
): readonly (readonly [from: string, to: string])[] {
  return addressed.flatMap((kind) => {
    const all = [pageOf[kind], ...addresses.filter((address) => isOf(kind, address))];
    return Object.entries(permalinks[kind].aliases).flatMap(([id, today]) =>
      all.map((address) => [address(id), address(today)] as const),
    );
  });
}

/** The id of a thread, say, follows the segment `threads`. */
function isOf(kind: Addressed, address: Address): boolean {
  const segments = address(':id').split('/');
  return segments[segments.findIndex((segment) => segment.startsWith(':id')) - 1] === kind;
}
