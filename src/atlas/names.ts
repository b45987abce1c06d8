import { type Country, countries } from './countries.ts';

const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** The name of a country in English; that of the atlas, often abbreviated, where it has no code. */
export function nameCountry(country: Country): string {
  return regionOf(country) ?? country.properties.name;
}

/** The shapes of the country that has a name, in any usual English spelling; none where the atlas does not know it. */
export function findCountry(name: string): readonly Country[] {
  return (byName.get(fold(name)) ?? []).map(({ country }) => country);
}

const byName = Map.groupBy(
  countries.flatMap((country) => [...namesOf(country)].map((name) => ({ name, country }))),
  ({ name }) => name,
);

function namesOf(country: Country): ReadonlySet<string> {
  return new Set([country.properties.name, nameCountry(country)].map(fold));
}

/** Ids are numeric codes of ISO 3166, which a locale resolves to a region; places in dispute have other ids. */
function regionOf({ id }: Country): string | undefined {
  if (!/^\d{3}$/.test(String(id))) return undefined;
  const { region } = new Intl.Locale(`und-${id}`);
  return region === undefined ? undefined : english.of(region);
}

function fold(name: string): string {
  return name.toLowerCase().replaceAll('&', 'and').replaceAll('’', "'");
}
