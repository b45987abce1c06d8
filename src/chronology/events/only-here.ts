import type { Report } from '../model.ts';

/** What one report carries and no other report of its event does, by place among its claims and figures. */
export interface OnlyHere {
  /** Claims by actors whom no other report quotes. */
  readonly claims: ReadonlySet<number>;
  /** Figures of a measure for which no other report gives a number, of whatever it is counted. */
  readonly figures: ReadonlySet<number>;
}

/** Finds what only one of the reports of an event carries; nothing where it is the only report. */
export function findOnlyHere(report: Report, reports: readonly Report[]): OnlyHere {
  const others = reports.filter((other) => other !== report);
  if (others.length === 0) return { claims: new Set(), figures: new Set() };
  const heard = new Set(['article', ...others.flatMap(({ claims }) => claims.map(({ by }) => by))]);
  const counted = new Set(others.flatMap(({ figures }) => figures.map(({ measure }) => measure)));
  return {
    claims: indexesOf(report.claims, ({ by }) => !heard.has(by)),
    figures: indexesOf(report.figures, ({ measure }) => !counted.has(measure)),
  };
}

function indexesOf<T>(items: readonly T[], meets: (item: T) => boolean): ReadonlySet<number> {
  return new Set(items.flatMap((item, index) => (meets(item) ? [index] : [])));
}
