import { describe, expect, test } from 'vitest';
import { buildChronology } from '../../../src/chronology/chronology.ts';
import { buildSearch } from '../../../src/chronology/search.ts';
import { gatherSearchTexts } from '../../../src/chronology/searchable.ts';
import { hostileValues } from '../../hostile/addresses.ts';
import { defining, record, report } from '../record.ts';

const chronology = buildChronology(
  record({
    first: [
      defining('offer', '2025-04-17', {
        title: 'A 30-day truce is offered',
        account: 'The council’s offer, says Jean-Noël.',
      }),
      defining('answer', '2025-04-18', {
        actors: ['council'],
        place: 'harbour',
        claims: [{ by: 'council', says: 'Nobody fired.', quote: 'not one single shot' }],
      }),
    ],
    second: [report('offer', { account: 'A pause of a month was proposed.' })],
  }),
);
const texts = gatherSearchTexts(chronology);
const search = await buildSearch(texts);

test('what is published for the search is every text and name, and each name once', () => {
  expect(texts).toEqual({
    names: { 'a mayor': 'Mayor, Мэр', 'a council': 'Council', 'p harbour': 'Harbour' },
    events: [
      {
        id: 'offer',
        title: 'A 30-day truce is offered',
        accounts: ['The council’s offer, says Jean-Noël.', 'A pause of a month was proposed.'],
        claims: [],
        names: ['a mayor'],
      },
      {
        id: 'answer',
        title: 'Title of answer',
        accounts: ['What the article says of answer.'],
        claims: ['Nobody fired.', 'not one single shot'],
        names: ['a council', 'p harbour'],
      },
    ],
  });
});

describe('words find the events in which each of them occurs', () => {
  test.each<[string, string, string[]]>([
    ['a word of a title', 'truce', ['offer']],
    ['its beginning', 'tru', ['offer']],
    ['not its end', 'ruce', []],
    ['in any case', 'TRUCE', ['offer']],
    ['a word of a second account', 'pause', ['offer']],
    ['a word of a claim', 'nobody', ['answer']],
    ['a word of a quotation', 'shot', ['answer']],
    ['the name of an actor', 'council', ['offer', 'answer']],
    ['another spelling of it, in another alphabet', 'мэр', ['offer']],
    ['that spelling, in this alphabet', 'mer', ['offer']],
    ['the name of a place', 'harbour', ['answer']],
    ['a word without its diacritics', 'noel', ['offer']],
    ['two words of different texts', 'truce pause', ['offer']],
    ['two words of different events', 'truce shot', []],
    ['words joined by a hyphen', '30-day', ['offer']],
    ['a word twice', 'truce truce', ['offer']],
    ['a word and none', 'truce xyz', []],
    ['signs alone are no words, and find nothing', '— …', []],
  ])('%s: %j', (_what, q, ids) => {
    expect([...search(q)].sort()).toEqual([...ids].sort());
  });
});

test.each(hostileValues)('%j finds what it says, or nothing, and breaks nothing', (value) => {
  const q = new URLSearchParams(`q=${value}`).get('q') ?? '';
  const found = [...search(q)];
  expect(found.filter((id) => !chronology.events.has(id))).toEqual([]);
});

test.each([
  ['a word of 100 kB', 'x'.repeat(100_000), 0],
  ['a word 50,000 times', 'truce '.repeat(50_000), 1],
  ['50,000 words', Array.from({ length: 50_000 }, (_, index) => index).join(' '), 0],
  [
    '50,000 words that begin alike',
    Array.from({ length: 50_000 }, (_, index) => `t${'r'.repeat(index % 9)}`).join(' '),
    0,
  ],
])(
  '%s takes no time',
  (_what, q, count) => {
    expect(search(q).size).toBe(count);
  },
  10_000,
);
