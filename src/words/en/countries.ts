/** Countries on maps. */
export const countryWords = {
  /** The name of a country, of which the atlas has a code and the English name. */
  nameOf: ({ name }: { readonly a3: string; readonly name: string }) => name,
};

export type CountryWords = typeof countryWords;
