import { mustGet } from '../chronology.ts';
import { findUpdates } from '../events/updates.ts';
import type { Chronology, RecordedEvent } from '../model.ts';

/** A report that a sentence rests on. */
export interface FootingView {
  /** Its place among the reports of the event, from 1; those of later states are counted on. */
  readonly number: number;
  /** File name of the article. */
  readonly article: string;
  /** Name of its publisher. */
  readonly source: string;
  /** Id of the event it reports: the one summed up, or a later state of it. */
  readonly event: string;
}

/** One sentence of a summary, with what it rests on. */
export interface SentenceView {
  readonly says: string;
  readonly from: readonly FootingView[];
}

/** Numbers the reports that each sentence of a summary rests on, as the page of the event lists them. */
export function buildSummaryView(chronology: Chronology, event: RecordedEvent): readonly SentenceView[] {
  const reports = [event, ...findUpdates(chronology.events, event)].flatMap(({ id, reports: own }) =>
    own.map(({ article, source }) => ({ event: id, article, source: mustGet(chronology.sources, source).name })),
  );
  return event.summary.map(({ says, from }) => ({
    says,
    from: from
      .flatMap((name) => {
        const at = reports.findIndex(({ article }) => article === name);
        const report = reports[at];
        return report ? [{ ...report, number: at + 1 }] : [];
      })
      .sort((a, b) => a.number - b.number),
  }));
}
