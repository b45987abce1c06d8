import { mustGet } from '../chronology.ts';
import { findOrigins } from '../events/sources.ts';
import type { Chronology, Report } from '../model.ts';
import type { SourceRef } from './refs.ts';

/** Reports that rest on one text. */
export interface OriginView {
  /** The agency whose text they carry, or their publisher. */
  readonly source: SourceRef;
  /** How many they are. */
  readonly reports: number;
  /** How many of them carry the text of that agency. */
  readonly carriers: number;
}

/** What the reports of an event rest on. */
export interface OriginsView {
  /** How many reports there are. */
  readonly reports: number;
  readonly independent: readonly OriginView[];
  /** Publishers of reports that rewrite those of others. */
  readonly rewritten: readonly SourceRef[];
}

/** Counts the reports that rest on the same text, and names its source. */
export function buildOriginsView({ sources }: Pick<Chronology, 'sources'>, reports: readonly Report[]): OriginsView {
  const { independent, rewritten } = findOrigins({ sources }, reports);
  return {
    reports: reports.length,
    independent: independent.map(({ source, reports: same }) => ({
      source: mustGet(sources, source),
      reports: same.length,
      carriers: same.filter(({ via }) => via === source).length,
    })),
    rewritten: rewritten.map(({ source }) => mustGet(sources, source)),
  };
}
