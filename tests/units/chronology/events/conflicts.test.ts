import { describe, expect, test } from 'vitest';
import { buildChronology, mustGet } from '../../../../src/chronology/chronology.ts';
import type { ReportAsWritten } from '../../../../src/record/schema/article.ts';
import type { ContentRecord } from '../../../../src/record/schema/record.ts';
import { defining, record, report, reporting } from '../../record.ts';

/** The conflicts of one event, defined on 18 April in `one`, and reported again in `two`. */
function conflicts(one: Partial<ReportAsWritten>, two: Partial<ReportAsWritten>) {
  const written = record(
    { one: [defining('talks', one.date ?? '2025-04-18', one)], two: [report('talks', two)] },
    { actors, questions },
  );
  return mustGet(buildChronology(written).events, 'talks').conflicts;
}

const actors: ContentRecord['actors'] = {
  mayor: { name: 'Mayor', type: 'office' },
  clerk: { name: 'Clerk', type: 'person', speaksFor: 'mayor' },
  council: { name: 'Council', type: 'office' },
};
const questions: ContentRecord['questions'] = {
  'who-fired': {
    text: 'Who fired?',
    answers: {
      north: { label: 'North', excludes: ['south'] },
      'north-first': { label: 'North, first', implies: ['north'] },
      south: 'South',
      nobody: 'Nobody knows',
    },
  },
};

const toll = (value: number, given: object = {}) => ({
  figures: [{ measure: 'killed', value, of: 'people', by: 'article', ...given }],
});
const answer = (by: string, given: string) => ({ by, says: 'So it was.', question: 'who-fired', answer: given });
const answers = (...claims: readonly ReturnType<typeof answer>[]) => ({ claims: [...claims] });

describe('dates', () => {
  test.each([
    ['another day', '2025-04-18', '2025-04-17'],
    ['spans that share no day', '2025-04-17/2025-04-18', '2025-04-19/2025-04-20'],
    ['another month', '2025-04-18', '2025-03'],
  ])('%s is a conflict', (_what, one, two) => {
    expect(conflicts({ date: one }, { date: two })).toEqual([
      {
        field: 'date',
        subject: null,
        values: [
          { value: one, articles: ['one'], voices: [{ by: 'article', article: 'one', index: null }] },
          { value: two, articles: ['two'], voices: [{ by: 'article', article: 'two', index: null }] },
        ],
      },
    ]);
  });

  test('an article that gives no date is no voice in it', () => {
    const written = record({
      one: [defining('talks', '2025-04-18')],
      three: [report('talks')],
      two: [report('talks', { date: '2025-04-17' })],
    });
    const [conflict] = mustGet(buildChronology(written).events, 'talks').conflicts;
    expect(conflict?.values.map(({ articles }) => articles)).toEqual([['one'], ['two']]);
  });

  test.each([
    ['the same day', '2025-04-18', '2025-04-18'],
    ['the month of the day', '2025-04-18', '2025-04'],
    ['spans that share a day', '2025-04-17/2025-04-18', '2025-04-18/2025-04-20'],
  ])('%s can both hold', (_what, one, two) => {
    expect(conflicts({ date: one }, { date: two })).toEqual([]);
  });
});

describe('figures', () => {
  test('two numbers for the same thing are a conflict', () => {
    expect(conflicts(toll(16), toll(18))).toEqual([
      {
        field: 'figure',
        subject: 'killed (people)',
        values: [
          { value: 16, articles: ['one'], voices: [{ by: 'article', article: 'one', index: 0 }] },
          { value: 18, articles: ['two'], voices: [{ by: 'article', article: 'two', index: 0 }] },
        ],
      },
    ]);
  });

  test.each([
    ['the same number', toll(18), toll(18)],
    ['numbers of different things', toll(18), toll(9, { of: 'children' })],
    ['a number with room above it', toll(16, { qualifier: 'at least' }), toll(18)],
    ['a range in one article', { figures: [...toll(25).figures, ...toll(50).figures] }, {}],
  ])('%s can both hold', (_what, one, two) => {
    expect(conflicts(one, two)).toEqual([]);
  });
});

describe('figures with a limit', () => {
  test.each([
    ['at least', 16, undefined, 18, true],
    ['at least', 18, undefined, 18, true],
    ['at least', 18, undefined, 16, false],
    ['over', 18, undefined, 18, false],
    ['more than', 60, undefined, 60, false],
    ['over', 2, undefined, 1.5, false],
    ['up to', 18, undefined, 16, true],
    ['up to', 18, undefined, 18, true],
    ['at most', 18, undefined, 19, false],
    ['almost', 2, 'over', 2, false],
    ['nearly', 5, undefined, 4.5, true],
    ['nearly', 5, undefined, 5, false],
    ['under', 5, 'over', 4, true],
    ['less than', 5, 'fewer than', 3, true],
    ['at least', 18, 'up to', 18, true],
    ['at least', 18, 'up to', 17, false],
    ['about', 18, undefined, 40, true],
    ['dozens', 18, undefined, 1, true],
  ])('%s %s and %s %s: both can hold is %s', (one, value, other, second, hold) => {
    const [a, b] = [toll(value, { qualifier: one }), toll(second, other === undefined ? {} : { qualifier: other })];
    expect(conflicts(a, b).length === 0).toBe(hold);
    expect(conflicts(b, a).length === 0).toBe(hold);
  });

  test('the value of a conflict is the number with its limit', () => {
    expect(conflicts(toll(1.5), toll(2, { qualifier: 'over' }))).toMatchObject([
      { field: 'figure', values: [{ value: 1.5 }, { value: 'over 2' }] },
    ]);
  });
});

describe('figures over time', () => {
  const published = (...given: readonly (readonly [date: string, value: number])[]) => {
    const written = reporting(...given.map(([date, value]) => [{ date }, toll(value)] as const));
    return mustGet(buildChronology(written).events, 'talks').conflicts;
  };

  test.each([
    ['another day', '2025-04-04', '2025-04-05'],
    ['a later hour', '2025-04-04T18:00+03:00', '2025-04-04T21:00+03:00'],
    ['a later hour in another zone', '2025-04-04T18:00+03:00', '2025-04-04T18:00Z'],
    ['a day, beside one of an hour of it,', '2025-04-04', '2025-04-04T18:00+03:00'],
  ])('a number of %s may simply be later', (_what, one, two) => {
    expect(published([one, 16], [two, 18])).toEqual([]);
  });

  test.each([
    ['one day', '2025-04-04', '2025-04-04'],
    ['one hour', '2025-04-04T18:00+03:00', '2025-04-04T15:30Z'],
    ['days that may be the same', '2025-04', '2025-04-04'],
  ])('two numbers of %s are a conflict', (_what, one, two) => {
    expect(published([one, 16], [two, 18])).toMatchObject([
      { field: 'figure', values: [{ value: 16 }, { value: 18 }] },
    ]);
  });

  test.each([
    ['another hour of one day', '2025-04-13T13:40+03:00', '2025-04-13T18:00+03:00', 0],
    ['one hour', '2025-04-13T13:40+03:00', '2025-04-13T13:50+03:00', 1],
  ])('where articles say as of when, numbers of %s are held together by it', (_what, one, two, count) => {
    expect(conflicts(toll(31, { asOf: one }), toll(34, { asOf: two }))).toHaveLength(count);
  });

  test('a later number takes no part in the conflict of two earlier ones', () => {
    const [conflict] = published(['2025-04-04', 16], ['2025-04-04', 18], ['2025-04-06', 20]);
    expect(conflict?.values.map(({ value }) => value)).toEqual([16, 18]);
  });
});

describe('answers', () => {
  test.each([
    ['two articles', answers(answer('mayor', 'north')), answers(answer('council', 'south'))],
    ['one article that carries both sides', answers(answer('mayor', 'north'), answer('council', 'south')), {}],
    ['the voices of two publishers', answers(answer('article', 'north')), answers(answer('council', 'south'))],
  ])('answers of two speakers that exclude each other are a conflict: %s', (_what, one, two) => {
    expect(conflicts(one, two)).toMatchObject([
      { field: 'answer', subject: 'who-fired', values: [{ value: 'north' }, { value: 'south' }] },
    ]);
  });

  test('each value names who gives it, and where', () => {
    const said = (by: string, answer: string) => ({ by, says: 'So it was.', question: 'who-fired', answer });
    const [conflict] = conflicts(
      { claims: [said('mayor', 'north'), said('council', 'south')] },
      { claims: [said('mayor', 'north')] },
    );
    expect(conflict?.values).toEqual([
      {
        value: 'north',
        articles: ['one', 'two'],
        voices: [
          { by: 'mayor', article: 'one', index: 0 },
          { by: 'mayor', article: 'two', index: 0 },
        ],
      },
      { value: 'south', articles: ['one'], voices: [{ by: 'council', article: 'one', index: 1 }] },
    ]);
  });

  test.each([
    ['the same answer twice', answers(answer('mayor', 'north')), answers(answer('council', 'north'))],
    ['one speaker in two articles', answers(answer('mayor', 'north')), answers(answer('mayor', 'south'))],
    ['a person and the office they speak for', answers(answer('mayor', 'north')), answers(answer('clerk', 'south'))],
    ['two articles of one publisher', answers(answer('article', 'north')), answers(answer('article', 'south'))],
  ])('%s is none', (_what, one, two) => {
    expect(conflicts(one, two)).toEqual([]);
  });

  test.each([
    ['one that neither excludes', 'nobody', 'north'],
    ['one that the other implies', 'north-first', 'north'],
  ])('%s is none, and stays out of the conflict of the others', (_what, one, two) => {
    expect(conflicts(answers(answer('mayor', one)), answers(answer('council', two)))).toEqual([]);
    const [conflict] = conflicts(
      answers(answer('mayor', one), answer('clerk', 'north')),
      answers(answer('council', 'south')),
    );
    expect(conflict?.values.map(({ value }) => value)).not.toContain('nobody');
  });
});

test.each([
  ['one place, given twice', { place: 'harbour' }, { place: 'harbour' }],
  ['one place, given once', { place: 'harbour' }, {}],
])('%s is none', (_what, one, two) => {
  expect(conflicts(one, two)).toEqual([]);
});

test('different places are a conflict', () => {
  expect(conflicts({ place: 'harbour' }, { place: 'town' })).toMatchObject([{ field: 'place', subject: null }]);
});
