import { type EdtfDate, readDate } from '../../chronology/dates/edtf.ts';
import { type ArticleDocument, type Folder, type Path, formatPlace } from '../../record/read/document.ts';
import { selectTexts } from '../../record/read/select.ts';
import { type Article, type ReportAsWritten, article } from '../../record/schema/article.ts';

/** One article's report of an event, and where it is. */
export interface PlacedReport {
  readonly source: string;
  readonly report: ReportAsWritten;
  /** Where a value of the report is, as an editor can open it. */
  readonly placeOf: (...path: Path) => string;
}

/** An event, with the report that defines it first; a faulty record may have none that does. */
export interface Recorded {
  readonly reports: readonly PlacedReport[];
  readonly date: EdtfDate | null;
}

/** Reads the events of a folder, faulty or not, and says which of its articles cannot be read. */
export function readRecorded({ articles }: Folder): {
  readonly events: readonly Recorded[];
  readonly unread: readonly string[];
} {
  const read = articles.map((document) => ({ document, data: article.safeParse(document.data).data }));
  const reports = read.flatMap(({ document, data }) => (data ? placeReports(document, data) : []));
  return {
    events: [...Map.groupBy(reports, ({ report }) => report.id).values()].map(mergeEvent),
    unread: read.filter(({ data }) => !data).map(({ document }) => document.file),
  };
}

function placeReports(document: ArticleDocument, data: Article): readonly PlacedReport[] {
  return data.events.map((report, index) => ({
    source: data.source,
    report,
    placeOf: (...path) => formatPlace(document, ['events', index, ...path]),
  }));
}

function mergeEvent(reports: readonly PlacedReport[]): Recorded {
  const defines = ({ report }: PlacedReport) => report.title !== undefined;
  const ordered = [...reports.filter(defines), ...reports.filter((one) => !defines(one))];
  return { reports: ordered, date: readDate(ordered[0]?.report.date) };
}

/** Every spelling of the entries of a registry, by id. */
export function readSpellings({ documents }: Folder, registry: string): ReadonlyMap<string, readonly string[]> {
  const document = documents.get(registry);
  const spellings = ['*.name', '*.label', '*.title', '*.aliases.*'].flatMap((at) =>
    document ? selectTexts(document, at) : [],
  );
  const byId = Map.groupBy(spellings, ({ path }) => String(path[0]));
  return new Map([...byId].map(([id, texts]) => [id, texts.map(({ value }) => value)]));
}
