import type { Actor } from '../../record/schema/registries.ts';

/** The pages of actors, and of what they said. */
export const actorWords = {
  /** What an actor is whose role is not known. */
  type: {
    person: 'Person',
    state: 'State',
    office: 'Office',
    organisation: 'Organisation',
    group: 'Group',
  } satisfies Record<Actor['type'], string> as Record<Actor['type'], string>,
  exchanges: 'Talks, calls and summits',
  aboutExchanges: 'Named in the same reports of talks (not necessarily present).',
  asList: 'See as a list',
  feed: (name: string) => `RSS feed for ${name}`,
  statements: 'Statements',
  byThread: 'Statements by thread',
  statementsOn: 'Statements on',
  otherStatements: 'Other statements',
  notOnQuestion: 'Not on a disputed question',
  toThread: 'Go to the thread',
  linkToList: 'Link to this list',
  whoReported: 'Who reported these statements',
  counted: (statements: string, quotations: string) => `${statements}, ${quotations}`,
  /** The title of what an actor said on a thread, and on none. */
  saidOn: (actor: string, thread: string) => `${actor} on ${thread}`,
  saidElse: (actor: string) => `${actor} on other matters`,
  /** The register of actors. */
  aboutAll: 'People, governments and organisations, with the side they speak for. Inclusion implies no wrongdoing.',
  describeAll: (count: number, site: string) =>
    `The ${count} people, governments and organisations in ${site}, with the side they speak for.`,
  mostNamed: 'Named most often',
  bySide: 'Actors by side',
};

export type ActorWords = typeof actorWords;
