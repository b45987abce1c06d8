import { type EdtfDate, parseEdtf, readDate } from '../../chronology/dates/edtf.ts';
import { splitSaid } from '../../chronology/dates/said.ts';
import { compareText } from '../../chronology/events/compare.ts';
import { buildWordTest, splitWords } from '../../chronology/filter/spelling.ts';
import type { Folder } from '../../record/read/document.ts';
import { describeClaim, describeFigure } from '../describe.ts';
import { type PlacedReport, type Recorded, readRecorded, readSpellings } from './recorded.ts';

/** Something that can be found. */
interface Item {
  /** What is printed: where it is, and what it says. */
  readonly line: string;
  readonly date: EdtfDate | null;
  readonly actors: readonly string[];
  /** The texts in which words are looked for. */
  readonly texts: readonly string[];
}

/** What was found, a line for each, and the files that could not be searched. */
export interface Found {
  readonly hits: readonly string[];
  readonly unread: readonly string[];
}

/**
 * Finds events, figures and claims that meet every term of a query. A term is a date, the id of an actor, or words in
 * any spelling, each of which begins a word of what is found. Events are in order of date, each before what it holds.
 */
export function findRecorded(folder: Folder, query: readonly string[]): Found {
  const { events, unread } = readRecorded(folder);
  const [actors, places, measures] = ['actors', 'places', 'measures'].map((name) => readSpellings(folder, name));
  const spell = (id: string | undefined): readonly string[] =>
    id === undefined ? [] : [id, ...[actors, places, measures].flatMap((names) => names?.get(id) ?? [])];
  const meets = query.map((term) => meaningOf(term, (id) => actors?.has(id) === true));
  const hits = events
    .toSorted((a, b) => compareText(a.date?.earliest ?? '', b.date?.earliest ?? ''))
    .flatMap((event) => itemsOf(event, spell))
    .filter((item) => meets.every((isMet) => isMet(item)))
    .map(({ line }) => line.replaceAll(/\s*\n\s*/g, ' '));
  return { hits, unread };
}

function meaningOf(term: string, isActor: (id: string) => boolean): (item: Item) => boolean {
  const date = parseEdtf(term);
  if ('date' in date) {
    const { earliest, latest } = date.date;
    return (item) => item.date !== null && item.date.earliest <= latest && earliest <= item.date.latest;
  }
  if (isActor(term)) return ({ actors }) => actors.includes(term);
  const isMet = buildWordTest(term);
  return ({ texts }) => isMet(texts.flatMap(splitWords));
}

type Spell = (id: string | undefined) => readonly string[];

/** An event, and the figures and claims of its reports; these are found by its title too. */
function itemsOf(event: Recorded, spell: Spell): readonly Item[] {
  const [defining] = event.reports;
  if (!defining) return [];
  const { id, title = '', place, date = '', summary = [] } = defining.report;
  const sources = [...new Set(event.reports.map(({ source }) => source))].join(', ');
  const count = event.reports.length === 1 ? '1 report' : `${event.reports.length} reports`;
  const subject = [id, title, ...spell(place)];
  const actors = event.reports.flatMap(({ report }) => report.actors);
  const texts = event.reports.flatMap(({ report }) => [report.account, report.note ?? '', ...spell(report.place)]);
  return [
    {
      line: `${defining.placeOf('id')}  event  ${id}  ${date}  ${title}  (${count}: ${sources})`,
      date: event.date,
      actors,
      texts: [...subject, ...texts, ...summary.map(({ says }) => says), ...actors.flatMap(spell)],
    },
    ...event.reports.flatMap((placed) => [
      ...figuresOf(placed, event.date, subject, spell),
      ...claimsOf(placed, event.date, subject, spell),
    ]),
  ];
}

function figuresOf(
  { report, placeOf }: PlacedReport,
  date: EdtfDate | null,
  subject: readonly string[],
  spell: Spell,
): readonly Item[] {
  return (report.figures ?? []).map((figure, index) => ({
    line: `${placeOf('figures', index)}  figure  ${describeFigure(figure)}  ${report.id}`,
    date: readDate(figure.asOf) ?? date,
    actors: [figure.by],
    texts: [...subject, describeFigure(figure), ...spell(figure.measure), ...spell(figure.by)],
  }));
}

function claimsOf(
  { report, placeOf }: PlacedReport,
  date: EdtfDate | null,
  subject: readonly string[],
  spell: Spell,
): readonly Item[] {
  return (report.claims ?? []).map((claim, index) => ({
    line: `${placeOf('claims', index)}  claim  ${claim.id ?? '(no id)'}  ${describeClaim(claim)}  ${report.id}`,
    date: readDate(claim.said && splitSaid(claim.said).edtf) ?? date,
    actors: [claim.by],
    texts: [...subject, describeClaim(claim), ...spell(claim.by)],
  }));
}
