import { type EdtfDate, instantOf, readDate } from '../../chronology/dates/edtf.ts';
import { splitSaid } from '../../chronology/dates/said.ts';
import { select } from '../../record/read/select.ts';
import { eachArticle } from '../each-article.ts';
import { type Check, issueAt, unexpected } from '../rule.ts';
import { dateOfEvent, publicationOf, reportsIn, reportsOf } from './reports.ts';

/** No count is of a time before its event, or after its article. */
export const countsInTime: Check = (folder) =>
  reportsOf(folder).flatMap(({ article, path, id }) =>
    select(article, [...path, 'figures', '*', 'asOf'].join('.')).flatMap((at) => {
      const [asOf, event, published] = [readDate(at.value), dateOfEvent(folder, id), publicationOf(article)];
      if (!asOf) return [];
      if (event && asOf.latest < event.earliest) {
        const expected = `${event.earliest} or later: the event "${id}" is of ${event.edtf}`;
        return [issueAt(article, at.path, 'date-out-of-range', unexpected('date', asOf.edtf, expected))];
      }
      if (!published || !isAfter(asOf, published)) return [];
      return [issueAt(article, at.path, 'date-out-of-range', unexpected('date', asOf.edtf, byPublication(published)))];
    }),
  );

/** Nothing was said after the article that reports it. */
export const saidInTime = eachArticle((article) =>
  reportsIn(article).flatMap(({ path }) =>
    select(article, [...path, 'claims', '*', 'said'].join('.')).flatMap((at) => {
      const written = typeof at.value === 'string' ? splitSaid(at.value).edtf : at.value;
      const [said, published] = [readDate(written), publicationOf(article)];
      if (!said || !published || !isAfter(said, published)) return [];
      return [issueAt(article, at.path, 'date-out-of-range', unexpected('date', said.edtf, byPublication(published)))];
    }),
  ),
);

function byPublication({ edtf }: EdtfDate): string {
  return `no later than the article itself, which is of ${edtf}`;
}

/** Where only one of two dates has an hour, it may be of the day before elsewhere. */
function isAfter(date: EdtfDate, published: EdtfDate): boolean {
  const [at, by] = [instantOf(date.parts[0]), instantOf(published.parts.at(-1) ?? published.parts[0])];
  if (at === null) return date.earliest > published.latest;
  return by === null ? dayInTheWest(at) > published.latest : at > by;
}

const halfADay = 12 * 60 * 60 * 1000;

function dayInTheWest(instant: number): string {
  return new Date(instant - halfADay).toISOString().slice(0, 'YYYY-MM-DD'.length);
}
