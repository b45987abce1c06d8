import { permalink } from './permalink.ts';

/** The address of the page of everything that has one for ever, by the name of its part of `permalinks.json`. */
export const pageOf = {
  events: permalink.event,
  claims: permalink.claim,
  articles: permalink.article,
  actors: permalink.actor,
  places: permalink.place,
  threads: permalink.thread,
  questions: permalink.question,
  sources: permalink.source,
} as const;
