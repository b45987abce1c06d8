import { type Document, type Path, formatPlace } from '../../record/read/document.ts';
import { isObject } from '../../record/read/select.ts';
import { parseYaml } from '../../record/read/yaml.ts';
import { formatIssue } from './mapping.ts';
import { readHtml } from './plain-text.ts';
import type { Cell, Row, TableResult } from './table.ts';

/** The column with the date of an event in EDTF, from its start to its end: TimelineJS has them in parts. */
const dateColumn = 'start_date';

/**
 * Reads what TimelineJS reads (https://timeline.knightlab.com/docs/json-format.html): a row for each event, a column for
 * each key, such as `text.headline`. HTML becomes plain text.
 */
export function readTimelineJs(file: string, text: string): TableResult {
  const document = parseYaml({ file, text, start: 0, end: text.length });
  if (document.issues.length > 0) return { problems: document.issues.map(formatIssue) };
  const { data } = document;
  const events = isObject(data) ? data['events'] : undefined;
  if (!Array.isArray(events)) {
    return {
      problems: [`${file}:1:1  Unexpected JSON, expected an object with a list of events, as TimelineJS reads it`],
    };
  }
  const problems: string[] = [];
  const rows = events.map((event: unknown, index): Row => {
    const path = ['events', index];
    const date = isObject(event) ? readDates(document, path, event, problems) : [];
    const cells = [...date, ...cellsOf(document, path, event)].map((cell) => [cell.column, cell] as const);
    return { place: formatPlace(document, path), number: index + 1, cells: new Map(cells) };
  });
  if (problems.length > 0) return { problems };
  const columns = [...new Set([dateColumn, ...rows.flatMap(({ cells }) => [...cells.keys()])])];
  const others = Object.entries(data as object).filter(([key]) => key !== 'events');
  const apart = others.flatMap(([key, value]) => cellsOf(document, [key], value, key));
  return {
    columns,
    rows,
    noun: 'event',
    apart: apart.map(({ column, text: value, place }) => `${place}  ${column}: ${value}`),
  };
}

const takesHtml = /^(title\.)?(text|media)\.(headline|text|caption|credit)$/;

/** The texts and numbers under a path, each in a column named by the keys that lead to it; a whole date is in another. */
function cellsOf(document: Document, path: Path, value: unknown, column = ''): readonly Cell[] {
  if (isObject(value) || Array.isArray(value)) {
    return Object.entries(value).flatMap(([key, inner]) => {
      const name = column === '' ? key : `${column}.${key}`;
      const step = Array.isArray(value) ? Number(key) : key;
      return isDatePart.test(name) ? [] : cellsOf(document, [...path, step], inner, name);
    });
  }
  const written = textOf(value);
  const { text, links } = takesHtml.test(column) ? readHtml(written) : { text: written, links: [] };
  if (text === '' && links.length === 0) return [];
  // Of a picture alone, only its address can be kept.
  return [{ column, text: text === '' ? links.join(' ') : text, place: formatPlace(document, path), links }];
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value).trim()
    : '';
}

const isDatePart = /^(start|end)_date\.(year|month|day)$/;

/** The date of an event as one cell in EDTF: its start alone, or from start to end. */
function readDates(
  document: Document,
  path: Path,
  event: Readonly<Record<string, unknown>>,
  problems: string[],
): readonly Cell[] {
  const [start, end] = ['start_date', 'end_date'].map((key) => {
    const value = event[key];
    if (value === undefined || value === null) return null;
    const date = isObject(value) ? readParts(value) : null;
    if (date === null) {
      const message = `Unexpected ${key}, expected a year from 1 to 9999, or a year and a month, or these and a day`;
      problems.push(`${formatPlace(document, [...path, key])}  ${message}`);
    }
    return date;
  });
  if (start === null || start === undefined) {
    if (end)
      problems.push(
        `${formatPlace(document, [...path, 'end_date'])}  Unexpected end_date, expected a start_date before it`,
      );
    return [];
  }
  const text = end === null || end === undefined || end === start ? start : `${start}/${end}`;
  return [{ column: dateColumn, text, place: formatPlace(document, [...path, 'start_date']), links: [] }];
}

/** A date of TimelineJS in EDTF; null where it is not in parts, or leaves out one before another. */
function readParts(date: Readonly<Record<string, unknown>>): string | null {
  const [year = '', month = '', day = ''] = ['year', 'month', 'day'].map((key) => textOf(date[key]));
  if (!/^\d{1,4}$/.test(year) || !/^\d{0,2}$/.test(month) || !/^\d{0,2}$/.test(day) || (month === '' && day !== '')) {
    return null;
  }
  const parts = [year.padStart(4, '0'), month.padStart(2, '0'), day.padStart(2, '0')];
  return parts.slice(0, day !== '' ? 3 : month !== '' ? 2 : 1).join('-');
}
