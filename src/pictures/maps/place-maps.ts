import { countEvents } from '../../chronology/filter/filterable.ts';
import type { Chronology } from '../../chronology/model.ts';
import { oncePer } from '../../chronology/once-per.ts';
import { areInTown, areNear, drawPlan } from './plan.ts';
import { type PlaceMap, drawMap, fitTo, locate } from './place-map.ts';
import { type CountedPlace, gather, gatherRegions } from './regions.ts';

/** A map with the places it is made for, those of most events first. */
export interface RegionMap extends PlaceMap {
  readonly places: readonly CountedPlace[];
}

/** Lists the places of a record, and how many events each has. */
export const countPlaces = oncePer((chronology: Chronology): readonly CountedPlace[] => {
  const counts = countEvents(chronology, 'place');
  return [...chronology.places.values()].map((place) => ({ ...place, events: counts.get(place.id) ?? 0 }));
});

/** Draws every place: a map for each region, and behind it one for each part of it where places are too near for names, of a town a plan. */
export function mapPlaces(places: readonly CountedPlace[]): readonly RegionMap[] {
  return gatherRegions(places).flatMap(mapRegion);
}

/** Draws what surrounds a place, with all other places there: its town alone where that has too many for a map. */
export function mapSurroundings(id: string, places: readonly CountedPlace[]): PlaceMap {
  const own = places.filter((place) => place.id === id);
  // Where there is no room for all names, those of the most events have it.
  const others = places.filter((place) => !own.includes(place)).toSorted((a, b) => b.events - a.events);
  const town = [...own, ...others.filter((place) => own.some((one) => areNear(one, place)))];
  if (town.length > namesInAHeap && areInTown(town)) return drawPlan(town);
  return drawMap(fitTo(own, 6), [...own, ...others]);
}

function mapRegion(places: readonly CountedPlace[]): readonly RegionMap[] {
  const projection = fitTo(places, 4);
  const located = places.map((place) => ({ place, ...(locate(projection, place) ?? { x: 0, y: 0 }) }));
  const dense = gather(located, (a, b) => Math.hypot(a.x - b.x, a.y - b.y) < tooNear)
    .map((group) => group.map(({ place }) => place))
    .filter((group) => group.length > namesInAHeap && (group.length < places.length || areInTown(group)));
  return [{ ...drawMap(projection, places, dense), places }, ...dense.flatMap(mapDetail)];
}

function mapDetail(places: readonly CountedPlace[]): readonly RegionMap[] {
  return areInTown(places) ? [{ ...drawPlan(places), places }] : mapRegion(places);
}

/** Around up to so many touching marks, names have lines of their own. */
const namesInAHeap = 3;
const tooNear = 20;
