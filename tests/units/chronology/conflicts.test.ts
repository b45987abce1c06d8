import { describe, expect, test } from 'vitest';
import { buildChronology, pick } from '../../../src/chronology/chronology.ts';
import type { ReportAsWritten } from '../../../src/schema/article.ts';
import { defining, record, report } from '../record.ts';

/** The conflicts of one event, defined on 18 April in `one`, and reported again in `two`. */
function conflicts(one: Partial<ReportAsWritten>, two: Partial<ReportAsWritten>) {
  const written = record({ one: [defining('talks', one.date ?? '2025-04-18', one)], two: [report('talks', two)] });
  return pick(buildChronology(written).events, 'talks').conflicts;
}

const toll = (value: number, given: object = {}) => ({
  figures: [{ measure: 'killed', value, of: 'people', by: 'article', ...given }],
});
const answers = (...given: readonly string[]) => ({
  claims: given.map((answer) => ({ by: 'mayor', says: 'So it was.', question: 'who-fired', answer })),
});

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
          { value: one, articles: ['one'], voices: [{ by: 'article', article: 'one' }] },
          { value: two, articles: ['two'], voices: [{ by: 'article', article: 'two' }] },
        ],
      },
    ]);
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
          { value: 16, articles: ['one'], voices: [{ by: 'article', article: 'one' }] },
          { value: 18, articles: ['two'], voices: [{ by: 'article', article: 'two' }] },
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

describe('answers', () => {
  test.each([
    ['two articles', answers('north'), answers('south')],
    ['one article that carries both sides', answers('north', 'south'), {}],
  ])('different answers to one question in %s are a conflict', (_what, one, two) => {
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
          { by: 'mayor', article: 'one' },
          { by: 'mayor', article: 'two' },
        ],
      },
      { value: 'south', articles: ['one'], voices: [{ by: 'council', article: 'one' }] },
    ]);
  });

  test('the same answer twice is none', () => {
    expect(conflicts(answers('north'), answers('north'))).toEqual([]);
  });
});

test('different places are a conflict', () => {
  expect(conflicts({ place: 'harbour' }, { place: 'town' })).toMatchObject([{ field: 'place', subject: null }]);
});
