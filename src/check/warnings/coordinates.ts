import { type Misplacement, findMisplacement } from '../../atlas/misplaced.ts';
import { writeNumber } from '../count.ts';
import { type Hint, checkDocument, issueAt } from '../rule.ts';

/** A place may be far outside its country, most often because its coordinates are exchanged. */
export const misplacedPlaces: Hint = (folder, { places }) =>
  checkDocument(folder, 'places', (document) =>
    [...places.values()].flatMap(({ id, country, lat, lon }) => {
      const found = country === undefined ? null : findMisplacement(country, { lat, lon });
      if (country === undefined || found === null) return [];
      const where =
        found.inside === null
          ? `${writeNumber(found.km)} km outside ${country}`
          : `in ${found.inside}, not in ${country}`;
      const message = `The point of "${id}" is ${where}: ${remedies[found.slip ?? 'none']}`;
      return [issueAt(document, [id, 'lat'], 'misplaced-place', message)];
    }),
  );

const remedies: Readonly<Record<NonNullable<Misplacement['slip']> | 'none', string>> = {
  exchanged: 'lat and lon may be exchanged',
  'sign of lat': 'the sign of lat may be wrong',
  'sign of lon': 'the sign of lon may be wrong',
  'both signs': 'the signs of lat and lon may be wrong',
  none: 'check lat and lon, or the country',
};
