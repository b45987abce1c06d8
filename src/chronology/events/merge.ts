import type { Article, ReportAsWritten } from '../../record/schema/article.ts';
import type { ArticleFile } from '../../record/schema/record.ts';
import { compareText } from './compare.ts';
import { type Vocabulary as Comparable, findConflicts } from './conflicts.ts';
import { mustParseEdtf } from '../dates/edtf.ts';
import type { Chronology, RecordedEvent, Report, ThreadMembership } from '../model.ts';
import { sideOf } from '../parties.ts';

/** What reports name by id. */
type Vocabulary = Comparable & Pick<Chronology, 'kinds'>;

/** A report as written, with its article. */
interface Filed {
  readonly name: string;
  readonly article: Article;
  readonly written: ReportAsWritten;
  readonly position: number;
}

/**
 * Merges the reports of all articles into events, in no particular order. Each event takes title, kind and date from
 * the one report that defines it; an event that no article or more than one defines throws a `RangeError`.
 */
export function mergeReports(
  articles: readonly ArticleFile[],
  aliases: Readonly<Record<string, string>>,
  vocabulary: Vocabulary,
): readonly RecordedEvent[] {
  const filed = articles.flatMap(({ name, data }) =>
    data.events.map((written, position): Filed => ({ name, article: data, written, position })),
  );
  const formerOf = Map.groupBy(Object.keys(aliases), (alias) => aliases[alias]);
  return [...Map.groupBy(filed, ({ written }) => written.id)].map(([id, reports]) =>
    mergeEvent(id, reports, formerOf.get(id) ?? [], vocabulary),
  );
}

function mergeEvent(
  id: string,
  filed: readonly Filed[],
  aliases: readonly string[],
  vocabulary: Vocabulary,
): RecordedEvent {
  const [defining, ...others] = filed.filter(({ written }) => written.title !== undefined);
  if (!defining || others.length > 0) throw new RangeError(`Expected one article to define the event "${id}"`);
  const { title, date, dateNote, weight, summary, updates } = defining.written;
  const kind = vocabulary.kinds.get(defining.written.kind ?? '');
  if (title === undefined || kind === undefined || date === undefined) {
    throw new RangeError(`Expected title, kind and date where the event "${id}" is defined`);
  }
  const ordered = [...filed].sort((a, b) => compareFiled(a, b, defining));
  const reports = ordered.map((report) => buildReport(report, report === defining, vocabulary));
  const eventDate = mustParseEdtf(date);
  return {
    id,
    title,
    kind,
    date: eventDate,
    dateNote: dateNote ?? null,
    weight: weight ?? 'normal',
    summary: summary ?? [],
    updates: updates ?? null,
    ...uniteReports(reports),
    reports,
    conflicts: findConflicts(eventDate, reports, vocabulary),
    contradicts: [],
    aliases,
  };
}

/** What all reports of an event come to together. */
export function uniteReports(
  reports: readonly Report[],
): Pick<RecordedEvent, 'place' | 'actors' | 'threads' | 'respondsTo'> {
  return {
    place: reports.find(({ place }) => place !== null)?.place ?? null,
    actors: unique(reports.flatMap(({ actors }) => actors)),
    threads: mergeThreads(reports.flatMap(({ threads }) => threads)),
    respondsTo: unique(reports.flatMap(({ respondsTo }) => respondsTo)),
  };
}

function compareFiled(a: Filed, b: Filed, defining: Filed): number {
  if (a === defining || b === defining) return a === defining ? -1 : 1;
  return (
    compareText(mustParseEdtf(a.article.date).earliest, mustParseEdtf(b.article.date).earliest) ||
    compareText(a.name, b.name)
  );
}

function buildReport({ name, article, written, position }: Filed, defines: boolean, { actors }: Vocabulary): Report {
  return {
    article: name,
    source: article.source,
    via: article.via ?? null,
    publishedOn: mustParseEdtf(article.date),
    date: written.date === undefined || defines ? null : mustParseEdtf(written.date),
    dateNote: written.dateNote ?? null,
    place: written.place ?? null,
    actors: written.actors,
    threads: (written.threads ?? []).map((thread): ThreadMembership =>
      typeof thread === 'string'
        ? { id: thread, step: null, by: null }
        : {
            id: thread.id,
            step: thread.step ?? null,
            by: thread.by === undefined ? null : sideOf(actors, thread.by),
          },
    ),
    respondsTo: written.respondsTo ?? [],
    account: written.account,
    figures: written.figures ?? [],
    claims: written.claims ?? [],
    note: written.note ?? null,
    position,
    defines,
  };
}

/** A thread named with a step and without one is one membership: the step says more. */
function mergeThreads(named: readonly ThreadMembership[]): readonly ThreadMembership[] {
  return [...Map.groupBy(named, ({ id }) => id)].flatMap(([id, memberships]): readonly ThreadMembership[] => {
    const steps = new Map(
      memberships.filter(({ step }) => step !== null).map((taken) => [`${taken.step ?? ''} ${taken.by ?? ''}`, taken]),
    );
    return steps.size === 0 ? [{ id, step: null, by: null }] : [...steps.values()];
  });
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
