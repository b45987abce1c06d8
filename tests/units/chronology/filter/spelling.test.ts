import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText, splitWords } from '../../../../src/chronology/filter/spelling.ts';

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
  ['A 30-day truce, “at once”.', ['a', '30', 'dai', 'truce', 'at', 'once']],
  ['Jean-Noël Barrot', ['iean', 'noel', 'barrot']],
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
