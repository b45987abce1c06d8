import type { Chronology, Report } from './model.ts';

/**
 * Counts the reports that do not rest on the same text: articles that carry one agency, or come from one publisher,
 * count once; those of a publisher that rewrites others not at all.
 */
export function countIndependent({ sources }: Pick<Chronology, 'sources'>, reports: readonly Report[]): number {
  const independent = reports.filter(({ source }) => sources.get(source)?.rewrites !== true);
  return new Set(independent.map(({ via, source }) => via ?? source)).size;
}
