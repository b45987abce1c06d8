import { type Noun, compassWords, numberWords, numeralWords } from '#words/numbers.ts';
import { figureWords } from '#words/figures.ts';
import type { Figure } from '../record/schema/article.ts';

/** A number with its thousands set apart: `4,900`. */
export function formatNumber(value: number): string {
  return numberWords.number(value);
}

/** A small number as a word: `two`, `13`. */
export function formatNumeral(count: number): string {
  return numeralWords.numeral(count);
}

/** A number with its noun: `1 event`, `2 events`. */
export function formatCount(count: number, noun: Noun): string {
  return numberWords.count(count, noun);
}

/** A figure's number with its limits and its unit: `at least 18`, `almost 2 hours`, `1 hour`. */
export function formatFigure({
  qualifier,
  value,
  unit = null,
}: Pick<Figure, 'qualifier' | 'value'> & { readonly unit?: string | null }): string {
  const units = unit === null ? null : numeralWords.unit(value, unit);
  return [qualifier, formatNumber(value), units].filter((part) => part !== undefined && part !== null).join(' ');
}

/** What is known of a count without an hour: `early count`, `since replaced`. */
export function formatStanding(standing: NonNullable<Figure['standing']>): string {
  return figureWords.standing[standing];
}

/** A place on earth in degrees: `50.45° N, 30.52° E`. */
export function formatCoordinates({ lat, lon }: { readonly lat: number; readonly lon: number }): string {
  return `${formatNumber(Math.abs(lat))}° ${lat < 0 ? compassWords.south : compassWords.north}, ${formatNumber(Math.abs(lon))}° ${lon < 0 ? compassWords.west : compassWords.east}`;
}
