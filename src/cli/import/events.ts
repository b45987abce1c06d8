import { expectedOfId } from '../../check/rules/ids.ts';
import { suggestId } from '../new/suggest.ts';
import type { Desk } from './desk.ts';
import type { Field, Fields } from './fields.ts';

/** A row with the id of its event, and whether it defines that event or only reports it. */
export interface Report extends Fields {
  readonly id: string;
  readonly defines: boolean;
  /** The values of the event that belong into this report. */
  readonly kept: ReadonlyMap<string, Field>;
}

/** What only the report that defines an event gives. */
const defining = ['title', 'dateNote', 'kind', 'weight', 'summary'];

/**
 * Finds the event of each row. Rows with one id report one event, and so do rows without an id that share title and date;
 * the first defines it, unless the record does.
 */
export function findEvents(rows: readonly Fields[], desk: Desk, problems: string[]): readonly Report[] {
  const byTitle = new Map(
    [...desk.events].map(([id, { values }]) => [JSON.stringify([values.get('title'), values.get('date')]), id]),
  );
  const first = new Map<string, Fields>();
  return rows.flatMap((fields): readonly Report[] => {
    const id = idOf(fields, desk, byTitle, first, problems);
    if (id === null) return [];
    const before = first.get(id);
    const recorded = desk.events.get(id);
    if (!before) first.set(id, fields);
    const defines = !before && !recorded;
    const known = (key: string) => before?.event.get(key)?.value ?? recorded?.values.get(key);
    const at = before ? before.row.place : (recorded?.place ?? '');
    const kept = [...fields.event].filter(([key, { value }]) => {
      if (key === 'id' || defines) return key !== 'id';
      if (!defining.includes(key)) return !(key === 'date' && value === known(key));
      if (value !== known(key)) {
        const other = known(key) === undefined ? 'none' : `"${String(known(key))}"`;
        problems.push(
          `${placeOf(fields, key)}: Unexpected ${key} "${String(value)}" of event "${id}", expected ${other} as at ${at}: correct one, or give this row an id of its own`,
        );
      }
      return false;
    });
    return [{ ...fields, id, defines, kept: new Map(kept) }];
  });
}

/** The id of an event: as it is given, or made of its title, with its date where another event has that title. */
function idOf(
  fields: Fields,
  desk: Desk,
  byTitle: Map<string, string>,
  taken: ReadonlyMap<string, unknown>,
  problems: string[],
): string | null {
  const [given, title, date] = ['id', 'title', 'date'].map((key) => fields.event.get(key)?.value);
  if (typeof given === 'string') {
    if (!desk.retired.has(given)) return given;
    problems.push(
      `${placeOf(fields, 'id')}: Unexpected id "${given}", expected another: it belongs to a thread, or to an event that is gone`,
    );
    return null;
  }
  if (typeof title !== 'string') {
    problems.push(`${fields.row.place}  Missing title, expected an id or a title of the event`);
    return null;
  }
  const key = JSON.stringify([title, date]);
  const same = byTitle.get(key);
  if (same !== undefined) return same;
  const isFree = (id: string) =>
    expectedOfId(id) === null && !taken.has(id) && !desk.retired.has(id) && !desk.events.has(id);
  const id = [suggestId(title), suggestId(`${title} ${String(date ?? '')}`)].find(isFree);
  if (id === undefined) {
    problems.push(
      `${placeOf(fields, 'title')}: Unexpected "${title}", expected a title from which an id can be made that no other event has: add a column with ids`,
    );
    return null;
  }
  byTitle.set(key, id);
  return id;
}

/** Where the value of a key is, as its author can find it. */
function placeOf({ row, event }: Fields, key: string): string {
  const cell = event.get(key)?.cell;
  return cell ? `${cell.place}  ${cell.column}` : row.place;
}
