import type { Mark } from '../record/schema/kinds.ts';

/** A drawing in a square of 16 by 16. */
export interface Shape {
  readonly path: string;
  /** Drawn as a line instead of filled. */
  readonly line?: boolean;
}

/** The drawings of the marks, told apart without colour. */
export const shapes: Readonly<Record<Mark, Shape>> = {
  rings: { path: 'M5.5 4a4 4 0 1 0 0 8 4 4 0 1 0 0-8Zm5 0a4 4 0 1 0 0 8 4 4 0 1 0 0-8Z', line: true },
  link: {
    path: 'M4 5.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 1 0 0-5Zm8 0a2.5 2.5 0 1 0 0 5 2.5 2.5 0 1 0 0-5ZM6.5 8h3',
    line: true,
  },
  disc: { path: 'M8 3a5 5 0 1 0 0 10A5 5 0 1 0 8 3Z' },
  'open-square': { path: 'M3.5 3.5h9v9h-9Z', line: true },
  square: { path: 'M3 3h10v10H3Z' },
  diamond: { path: 'm8 1.5 6.5 6.5L8 14.5 1.5 8Z' },
  triangle: { path: 'M1.5 3h13L8 14Z' },
  'open-triangle': { path: 'M2.5 3.5h11L8 13Z', line: true },
  hourglass: { path: 'M3 2.5h10l-10 11h10Z', line: true },
  hexagon: { path: 'm8 2 5.2 3v6L8 14l-5.2-3V5Z', line: true },
  cross: { path: 'm3.5 3.5 9 9m0-9-9 9', line: true },
  bars: { path: 'M2 6h12M2 10h12', line: true },
};
