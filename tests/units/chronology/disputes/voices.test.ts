import { describe, expect, test } from 'vitest';
import { buildChronology } from '../../../../src/chronology/chronology.ts';
import { type GivenAnswer, type QuestionVoices, collectVoices } from '../../../../src/chronology/disputes/voices.ts';
import type { Article, Claim } from '../../../../src/record/schema/article.ts';
import type { ContentRecord } from '../../../../src/record/schema/record.ts';
import { defining, record } from '../../record.ts';

const answer = (by: string, given: string): Claim => ({ by, says: 'So.', question: 'who-fired', answer: given });

/** A day, the claims an article makes of its event, and what else is to be said of the article. */
type Day = readonly [day: string, claims: readonly Claim[], article?: Partial<Article>];

/** Who answers “Who fired?”, each day an event with the claims of one article. */
function voicesOn(...days: readonly Day[]) {
  return voicesOf({}, ...days);
}

/** The same of a record with something more. */
function voicesOf(more: Partial<ContentRecord>, ...days: readonly Day[]) {
  const articles = days.map(([day, claims, article], index): [string, Partial<Article>] => [
    `a${index}`,
    { date: day, ...article, events: [defining(`event-${index}`, day, { claims: [...claims] })] },
  ]);
  return collectVoices(buildChronology(record(Object.fromEntries(articles), more)), 'who-fired');
}

/** Answers by day, with a mark on what takes back an earlier one. */
const told = (answers: readonly GivenAnswer[]) =>
  [...Map.groupBy(answers, ({ date }) => date.earliest).values()].map((ofDay) =>
    ofDay.map(({ claim, changed }) => `${claim.answer ?? ''}${changed ? '!' : ''}`).join(' '),
  );

const rows = (...days: readonly Day[]) =>
  voicesOn(...days).voices.map(({ actor, source, answers }) => [actor ?? source, ...told(answers)]);

test('each voice has its answers, parties first in their order, articles in their own voice last', () => {
  expect(
    rows(
      ['2025-04-17', [answer('article', 'south'), answer('council', 'south')]],
      ['2025-04-18', [answer('mayor', 'north')]],
    ),
  ).toEqual([
    ['mayor', 'north'],
    ['council', 'south'],
    ['gazette', 'south'],
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
      'one that says less than the one that took another back',
      [
        ['17', 'north'],
        ['18', 'south-first'],
        ['19', 'south'],
      ],
      'north, south-first!, south',
    ],
    [
      'one that says more than the one that took another back',
      [
        ['17', 'north'],
        ['18', 'south'],
        ['19', 'south-first'],
      ],
      'north, south!, south-first',
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
    const { voices: found } = collectVoices(
      buildChronology(record(Object.fromEntries(articles), { questions })),
      'who-fired',
    );
    expect(found.flatMap(({ answers }) => told(answers)).join(', ')).toBe(expected);
  });

  test('one that may have been given before, as only its publication has a day, takes nothing back', () => {
    const articles: Readonly<Record<string, Partial<Article>>> = {
      one: { date: '2025-04-17', events: [defining('talks', '2025-04-17', { claims: [answer('mayor', 'north')] })] },
      two: {
        date: '2025-04-19',
        events: [defining('shots', '2025-04-16', { kind: 'strike', claims: [answer('mayor', 'south')] })],
      },
    };
    const { voices: found } = collectVoices(buildChronology(record(articles, { questions })), 'who-fired');
    expect(found.flatMap(({ answers }) => answers).map(({ atLatest, changed }) => [atLatest, changed])).toEqual([
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
  const { voices: found } = collectVoices(buildChronology(record(articles)), 'who-fired');
  expect(found.map(({ answers }) => answers.length)).toEqual([1]);
});

const daysOf = ({ voices }: QuestionVoices) =>
  voices.flatMap(({ answers }) => answers.map(({ date }) => date.earliest));

test('what is said of an event in which nobody speaks stands on the day of publication', () => {
  const claims = [answer('mayor', 'north')];
  const one: Partial<Article> = {
    date: '2025-04-20',
    events: [defining('shots', '2025-04-17', { kind: 'strike', claims })],
  };
  expect(daysOf(collectVoices(buildChronology(record({ one })), 'who-fired'))).toEqual(['2025-04-20']);
});

test('an article’s own answer stands on the day of its publication, an actor’s on that of the event', () => {
  const claims = [answer('article', 'south'), answer('mayor', 'north')];
  expect(daysOf(voicesOn(['2025-04-17', claims, { date: '2025-04-20' }]))).toEqual(['2025-04-17', '2025-04-20']);
});

test('parties of which nobody answers are named', () => {
  expect(voicesOn(['2025-04-17', [answer('council', 'south')]]).silent).toEqual(['north']);
  expect(voicesOn(['2025-04-17', [answer('mayor', 'south')]]).silent).toEqual([]);
});

test('sources of which one of the answers that exclude each other is recorded are named', () => {
  const both = [answer('mayor', 'north'), answer('council', 'south')];
  const one = [answer('mayor', 'north')];
  const { oneSided } = voicesOn(['2025-04-17', both], ['2025-04-18', one, { source: 'wire' }]);
  expect(oneSided).toEqual([{ source: 'wire', answer: 'north' }]);
  expect(voicesOn(['2025-04-18', one, { source: 'wire' }]).oneSided).toEqual([]);
});

test('a source of which one of the answers that can both be true is recorded is not', () => {
  const [yes, partly] = [answer('mayor', 'yes'), answer('council', 'partly')];
  const asking = (excludes: readonly string[]) => ({
    questions: {
      'who-fired': {
        text: 'Did the guns fall silent?',
        answers: { yes: { label: 'Yes', excludes: [...excludes] }, partly: 'Partly' },
      },
    },
  });
  const days: readonly Day[] = [
    ['2025-04-17', [yes, partly]],
    ['2025-04-18', [yes], { source: 'wire' }],
  ];
  expect(voicesOf(asking([]), ...days).oneSided).toEqual([]);
  expect(voicesOf(asking(['partly']), ...days).oneSided).toEqual([{ source: 'wire', answer: 'yes' }]);
});
