import { longestId } from '../../check/rules/ids.ts';
import { foldText } from '../../chronology/filter/spelling.ts';

/**
 * Makes an id of a headline: its words in a–z and 0–9, joined by hyphens, cut at a word within 80 characters. Cyrillic
 * is written in Latin letters; a headline in another script gives none.
 */
export function suggestId(headline: string): string {
  const words = headline
    .toLowerCase()
    .replaceAll(/\p{Script=Cyrillic}+|[łøđæœßı]/gu, foldText)
    .normalize('NFD')
    .replaceAll(/[\p{M}’'ʼ]/gu, '')
    .match(/[a-z0-9]+/g);
  let id = '';
  for (const word of words ?? []) {
    const longer = id === '' ? word : `${id}-${word}`;
    if (longer.length > longestId) break;
    id = longer;
  }
  return id;
}

/** Suggests a file name, from day, publisher and subject; it ends with a hyphen where the headline gives no subject. */
export function suggestName(date: string, source: string, headline: string): string {
  const start = suggestId(`${date.slice(0, 10)} ${source}`);
  return suggestId(headline) === '' ? `${start}-` : suggestId(`${start} ${headline}`);
}
