import { countUpTo } from '../dates/days.ts';
import { mustParseEdtf } from '../dates/edtf.ts';
import { compareText, comparePublished } from '../events/compare.ts';
import { inReadingOrder } from '../events/event-index.ts';
import type { Chronology, RecordedEvent, Report } from '../model.ts';
import { oncePer } from '../once-per.ts';

/** An event that was reported only later, with its first report. */
export interface LateEvent {
  readonly event: RecordedEvent;
  readonly first: Report;
}

/** Finds what had happened within the period by a day, `YYYY-MM-DD`, and was reported only after it, the latest first. */
export function findLate(chronology: Pick<Chronology, 'site' | 'events'>, day: string): readonly LateEvent[] {
  const { happened, lags } = lagsOf(chronology);
  const unreported: string[] = [];
  for (let at = countUpTo(happened, day) - 1; at >= 0; at--) {
    const lag = lags[at];
    if (!lag || lag.allReportedOn <= day) break;
    if (lag.reportedOn > day) unreported.push(lag.id);
  }
  return inReadingOrder(chronology.events, unreported)
    .flatMap((event) => {
      const [first] = event.reports.toSorted(comparePublished);
      return first ? [{ event, first }] : [];
    })
    .reverse();
}

/** From when to when an event had happened and no article had reported it. */
interface Lag {
  readonly id: string;
  readonly reportedOn: string;
  /** The day by which it and all that happened before it had been reported. */
  readonly allReportedOn: string;
}

/** The days on which the events of the period had happened, in order, and until when each was not reported. */
const lagsOf = oncePer(({ site, events }: Pick<Chronology, 'site' | 'events'>) => {
  const { earliest } = mustParseEdtf(site.period);
  const within = [...events.values()]
    .filter(({ date }) => date.earliest >= earliest)
    .map(({ id, date, reports }) => ({ id, happened: date.parts[0].latest, reportedOn: firstReportedOn(reports) }))
    .sort((a, b) => compareText(a.happened, b.happened));
  let allReportedOn = '';
  const lags = within.map(({ id, reportedOn }): Lag => {
    if (reportedOn > allReportedOn) allReportedOn = reportedOn;
    return { id, reportedOn, allReportedOn };
  });
  return { happened: within.map(({ happened }) => happened), lags };
});

/** The first day by which one of some reports has certainly been published. */
function firstReportedOn(reports: readonly Report[]): string {
  const [first = ''] = reports.map(({ publishedOn }) => publishedOn.latest).sort();
  return first;
}
