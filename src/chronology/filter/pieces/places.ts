/**
 * Writes places in a few letters: the steps from each to the next, four bits to a digit of base 32, the lowest first; digits
 * from 16 on say that another follows. Where most steps are small, as in a dense column, one or two digits are enough, and
 * the largest need no more than five.
 */
export function writePlaces(places: readonly number[]): string {
  return places.map((place, index) => writeStep(place - (places[index - 1] ?? -1))).join('');
}

function writeStep(step: number): string {
  return step < 16 ? step.toString(32) : (16 + (step % 16)).toString(32) + writeStep(Math.floor(step / 16));
}

/** Reads back what `writePlaces` has written. */
export function readPlaces(written: string): readonly number[] {
  const places: number[] = [];
  let place = -1;
  let worth = 1;
  for (const letter of written) {
    const digit = parseInt(letter, 32);
    place += (digit % 16) * worth;
    if (digit < 16) places.push(place);
    worth = digit < 16 ? 1 : worth * 16;
  }
  return places;
}
