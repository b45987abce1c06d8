import { numberWords } from './numbers.ts';

/** The pages of places, and maps. */
export const placeWords = {
  feed: 'RSS feed for this place',
  /** What a page is called away from it, as a place may have the name of an actor. */
  title: (name: string) => `${name} (place)`,
  mapAround: (name: string) => `Map around ${name}`,
  mapOf: (places: string) => `Map of ${places}`,
  /** The first places of a map, and how many more it has. */
  shown: (names: readonly string[], more: number) =>
    `${names.join(', ')}${more > 0 ? ` and ${numberWords.count(more, 'more place')}` : ''}`,
  /** A distance on a plan: `500 m`, `2 km`. */
  scale: (metres: number) => (metres < 1000 ? `${metres}\u00A0m` : `${metres / 1000}\u00A0km`),
  alsoOnMap: 'Also on this map:',
  aboutNumbers: 'Numbers show events recorded at each place.',
  aboutBorders: 'Borders follow {atlas}, which adapts Natural Earth’s data to the position of the United Nations.',
  /** The register of places. */
  aboutAll: 'Where it happened.',
  describeAll: (count: number, site: string) =>
    `Where it happened: the ${count} places of ${site}, on maps and by name.`,
  mostEvents: 'Most events',
};

export type PlaceWords = typeof placeWords;
