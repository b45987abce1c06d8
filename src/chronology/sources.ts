import type { Report } from './model.ts';

/**
 * Counts the reports that do not rest on the same text: articles that carry one agency, or come from one publisher,
 * count once.
 */
export function countIndependent(reports: readonly Report[]): number {
  return new Set(reports.map(({ via, source }) => via ?? source)).size;
}
