import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildWordTest, foldText, isFound, splitWords } from '../../../../src/chronology/filter/spelling.ts';

describe('spellings of one word fold to one', () => {
  test.each<[folded: string, ...spellings: string[]]>([
    [
      'zelenski',
      'Zelensky',
      'Zelenskyy',
      'Zelenskiy',
      'Zelenskij',
      'Zelenskyi',
      'Зеленський',
      'Зеленский',
      'ZELENS’KYI',
    ],
    ['ermak', 'Ермак'],
    ['iermak', 'Yermak', 'Єрмак', 'Iermak'],
    ['sibiha', 'Sybiha', 'Сибіга'],
    ['serhi', 'Serhiy', 'Serhii', 'Сергій'],
    ['sergei', 'Sergei', 'Sergey', 'Сергей', 'Sergej'],
    ['kiv', 'Kyiv', 'Київ'],
    ['noel', 'Noël', 'NOËL', 'Noe\u0308l'],
    ['radoslaw', 'Radosław'],
    ['strasse', 'Straße'],
    ['khodakovski', 'Ходаковский', 'Khodakovsky'],
    ['trumps', 'Trump’s', "Trump's"],
    ['30', '30'],
    ['習近平', '習近平'],
    ['', 'ь', '’', ''],
  ])('%s', (folded, ...spellings) => {
    expect(spellings.map(foldText)).toEqual(spellings.map(() => folded));
  });
});

test.each<[string, string[]]>([
  ['A 30-day truce, “at once”.', ['a', '30dai', '30', 'dai', 'truce', 'at', 'once']],
  ['Jean-Noël Barrot', ['ieannoel', 'iean', 'noel', 'barrot']],
  ['cease‑fire', ['ceasefire', 'cease', 'fire']],
  ['the U.S. and the U.K.', ['the', 'us', 'and', 'uk']],
  ['2,935 times, 1.5 km', ['2935', 'times', '15', 'km']],
  ['one, two. three', ['one', 'two', 'three']],
  ['‘Trump’s’ “o\u2019clock” rock´n´roll', ['trumps', 'oclock', 'rocknroll']],
  ['soft\u00ADened', ['softened']],
  ['truce, Truce', ['truce']],
  ['— … !', []],
  ['\u202E\u200B', []],
])('%j is split into words', (text, words) => {
  expect(splitWords(text)).toEqual(words);
});

test('what is folded folds to itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const folded = splitWords(text).join(' ');
      expect(splitWords(folded).join(' ')).toBe(folded);
    }),
    { seed: 1, numRuns: 2000 },
  );
});

describe('what is typed is among words in one piece or apart', () => {
  test.each<[typed: string, text: string, holds: boolean]>([
    ['ceasefire', 'a cease-fire', true],
    ['cease-fire', 'the ceasefire', true],
    ['cease-fire', 'a cease in fire', true],
    ['cease-fire', 'to cease', false],
    ['U.S.', 'the US', true],
    ['US', 'the U.S.', true],
    ['O’Brien', "O'Brien", true],
    ['2935', '2,935 attacks', true],
    ['lamp', 'Lamplight', true],
    ['light', 'Lamplight', false],
    ['', 'anything', true],
  ])('%j in %j: %s', (typed, text, holds) => {
    expect(buildWordTest(typed)(splitWords(text))).toBe(holds);
  });
});

test.each<[word: string, wanted: string, found: boolean]>([
  ['used', 'us', false],
  ['us', 'us', true],
  ['340', '34', false],
  ['truces', 'tru', true],
  ['tru', 'truces', false],
])('in a text %j is found by %j: %s', (word, wanted, found) => {
  expect(isFound(word, wanted)).toBe(found);
});
