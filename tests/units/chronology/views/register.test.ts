import { expect, test } from 'vitest';
import {
  formOfRegister,
  groupByLetter,
  mostUsed,
  nameLetter,
  sortByName,
} from '../../../../src/chronology/views/register.ts';

const named = (...names: readonly string[]) => names.map((name) => ({ name }));

test.each([
  ['letters', ['Beta', 'alpha'], ['alpha', 'Beta']],
  ['letters with accents as those without', ['Zora', 'Élan', 'Eden'], ['Eden', 'Élan', 'Zora']],
  ['no “The” in front', ['The Wire', 'Tribune', 'Voice'], ['Tribune', 'Voice', 'The Wire']],
  ['a “The” further on', ['Under The Hill', 'Under Sail'], ['Under Sail', 'Under The Hill']],
  ['a name that begins with “The” in a longer word', ['Theatre', 'Tent'], ['Tent', 'Theatre']],
  ['numbers as such', ['10 Street', '2 Street'], ['2 Street', '10 Street']],
])('names are sorted by %s', (_what, given, sorted) => {
  expect(sortByName(named(...given), 'en').map(({ name }) => name)).toEqual(sorted);
});

test('letters head the names that begin with them, whatever their accents', () => {
  const groups = groupByLetter(named('İsmet', 'Świętosława', 'isle', 'The Sun', '24 Hours', 'Ікло'), 'en');
  expect(groups.map(({ letter, entries }) => [letter, ...entries.map(({ name }) => name)])).toEqual([
    ['0', '24 Hours'],
    ['I', 'isle', 'İsmet'],
    ['S', 'The Sun', 'Świętosława'],
    ['І', 'Ікло'],
  ]);
});

test('letters are those of the language, in its order', () => {
  const names = named('Юрій', 'Їжак', 'Йосип', 'Ґрунт', 'Ірпінь', 'Anna', 'Ізюм', 'Гадяч', 'Ипатій');
  const groups = groupByLetter(names, 'uk');
  expect(groups.map(({ letter, entries }) => [letter, ...entries.map(({ name }) => name)])).toEqual([
    ['Г', 'Гадяч'],
    ['Ґ', 'Ґрунт'],
    ['И', 'Ипатій'],
    ['І', 'Ізюм', 'Ірпінь'],
    ['Ї', 'Їжак'],
    ['Й', 'Йосип'],
    ['Ю', 'Юрій'],
    ['A', 'Anna'],
  ]);
});

test('what is used most comes first, at most so many, and none that is used once', () => {
  const used = [1, 3, 2, 5, 0].map((times) => ({ used: times }));
  expect(mostUsed(used, 2).map((one) => one.used)).toEqual([5, 3]);
  expect(mostUsed(used).map((one) => one.used)).toEqual([5, 3, 2]);
});

test.each([
  [60, 'list'],
  [61, 'letters'],
  [500, 'letters'],
  [501, 'pages'],
])('a register of %i entries has the form: %s', (entries, form) => {
  expect(formOfRegister(entries)).toBe(form);
});

test.each([
  ['A', 'a'],
  ['0', '0'],
  ['І', 'u0406'],
  ['𐐀', 'u10400'],
])('the letter %s is named %s in addresses', (letter, name) => {
  expect(nameLetter(letter)).toBe(name);
});
