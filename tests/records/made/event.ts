/** What later articles need to know of an event. */
export interface MadeEvent {
  readonly id: string;
  /** Day, `YYYY-MM-DD`. */
  readonly day: string;
  readonly actors: readonly string[];
}

/** The id of an actor, place or thread by its number. */
export function idOf(kind: 'actor' | 'place' | 'thread' | 'source', number: number): string {
  return `${kind}-${number + 1}`;
}
