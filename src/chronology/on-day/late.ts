import { mustParseEdtf } from '../dates/edtf.ts';
import { indexSpans } from '../dates/spans.ts';
import { comparePublished } from '../events/compare.ts';
import type { Chronology, RecordedEvent, Report } from '../model.ts';
import { oncePer } from '../once-per.ts';

/** An event that was reported only later, with its first report. */
export interface LateEvent {
  readonly event: RecordedEvent;
  readonly first: Report;
}

/** Finds what had happened within the period by a day, `YYYY-MM-DD`, and was reported only after it, the latest first. */
export function findLate(chronology: Pick<Chronology, 'site' | 'events'>, day: string): readonly LateEvent[] {
  return unreportedOn(chronology)({ earliest: day, latest: day })
    .filter(({ reports }) => firstReportedOn(reports) > day)
    .flatMap((event) => {
      const [first] = event.reports.toSorted(comparePublished);
      return first ? [{ event, first }] : [];
    })
    .reverse();
}

/** Finds the events of the period by the days from when they had happened to when they had been reported. */
const unreportedOn = oncePer(({ site, events }: Pick<Chronology, 'site' | 'events'>) => {
  const { earliest } = mustParseEdtf(site.period);
  return indexSpans(
    [...events.values()].filter(({ date }) => date.earliest >= earliest),
    ({ date, reports }) => ({ earliest: date.parts[0].latest, latest: firstReportedOn(reports) }),
  );
});

/** The first day by which one of some reports has certainly been published. */
function firstReportedOn(reports: readonly Report[]): string {
  const [first = ''] = reports.map(({ publishedOn }) => publishedOn.latest).sort();
  return first;
}
