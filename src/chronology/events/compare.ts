import { type EdtfDate, instantOf } from '../dates/edtf.ts';

/** Something with a date and an id to tell it from others of the same date. */
interface Dated {
  readonly id: string;
  readonly date: EdtfDate;
}

/** Reading order: by first day, then by clock time where both have one, then by last day, then by id. */
export function compareEvents(a: Dated, b: Dated): number {
  return (
    compareText(a.date.earliest, b.date.earliest) ||
    startOf(a.date) - startOf(b.date) ||
    compareText(a.date.latest, b.date.latest) ||
    compareText(a.id, b.id)
  );
}

/** Order of the published data: by first day, then last day, then id, and by nothing that the data do not show. */
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

/** An event without a clock time stands before those that have one. */
function startOf({ parts: [start] }: EdtfDate): number {
  return instantOf(start) ?? 0;
}
