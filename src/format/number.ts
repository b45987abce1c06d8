import type { Figure } from '../record/schema/article.ts';

/** A number with its thousands set apart: `4,900`. */
export function formatNumber(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** A small number as a word: `two`, `13`. */
export function formatNumeral(count: number): string {
  return numerals[count] ?? formatNumber(count);
}

const numerals = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A number with its noun: `1 event`, `2 events`. */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/** A figure's number with its limits and its unit: `at least 18`, `almost 2 hours`, `1 hour`. */
export function formatFigure({
  qualifier,
  value,
  unit = null,
}: Pick<Figure, 'qualifier' | 'value'> & { readonly unit?: string | null }): string {
  const units = value === 1 ? unit?.replace(/^(\w+)s$/, '$1') : unit;
  return [qualifier, formatNumber(value), units].filter((part) => part !== undefined && part !== null).join(' ');
}

/** What is known of a count without an hour: `early count`, `since replaced`. */
export function formatStanding(standing: NonNullable<Figure['standing']>): string {
  return { early: 'early count', superseded: 'since replaced' }[standing];
}

/** A place on earth in degrees: `50.45° N, 30.52° E`. */
export function formatCoordinates({ lat, lon }: { readonly lat: number; readonly lon: number }): string {
  return `${Math.abs(lat)}° ${lat < 0 ? 'S' : 'N'}, ${Math.abs(lon)}° ${lon < 0 ? 'W' : 'E'}`;
}
