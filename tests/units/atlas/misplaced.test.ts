import { describe, expect, test } from 'vitest';
import { countries } from '../../../src/atlas/countries.ts';
import { dependentOrDisputed } from '../../../src/atlas/disputed.ts';
import { findMisplacement } from '../../../src/atlas/misplaced.ts';
import { findCountry } from '../../../src/atlas/names.ts';

type Place = readonly [what: string, country: string, lat: number, lon: number];

describe('a place is clearly outside its country', () => {
  test.each<[...Place, inside: string | null, slip: string | null]>([
    ['exchanged', 'Norway', 10.75, 59.91, null, 'exchanged'],
    ['without a sign, of a city off a simplified coast', 'United States', 40.71, 74.01, 'Kyrgyzstan', 'sign of lon'],
    ['exchanged, on land', 'Portugal', -7.9, 38.57, 'Tanzania', 'exchanged'],
    ['without the sign of its longitude', 'United States', 38.9, 77.04, 'China', 'sign of lon'],
    ['without the sign of its latitude', 'Australia', 27.47, 153.03, null, 'sign of lat'],
    ['without both signs', 'Brazil', 15.79, 47.88, 'Yemen', 'both signs'],
    ['with a digit mistyped', 'Poland', 32.23, 21.01, 'Libya', null],
    ['deep in a country beside its own', 'Mongolia', 31.2, 121.5, 'China', null],
  ])('%s', (_what, country, lat, lon, inside, slip) => {
    expect(findMisplacement(country, { lat, lon })).toMatchObject({ inside, slip });
  });

  test('and its distance is that to the nearest border', () => {
    expect(findMisplacement('Switzerland', { lat: 51.5, lon: -0.13 })?.km).toBe(700);
  });
});

describe('a place is not judged', () => {
  test.each<Place>([
    ['in its country', 'France', 48.86, 2.35],
    ['in a part of it overseas', 'France', 4.9, -52.3],
    ['in a part that others surround', 'Russia', 54.7, 20.5],
    ['on its coast', 'Netherlands', 52.11, 4.26],
    ['in a small country', 'Vatican City', 41.9, 12.45],
    ['off its coast', 'Ukraine', 45.25, 30.2],
    ['in another, where that may be disputed', 'Hungary', 46.3, 25.3],
    ['over a border', 'Luxembourg', 49.44, 7.77],
    ['at sea, far from any coast', 'Portugal', 37.7, -38],
    ['in no country', 'international', 43.4, 34.3],
    ['in a country of another name', 'Ruritania', 50, 15],
    ['in disputed land: Crimea, of one', 'Ukraine', 44.61, 33.52],
    ['in disputed land: Crimea, of the other', 'Russia', 44.61, 33.52],
    ['in disputed land: Kherson, of one', 'Ukraine', 46.64, 32.62],
    ['in disputed land: Kherson, of the other', 'Russia', 46.64, 32.62],
    ['in disputed land: Essequibo', 'Venezuela', 5.9, -58.6],
    ['in disputed land: Arunachal', 'China', 27.1, 93.6],
    ['in disputed land: Kashmir', 'Pakistan', 34.08, 74.8],
    ['in disputed land: the Golan', 'Syria', 33, 35.8],
    ['in disputed land: Abkhazia', 'Russia', 43, 41.02],
    ['in disputed land: Karabakh', 'Armenia', 39.82, 46.75],
    ['in disputed land: the Kurils', 'Japan', 45.0, 147.8],
    ['in disputed land: Western Sahara', 'Morocco', 23.7, -15.9],
    ['in disputed land: Taiwan', 'China', 25.03, 121.56],
    ['in disputed land: Kosovo', 'Serbia', 42.3, 20.7],
    ['in disputed land: the Falklands', 'Argentina', -51.7, -57.85],
    ['in dependent land: Greenland', 'Denmark', 72, -40],
    ['in dependent land: Guam', 'United States', 13.45, 144.8],
    ['in dependent land: Gibraltar', 'United Kingdom', 36.14, -5.35],
    ['at a station in Antarctica', 'Russia', -78.46, 106.84],
  ])('%s', (_what, country, lat, lon) => {
    expect(findMisplacement(country, { lat, lon })).toBeNull();
  });
});

test.each([
  ['United States of America', 'USA'],
  ['United States', 'USA'],
  ['Turkey', 'TUR'],
  ['Türkiye', 'TUR'],
  ['Bosnia and Herzegovina', 'BIH'],
  ['Bosnia & Herzegovina', 'BIH'],
  ["Côte d'Ivoire", 'CIV'],
  ['Côte d’Ivoire', 'CIV'],
  ['czechia', 'CZE'],
])('%s is a country of the atlas', (name, code) => {
  expect(findCountry(name).map(({ properties }) => properties)).toMatchObject([{ a3: code }]);
});

test('every land that is dependent or disputed is in the atlas', () => {
  const names = countries.map(({ properties }) => properties.name);
  expect([...dependentOrDisputed].filter((name) => !names.includes(name))).toEqual([]);
});
