import { type EdtfDate, instantOf } from '../dates/edtf.ts';

/** Orders dates: by first day, then by clock time where both have one, then by last day. */
export function compareDates(a: EdtfDate, b: EdtfDate): number {
  return compareText(a.earliest, b.earliest) || startOf(a) - startOf(b) || compareText(a.latest, b.latest);
}

/** Something with a date and an id to tell it from others of the same date. */
interface Dated {
  readonly id: string;
  readonly date: EdtfDate;
}

/** Order of the published data: by first day, then last day, then id, so only by what the data show. */
export function compareStable(a: Dated, b: Dated): number {
  return (
    compareText(a.date.earliest, b.date.earliest) ||
    compareText(a.date.latest, b.date.latest) ||
    compareText(a.id, b.id)
  );
}

/** Order of publication: by first day, then by clock time where both have one. */
export function comparePublished(a: { readonly publishedOn: EdtfDate }, b: { readonly publishedOn: EdtfDate }): number {
  return compareText(a.publishedOn.earliest, b.publishedOn.earliest) || startOf(a.publishedOn) - startOf(b.publishedOn);
}

/** Orders two texts by code unit, the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Orders two dates of one day by clock time; what has none comes first. */
export function compareClock(a: EdtfDate, b: EdtfDate): number {
  return startOf(a) - startOf(b);
}

/** An event without a clock time comes before those that have one. */
function startOf({ parts: [start] }: EdtfDate): number {
  return instantOf(start) ?? 0;
}
