import type { Chronology, Report } from '../model.ts';

/** Articles whose accounts rest on one text: they count as one source. */
export interface Origin {
  /** Id of the agency whose text they carry, or of their publisher. */
  readonly source: string;
  readonly reports: readonly Report[];
}

/** What the reports of an event rest on. */
export interface Origins {
  readonly independent: readonly Origin[];
  /** Reports by publishers that rewrite those of others, and count as no source of their own. */
  readonly rewritten: readonly Report[];
}

/**
 * Finds the reports that rest on the same text: articles that carry one agency, or come from one publisher, are one
 * origin; those of a publisher that rewrites others are none.
 */
export function findOrigins({ sources }: Pick<Chronology, 'sources'>, reports: readonly Report[]): Origins {
  const rewrites = ({ source }: Report) => sources.get(source)?.rewrites === true;
  const byOrigin = Map.groupBy(
    reports.filter((report) => !rewrites(report)),
    ({ via, source }) => via ?? source,
  );
  return {
    independent: [...byOrigin].map(([source, same]) => ({ source, reports: same })),
    rewritten: reports.filter(rewrites),
  };
}

/** Counts the reports that do not rest on the same text. */
export function countIndependent(chronology: Pick<Chronology, 'sources'>, reports: readonly Report[]): number {
  return findOrigins(chronology, reports).independent.length;
}
