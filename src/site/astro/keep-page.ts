import { fingerprint } from '../fingerprint.ts';
import { isDev } from './dev-record.ts';

/** A page of a route, as Astro takes it: `cacheKey` tells what it shows, `show` makes it. */
interface KeptPage<P, S> {
  readonly params: P;
  readonly props: { readonly show: () => S };
  readonly cacheKey?: string;
}

/**
 * Names a page that a build takes from the last one where `show` gives the same. The page may read nothing but that, nor
 * write the version: it changes with every edit.
 */
export function keepPage<const P, S>(params: P, show: () => S): KeptPage<P, S> {
  return { params, props: { show }, ...(isDev() ? {} : { cacheKey: fingerprint(show()) }) };
}
