import { cardWords } from '#words/cards.ts';
import type { Box } from '../box.ts';
import { widthOf } from '../labels.ts';
import type { PlaceMap } from './place-map.ts';

/** Some words on a map: the name of a country, of a place, or how many places a detail has. */
export interface MapWords {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** The room of a link; null for countries. */
  readonly room: Box | null;
  /** Id of the place, or the number of the detail. */
  readonly place: string | null;
  readonly detail: number | null;
}

/** Collects the words of a map in the order in which they are read: from top to bottom, in a line from left to right. */
export function collectWords({ countries, marks, details }: PlaceMap): readonly MapWords[] {
  const labelled = [
    ...marks.map(({ label, text, place }) => ({ label, text, place: place.id, detail: null })),
    ...details.map(({ label, places }, detail) => ({
      label,
      text: cardWords.places(places.length),
      place: null,
      detail,
    })),
  ];
  return [
    ...countries.map(({ name, x, y }) => ({
      words: { text: name, x, y, anchor: 'middle' as const, room: null, place: null, detail: null },
      top: y,
      left: x - widthOf(name) / 2,
    })),
    ...labelled.flatMap(({ label, ...about }) =>
      label === null
        ? []
        : [
            {
              words: { ...about, ...label.at, anchor: label.side, room: label.box },
              top: label.at.y,
              left: label.box.left,
            },
          ],
    ),
  ]
    .sort((a, b) => a.top - b.top || a.left - b.left)
    .map(({ words }) => words);
}
