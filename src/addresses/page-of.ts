import { type Addresses, permalink, withinSite } from './permalink.ts';

/** The address of the page of everything that has one for ever, by the name of its part of `permalinks.json`. */
export const pageOf = pagesIn(permalink);

/** The same within the site, as texts of the record link to it. */
export const pageWithinSite = pagesIn(withinSite);

function pagesIn(addresses: Addresses) {
  return {
    events: addresses.event,
    claims: addresses.claim,
    articles: addresses.article,
    actors: addresses.actor,
    places: addresses.place,
    threads: addresses.thread,
    questions: addresses.question,
    sources: addresses.source,
  } as const;
}
