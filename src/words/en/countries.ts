/** Countries on maps. */
export const countryWords = {
  /** The name of a country that the atlas knows by its English one. */
  nameOf: (name: string) => name,
};

export type CountryWords = typeof countryWords;
