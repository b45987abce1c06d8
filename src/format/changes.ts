import { changeWords } from '#words/changes.ts';
import { mustParseEdtf } from '../chronology/dates/edtf.ts';
import { countChanges } from '../chronology/history/versions.ts';
import { type Change, changeKinds } from '../record/schema/changes.ts';
import { formatDate } from './date.ts';
import { formatNumber } from './number.ts';

/** What changed, in words: `title, reports`. */
export function formatFields({ fields = [] }: Change): string {
  return fields.map((field) => changeWords.field[field]).join(', ');
}

/** What the record said before, in a sentence; empty if the entry does not have it, or nothing replaced it. */
export function formatFormer({ was, now }: Change): string {
  if (!was || !now) return '';
  const { title, date } = was;
  const former = [
    ...(title === undefined ? [] : [changeWords.titleWas(title)]),
    ...(date === undefined ? [] : [changeWords.dateWas(formatDate(mustParseEdtf(date)))]),
  ];
  return former.length === 0 ? '' : changeWords.previously(former);
}

/** How many entries there are of each kind, in words: `12 added, 1 corrected`. */
export function formatChangeCounts(changes: readonly Change[]): string {
  const counts = countChanges(changes);
  return changeKinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => changeWords.entries(formatNumber(counts[kind]), kind))
    .join(', ');
}
