/** How much of the course an event carries, the most first. */
export const weights = ['key', 'normal', 'detail'] as const;

/** How much of the course an event carries. */
export type Weight = (typeof weights)[number];
