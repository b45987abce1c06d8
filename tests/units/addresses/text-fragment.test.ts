import { expect, test } from 'vitest';
import { quotationAddress } from '../../../src/addresses/text-fragment.ts';

test.each([
  ['words', 'https://a.example/b', 'not a shot', 'https://a.example/b#:~:text=not%20a%20shot'],
  [
    'signs of the syntax',
    'https://a.example/b',
    'a 30-day, full & fair',
    'https://a.example/b#:~:text=a%2030%2Dday%2C%20full%20%26%20fair',
  ],
  ['another alphabet', 'https://a.example/b', 'мир', 'https://a.example/b#:~:text=%D0%BC%D0%B8%D1%80'],
  ['an address with a query', 'https://a.example/b?c=d', 'truce', 'https://a.example/b?c=d#:~:text=truce'],
  ['an address with a fragment', 'https://a.example/b#c', 'truce', 'https://a.example/b#c:~:text=truce'],
])('a quotation is found in its page: %s', (_what, url, quote, expected) => {
  expect(quotationAddress(url, quote)).toBe(expected);
});
