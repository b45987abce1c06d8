import { readPlaces, writePlaces } from './places.ts';

/** Part of a dictionary: words in order, and at the same place the events of each, written by `writePlaces`. */
export interface DictionaryPiece {
  readonly words: readonly string[];
  readonly places: readonly string[];
}

/** So many characters of a piece are a few tens of kilobytes when compressed; a single word may need more. */
const mostCharacters = 100_000;

/** Cuts a dictionary into pieces of bounded size, in the order of its words; each must be there once. */
export function cutDictionary(
  entries: ReadonlyMap<string, readonly number[]>,
  most = mostCharacters,
): readonly DictionaryPiece[] {
  const pieces: { words: string[]; places: string[] }[] = [];
  let room = 0;
  for (const word of [...entries.keys()].sort()) {
    const places = writePlaces(entries.get(word) ?? []);
    room -= word.length + places.length;
    if (room < 0) {
      pieces.push({ words: [], places: [] });
      room = most - word.length - places.length;
    }
    pieces.at(-1)?.words.push(word);
    pieces.at(-1)?.places.push(places);
  }
  return pieces;
}

/** Finds the pieces that may have words which begin with some letters, from the first word of each piece. */
export function piecesWith(firsts: readonly string[], begin: string): readonly number[] {
  return [...firsts.keys()].filter((at) => {
    const [first = '', next] = [firsts[at], firsts[at + 1]];
    return (first < begin || first.startsWith(begin)) && (next === undefined || next > begin);
  });
}

/** Reads the words of pieces that pass a test, with their events. */
export function readWords(
  pieces: readonly DictionaryPiece[],
  isWanted: (word: string) => boolean,
): { readonly words: readonly string[]; readonly postings: readonly (readonly number[])[] } {
  const found = pieces.flatMap(({ words, places }) =>
    words.flatMap((word, at) => (isWanted(word) ? [{ word, places: readPlaces(places[at] ?? '') }] : [])),
  );
  return { words: found.map(({ word }) => word), postings: found.map(({ places }) => places) };
}
