import { geoDistance } from 'd3-geo';

/** A place with how many events happened there. */
export interface CountedPlace {
  readonly id: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly events: number;
}

/**
 * Gathers places into regions that one map can show: each place is within reach of another of its region. The region
 * of most events comes first, in a region the place of most events.
 */
export function gatherRegions(places: readonly CountedPlace[]): readonly (readonly CountedPlace[])[] {
  const regions = gather(places, (a, b) => geoDistance([a.lon, a.lat], [b.lon, b.lat]) <= reach);
  return regions
    .map((region) => region.toSorted((a, b) => b.events - a.events))
    .sort((a, b) => countEvents(b) - countEvents(a));
}

/** Gathers things into groups, each of which is joined to another of its group; in the order in which they come. */
export function gather<T>(things: readonly T[], areJoined: (a: T, b: T) => boolean): readonly (readonly T[])[] {
  let groups: (readonly T[])[] = [];
  for (const thing of things) {
    const joined = groups.filter((group) => group.some((other) => areJoined(thing, other)));
    groups = [...groups.filter((group) => !joined.includes(group)), [...joined.flat(), thing]];
  }
  return groups;
}

/** 25 degrees, some 2,800 kilometres. */
const reach = (25 * Math.PI) / 180;

function countEvents(region: readonly CountedPlace[]): number {
  return region.reduce((sum, { events }) => sum + events, 0);
}
