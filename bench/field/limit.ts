import { setTimeout } from 'node:timers/promises';

/** How many seconds a program has to come to rest after it is asked for, and again to show what its filter is asked for. */
export const limit = 60;

/** What a promise comes to; null where it has not within the limit. */
export function withinLimit<T>(promise: Promise<T>): Promise<T | null> {
  return Promise.race([promise, setTimeout(limit * 1000, null, { ref: false })]);
}
