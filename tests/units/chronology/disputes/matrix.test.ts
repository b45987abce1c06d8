import { describe, expect, test } from 'vitest';
import { buildChronology } from '../../../../src/chronology/chronology.ts';
import { buildMatrix } from '../../../../src/chronology/disputes/matrix.ts';
import type { Article, Claim } from '../../../../src/record/schema/article.ts';
import type { ContentRecord } from '../../../../src/record/schema/record.ts';
import { defining, record } from '../../record.ts';

const answer = (by: string, given: string): Claim => ({ by, says: 'So.', question: 'who-fired', answer: given });

/** A day, the claims an article makes of its event, and what else is to be said of the article. */
type Day = readonly [day: string, claims: readonly Claim[], article?: Partial<Article>];

/** The matrix of “Who fired?”, each day an event with the claims of one article. */
function matrix(...days: readonly Day[]) {
  const articles = days.map(([day, claims, article], index): [string, Partial<Article>] => [
    `a${index}`,
    { date: day, ...article, events: [defining(`event-${index}`, day, { claims: [...claims] })] },
  ]);
  return buildMatrix(buildChronology(record(Object.fromEntries(articles))), 'who-fired');
}

const rows = (...days: readonly Day[]) =>
  matrix(...days).rows.map(({ actor, source, cells }) => [
    actor ?? source,
    ...cells.map((cell) => cell.map(({ claim, changed }) => `${claim.answer ?? ''}${changed ? '!' : ''}`).join(' ')),
  ]);

test('a row for each voice, parties first in their order, articles in their own voice last', () => {
  expect(
    rows(
      ['2025-04-17', [answer('article', 'south'), answer('council', 'south')]],
      ['2025-04-18', [answer('mayor', 'north')]],
    ),
  ).toEqual([
    ['mayor', '', 'north'],
    ['council', 'south', ''],
    ['gazette', 'south', ''],
  ]);
});

const questions: ContentRecord['questions'] = {
  'who-fired': {
    text: 'Who fired?',
    answers: {
      north: { label: 'North', excludes: ['south', 'nobody'] },
      south: { label: 'South' },
      'south-first': { label: 'South, first', implies: ['south'] },
      nobody: 'Nobody',
      unclear: 'That is unclear',
    },
  },
};

describe('an answer that takes back an earlier one is marked, and nothing else is', () => {
  test.each<[string, readonly (readonly [day: string, answer: string])[], string]>([
    [
      'one that excludes it',
      [
        ['17', 'north'],
        ['18', 'south'],
      ],
      'north, south!',
    ],
    [
      'one that implies what excludes it',
      [
        ['17', 'north'],
        ['18', 'south-first'],
      ],
      'north, south-first!',
    ],
    [
      'one that says more',
      [
        ['17', 'south'],
        ['18', 'south-first'],
      ],
      'south, south-first',
    ],
    [
      'one that says less',
      [
        ['17', 'south-first'],
        ['18', 'south'],
      ],
      'south-first, south',
    ],
    [
      'one that neither excludes nor implies it',
      [
        ['17', 'south'],
        ['18', 'unclear'],
      ],
      'south, unclear',
    ],
    [
      'back again',
      [
        ['17', 'north'],
        ['18', 'south'],
        ['19', 'north'],
      ],
      'north, south!, north!',
    ],
    [
      'over one that decides nothing',
      [
        ['17', 'north'],
        ['18', 'unclear'],
        ['19', 'south'],
      ],
      'north, unclear, south!',
    ],
    [
      'once, until it is taken back again',
      [
        ['17', 'north'],
        ['18', 'south'],
        ['19', 'south'],
      ],
      'north, south!, south',
    ],
    [
      'two answers of one day',
      [
        ['17', 'north'],
        ['17', 'south'],
        ['18', 'nobody'],
      ],
      'north south, nobody',
    ],
  ])('%s', (_what, given, expected) => {
    const articles = given.map(([day, said], index): [string, Partial<Article>] => {
      const date = `2025-04-${day}`;
      return [`a${index}`, { date, events: [defining(`event-${index}`, date, { claims: [answer('mayor', said)] })] }];
    });
    const { rows: found } = buildMatrix(
      buildChronology(record(Object.fromEntries(articles), { questions })),
      'who-fired',
    );
    const cells = found.flatMap((row) =>
      row.cells.map((cell) => cell.map(({ claim, changed }) => `${claim.answer ?? ''}${changed ? '!' : ''}`).join(' ')),
    );
    expect(cells.join(', ')).toBe(expected);
  });

  test('one that may have been given before, as only its publication has a day, takes nothing back', () => {
    const articles: Readonly<Record<string, Partial<Article>>> = {
      one: { date: '2025-04-17', events: [defining('talks', '2025-04-17', { claims: [answer('mayor', 'north')] })] },
      two: {
        date: '2025-04-19',
        events: [defining('shots', '2025-04-16', { kind: 'strike', claims: [answer('mayor', 'south')] })],
      },
    };
    const { rows: found } = buildMatrix(buildChronology(record(articles, { questions })), 'who-fired');
    expect(found.flatMap(({ cells }) => cells.flat()).map(({ atLatest, changed }) => [atLatest, changed])).toEqual([
      [false, false],
      [true, false],
    ]);
  });
});

test('a publisher that reports otherwise than before has changed no mind', () => {
  expect(rows(['2025-04-17', [answer('article', 'north')]], ['2025-04-19', [answer('article', 'south')]])).toEqual([
    ['gazette', 'north', 'south'],
  ]);
});

test('an actor who answers otherwise than before is marked', () => {
  expect(
    rows(
      ['2025-04-17', [answer('mayor', 'north')]],
      ['2025-04-18', [answer('mayor', 'north')]],
      ['2025-04-19', [answer('mayor', 'south')]],
      ['2025-04-20', [answer('mayor', 'south')]],
    ),
  ).toEqual([['mayor', 'north', 'north', 'south!', 'south']]);
});

test('two accounts of what an actor said on one day are no change', () => {
  expect(
    rows(
      ['2025-04-18', [answer('mayor', 'north')]],
      ['2025-04-18', [answer('mayor', 'south')], { source: 'wire' }],
      ['2025-04-19', [answer('mayor', 'south')]],
    ),
  ).toEqual([['mayor', 'north south', 'south']]);
});

test('an answer that one article files under two events stands once', () => {
  const claims = [answer('mayor', 'north')];
  const articles = { one: [defining('call', '2025-04-18', { claims }), defining('talks', '2025-04-18', { claims })] };
  const { rows: found } = buildMatrix(buildChronology(record(articles)), 'who-fired');
  expect(found.map(({ cells }) => cells.map((cell) => cell.length))).toEqual([[1]]);
});

test('what is said of an event in which nobody speaks stands on the day of publication', () => {
  const claims = [answer('mayor', 'north')];
  const one: Partial<Article> = {
    date: '2025-04-20',
    events: [defining('shots', '2025-04-17', { kind: 'strike', claims })],
  };
  expect(buildMatrix(buildChronology(record({ one })), 'who-fired').columns).toEqual([
    { unit: 'day', start: '2025-04-20' },
  ]);
});

test('an article’s own answer stands on the day of its publication, an actor’s on that of the event', () => {
  const claims = [answer('article', 'south'), answer('mayor', 'north')];
  const { columns } = matrix(['2025-04-17', claims, { date: '2025-04-20' }]);
  expect(columns).toEqual([
    { unit: 'day', start: '2025-04-17' },
    { unit: 'day', start: '2025-04-20' },
  ]);
});

describe('columns are the finest that can be read', () => {
  const on = (...days: readonly string[]) =>
    matrix(...days.map((day) => [day, [answer('mayor', 'north')]] as const)).columns;
  const april = (...days: readonly number[]) => days.map((day) => `2025-04-${String(day).padStart(2, '0')}`);

  test('days', () => {
    expect(on(...april(1, 2, 3, 4, 5, 6))).toHaveLength(6);
  });

  test('weeks, from Monday', () => {
    expect(on(...april(1, 2, 3, 4, 5, 6, 7))).toEqual([
      { unit: 'week', start: '2025-03-31' },
      { unit: 'week', start: '2025-04-07' },
    ]);
  });

  test('months', () => {
    expect(
      on('2025-02-03', '2025-02-10', '2025-02-17', '2025-02-24', '2025-03-03', '2025-03-10', '2025-03-17'),
    ).toEqual([
      { unit: 'month', start: '2025-02-01' },
      { unit: 'month', start: '2025-03-01' },
    ]);
  });
});

test('parties of which nobody answers are named', () => {
  expect(matrix(['2025-04-17', [answer('council', 'south')]]).silent).toEqual(['north']);
  expect(matrix(['2025-04-17', [answer('mayor', 'south')]]).silent).toEqual([]);
});

test('sources that carry one of several answers are named', () => {
  const both = [answer('mayor', 'north'), answer('council', 'south')];
  const one = [answer('mayor', 'north')];
  const { oneSided } = matrix(['2025-04-17', both], ['2025-04-18', one, { source: 'wire' }]);
  expect(oneSided).toEqual([{ source: 'wire', answer: 'north' }]);
  expect(matrix(['2025-04-18', one, { source: 'wire' }]).oneSided).toEqual([]);
});
