import { describe, expect, test } from 'vitest';
import { byFact } from '../../../../src/chronology/filter/attributes.ts';
import { type Filter, noFilter } from '../../../../src/chronology/filter/filter.ts';
import type { ListKey } from '../../../../src/chronology/filter/key-lists.ts';
import {
  type Filterable,
  countChoices,
  filterEvents,
  listWidenings,
} from '../../../../src/chronology/filter/matching.ts';
import { findEvents, indexTexts } from '../../../../src/chronology/filter/search.ts';

const event = (id: string, given: Partial<Filterable>): Filterable => ({
  id,
  ...byFact(() => []),
  kind: ['talks'],
  earliest: '2025-04-18',
  latest: '2025-04-18',
  ...given,
});

const events = [
  event('meeting', { actors: ['mayor', 'council'], sources: ['gazette'], place: ['paris'], weight: ['key'] }),
  event('speech', {
    actors: ['mayor'],
    kind: ['statement'],
    threads: ['truce'],
    questions: ['who-fired', 'who-began'],
  }),
  event('truce', { actors: ['guild'], earliest: '2025-04-19', latest: '2025-04-21', threads: ['truce'] }),
];

const index = indexTexts(
  new Map([
    ['meeting', ['Jean-Noël Barrot in Paris']],
    ['speech', ['Zelenskyy speaks']],
  ]),
);

const findWords = ({ q = '' }: Partial<Filter>) => (q === '' ? null : findEvents(index, q));

const shown = (filter: Partial<Filter>) =>
  filterEvents(events, { ...noFilter, ...filter }, findWords(filter)).map(({ id }) => id);

describe('what a filter shows', () => {
  test.each<[string, Partial<Filter>, string[]]>([
    ['nothing chosen', {}, ['meeting', 'speech', 'truce']],
    ['match alone', { match: 'all' }, ['meeting', 'speech', 'truce']],
    ['one actor', { actor: ['mayor'] }, ['meeting', 'speech']],
    ['any of two actors', { actor: ['council', 'guild'] }, ['meeting', 'truce']],
    ['all of two actors', { actor: ['mayor', 'council'], match: 'all' }, ['meeting']],
    ['all of two that never meet', { actor: ['mayor', 'guild'], match: 'all' }, []],
    ['none of an actor', { not: ['mayor'] }, ['truce']],
    ['none of two actors', { not: ['council', 'guild'] }, ['speech']],
    ['none of two actors, which all does not change', { not: ['council', 'guild'], match: 'all' }, ['speech']],
    ['one actor without another', { actor: ['mayor'], not: ['council'] }, ['speech']],
    ['any of two without a third', { actor: ['mayor', 'guild'], not: ['council'] }, ['speech', 'truce']],
    ['all of two without a third', { actor: ['mayor', 'council'], match: 'all', not: ['guild'] }, ['meeting']],
    ['an actor without themself', { actor: ['mayor'], not: ['mayor'] }, []],
    ['a kind', { kind: ['statement'] }, ['speech']],
    ['either of two kinds', { kind: ['statement', 'talks'] }, ['meeting', 'speech', 'truce']],
    ['a weight', { weight: ['key'] }, ['meeting']],
    ['a source', { source: ['gazette'] }, ['meeting']],
    ['a thread', { thread: ['truce'] }, ['speech', 'truce']],
    ['a place', { place: ['paris'] }, ['meeting']],
    ['a question', { question: ['who-began'] }, ['speech']],
    ['a question that no claim answers', { question: ['who-paid'] }, []],
    ['two keys at once', { actor: ['mayor'], thread: ['truce'] }, ['speech']],
    [
      'every key at once',
      {
        actor: ['mayor'],
        not: ['guild'],
        kind: ['statement'],
        thread: ['truce'],
        question: ['who-fired'],
        from: '2025-04-18',
        to: '2025-04-18',
        q: 'speaks',
      },
      ['speech'],
    ],
    ['from a day inside an interval', { from: '2025-04-20' }, ['truce']],
    ['to a day', { to: '2025-04-18' }, ['meeting', 'speech']],
    ['a word without its diacritics', { q: 'jean-noel' }, ['meeting']],
    ['all of the words', { q: 'paris barrot' }, ['meeting']],
    ['a word nobody says', { q: 'london' }, []],
    ['words and an actor', { q: 'paris', actor: ['guild'] }, []],
  ])('%s', (_what, filter, expected) => {
    expect(shown(filter)).toEqual(expected);
  });
});

describe('counts', () => {
  const counts = (filter: Partial<Filter>, key: ListKey = 'actor') =>
    Object.fromEntries(countChoices(events, { ...noFilter, ...filter }, key, findWords(filter)));

  test.each<[string, Partial<Filter>, Record<string, number>]>([
    ['without a filter, all events of each', {}, { mayor: 2, council: 1, guild: 1 }],
    ['another actor chosen, under any, changes nothing', { actor: ['council'] }, { mayor: 2, council: 1, guild: 1 }],
    ['under all, those who are there with the chosen', { actor: ['council'], match: 'all' }, { mayor: 1, council: 1 }],
    ['other keys hold', { thread: ['truce'] }, { mayor: 1, guild: 1 }],
  ])('%s', (_what, filter, expected) => {
    expect(counts(filter)).toEqual(expected);
  });

  test.each<[string, Partial<Filter>, ListKey, Record<string, number>]>([
    ['questions follow an actor', { actor: ['mayor'] }, 'question', { 'who-fired': 1, 'who-began': 1 }],
    ['actors follow who is not to be there', { not: ['council'] }, 'actor', { mayor: 1, guild: 1 }],
    ['how many not would hide', { thread: ['truce'] }, 'not', { mayor: 1, guild: 1 }],
    ['of those already hidden, how many they hide', { not: ['mayor'] }, 'not', { mayor: 2, council: 1, guild: 1 }],
    ['words hold', { q: 'paris' }, 'kind', { talks: 1 }],
  ])('%s', (_what, filter, key, expected) => {
    expect(counts(filter, key)).toEqual(expected);
  });
});

describe('what brings events back where none is shown', () => {
  const ways = (filter: Partial<Filter>) =>
    listWidenings(events, { ...noFilter, ...filter }, findWords(filter)).map(({ dropped, count }) => [
      dropped === null ? 'any' : `${dropped.key} ${dropped.value}`,
      count,
    ]);

  test.each<[string, Partial<Filter>, [string, number][]]>([
    [
      'either of two keys',
      { kind: ['talks'], question: ['who-fired'] },
      [
        ['question who-fired', 2],
        ['kind talks', 1],
      ],
    ],
    [
      'one of three, the other two holding',
      { actor: ['mayor'], place: ['paris'], thread: ['truce'] },
      [
        ['thread truce', 1],
        ['place paris', 1],
      ],
    ],
    [
      'any instead of all',
      { actor: ['mayor', 'guild'], match: 'all' },
      [
        ['any', 3],
        ['actor guild', 2],
        ['actor mayor', 1],
      ],
    ],
    [
      'who is not to be there',
      { actor: ['council'], not: ['mayor'] },
      [
        ['actor council', 1],
        ['not mayor', 1],
      ],
    ],
    [
      'words',
      { q: 'paris', kind: ['statement'] },
      [
        ['kind statement', 1],
        ['q paris', 1],
      ],
    ],
    ['a day', { to: '2025-04-17' }, [['to 2025-04-17', 3]]],
    ['no single step, where two are wrong', { place: ['rome'], kind: ['strike'] }, []],
  ])('%s', (_what, filter, expected) => {
    expect(shown(filter)).toEqual([]);
    expect(ways(filter)).toEqual(expected);
  });
});
