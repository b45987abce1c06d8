import { type EdtfDate, mustParseEdtf } from '../../chronology/dates/edtf.ts';
import type { ReportAsWritten } from '../../record/schema/article.ts';
import type { ContentRecord } from '../../record/schema/record.ts';
import { describeFigure } from '../describe.ts';
import type { Option } from './question.ts';

/** An event that some article defines. */
export interface Defined {
  readonly id: string;
  readonly title: string;
  readonly date: EdtfDate;
}

/** A report, as far as it matters to other events. */
type Related = Pick<ReportAsWritten, 'id' | 'title' | 'date' | 'respondsTo'>;

/** The reports of all articles of a record. */
export function reportsOf({ articles }: Pick<ContentRecord, 'articles'>): readonly ReportAsWritten[] {
  return articles.flatMap(({ data }) => data.events);
}

/** The events that some reports define. */
export function definedEvents(reports: readonly Related[]): readonly Defined[] {
  return reports.flatMap(({ id, title, date }) =>
    title === undefined || date === undefined ? [] : [{ id, title, date: mustParseEdtf(date) }],
  );
}

/** Events to choose from, those that are nearest to a day first. */
export function eventOptions(events: readonly Defined[], day: string): readonly Option[] {
  const distance = ({ date }: Defined) => Math.abs(Date.parse(date.earliest) - Date.parse(day));
  return events
    .toSorted((a, b) => distance(a) - distance(b))
    .map(({ id, title, date }) => ({ value: id, label: title, hint: `${date.edtf}, ${id}` }));
}

/** The events whose date shares a day with another date. */
export function eventsOf(events: readonly Defined[], { earliest, latest }: EdtfDate): readonly Defined[] {
  return events.filter(({ date }) => date.earliest <= latest && earliest <= date.latest);
}

/** Whether an event answers another, or answers what answers it, in some reports. */
export function isAnswerTo(event: string, other: string, reports: readonly Related[]): boolean {
  const seen = new Set([event]);
  for (const id of seen) {
    for (const report of reports) if (report.id === id) for (const one of report.respondsTo ?? []) seen.add(one);
  }
  return seen.has(other);
}

/** What the record has of an event: date, threads, figures with their wording, and notes, each with its article. */
export function describeEvent({ articles }: Pick<ContentRecord, 'articles'>, event: string): string {
  const reports = articles.flatMap(({ name, data }) =>
    data.events.filter(({ id }) => id === event).map((report): Named => ({ article: name, report })),
  );
  const lines = (title: string, of: (report: ReportAsWritten) => readonly (string | undefined)[]) => {
    const all = reports.flatMap(({ article, report }) =>
      of(report).flatMap((text) => (text === undefined ? [] : [`  ${text.trim()} (${article})`])),
    );
    return all.length === 0 ? [] : [title, ...all];
  };
  return [
    ...lines('Date', ({ date, dateNote }) => [date && dateNote ? `${date}: ${dateNote}` : (date ?? dateNote)]),
    ...lines('Place', ({ place }) => [place]),
    ...lines('Threads', ({ threads = [] }) => threads.map(describeThread)),
    ...lines('Figures', ({ figures = [] }) => figures.map(describeFigure)),
    ...lines('Notes', ({ note }) => [note]),
  ].join('\n');
}

interface Named {
  readonly article: string;
  readonly report: ReportAsWritten;
}

function describeThread(thread: NonNullable<ReportAsWritten['threads']>[number]): string {
  if (typeof thread === 'string') return thread;
  const { id, step, by } = thread;
  return [id, step, by === undefined ? undefined : `by ${by}`].filter((part) => part !== undefined).join(' ');
}
