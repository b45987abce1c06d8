import { describe, expect, test } from 'vitest';
import { buildChronology } from '../../../../src/chronology/chronology.ts';
import { findEvents, findNames } from '../../../../src/chronology/filter/search.ts';
import { indexWords, listNames, listPassages } from '../../../../src/chronology/filter/searchable.ts';
import { hostileValues } from '../../../hostile/addresses.ts';
import { defining, record, report } from '../../record.ts';

const chronology = buildChronology(
  record(
    {
      first: [
        defining('offer', '2025-04-17', {
          title: 'A 30-day truce is offered',
          account: 'The council’s offer, says Jean-Noël.',
        }),
        defining('answer', '2025-04-18', {
          actors: ['council'],
          place: 'harbour',
          claims: [{ by: 'council', says: 'Nobody fired.', quote: 'not one single shot' }],
          figures: [{ measure: 'killed', value: 34, qualifier: 'at least', of: 'people', by: 'council' }],
        }),
      ],
      second: [report('offer', { account: 'A pause of a month was proposed.' })],
    },
    {
      places: { harbour: { name: 'Harbour', lat: 1, lon: 2, aliases: ['Гавань'] } },
      threads: { truce: { title: 'The long truce', description: 'A truce.', kind: 'commitment' } },
    },
  ),
);
const index = indexWords(chronology);
const search = (q: string) => findEvents(index, q);

test('what is published for the search is every word of every text and name, once, with the events that hold it', () => {
  const wordsOf = (id: string) => index.words.filter((_, at) => index.postings[at]?.includes(index.events.indexOf(id)));
  expect(index.events).toEqual(['offer', 'answer']);
  expect(wordsOf('offer')).toEqual(
    '30 30dai a councils dai gazette iean ieannoel is maior mer month noel of offer offered pause proposed sais the truce was'
      .split(' ')
      .sort(),
  );
  expect(wordsOf('answer')).toEqual(
    '34 answer article at council fired gavan gazette harbour killed least nobodi not of one people sais shot single the title what'
      .split(' ')
      .sort(),
  );
  expect(index.words).toEqual([...new Set([...wordsOf('offer'), ...wordsOf('answer')])].sort());
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
    ['a number and what is counted', '34 people killed', ['answer']],
    ['a number is no beginning of another', '3', []],
    ['the name of a publisher', 'gazette', ['offer', 'answer']],
    ['another spelling of it, in another alphabet', 'мэр', ['offer']],
    ['that spelling, in this alphabet', 'mer', ['offer']],
    ['the name of a place', 'harbour', ['answer']],
    ['another spelling of it, in any alphabet', 'гавань', ['answer']],
    ['a word without its diacritics', 'noel', ['offer']],
    ['two words of different texts', 'truce pause', ['offer']],
    ['two words of different events', 'truce shot', []],
    ['words joined by a hyphen', '30-day', ['offer']],
    ['the same in one piece', 'jeannoel', ['offer']],
    ['a hyphen where none is written', 'may-or', ['offer']],
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

describe('names are found by all of the words, or by a whole spelling among them', () => {
  const names = listNames(chronology);
  test.each<[string, string, string[]]>([
    ['a name', 'Council', ['Council']],
    ['its beginning', 'counc', ['Council']],
    ['another spelling', 'гавань', ['Harbour']],
    ['a name among other words', 'what did the council say', ['Council']],
    ['two names', 'the mayor at the harbour', ['Mayor', 'Harbour']],
    ['a title without its article', 'mayor on long truce', ['Mayor', 'The long truce']],
    ['half a name among other words', 'what did the counc say', []],
    ['no words', '—', []],
  ])('%s: %j', (_what, q, found) => {
    expect(findNames(names, q).map(({ name }) => name)).toEqual(found);
  });
});

test('the passages of an event name who gives them', () => {
  const event = chronology.events.get('answer');
  expect(event && listPassages(chronology, event)).toEqual([
    'Gazette: What the article says of answer.',
    'Council: Nobody fired. “not one single shot”',
    'Council: at least 34 killed (people)',
  ]);
});

test('of names of one kind those with the most events come first', () => {
  const counted = buildChronology(
    record({
      one: [
        defining('fair', '2025-04-17', { actors: ['council'], place: 'town' }),
        defining('vote', '2025-04-18', { actors: ['council'], place: 'town' }),
        defining('talks', '2025-04-19', { actors: ['mayor', 'council'], place: 'harbour' }),
      ],
    }),
  );
  const names = listNames(counted);
  expect(names.filter(({ key }) => key === 'actor').map(({ id }) => id)).toEqual(['council', 'mayor']);
  expect(names.filter(({ key }) => key === 'place').map(({ id }) => id)).toEqual(['town', 'harbour']);
});
