import { describe, expect, test } from 'vitest';
import { buildChronology, mustGet } from '../../../../src/chronology/chronology.ts';
import type { Article, Claim, ReportAsWritten } from '../../../../src/record/schema/article.ts';
import type { Question } from '../../../../src/record/schema/registries.ts';
import { defining, record } from '../../record.ts';

const answer = (by: string, given: string, said: Partial<Claim> = {}): Claim => ({
  by,
  says: 'So.',
  question: 'who-fired',
  answer: given,
  ...said,
});

/** What two events, each with a claim in an article of its own, contradict of one another. */
function contradictions(
  one: readonly [date: string, claim: Claim, given?: Partial<ReportAsWritten>],
  two: readonly [date: string, claim: Claim, given?: Partial<ReportAsWritten>],
  question: Partial<Question> = {},
) {
  const file = (id: string, [date, claim, given]: typeof one): Partial<Article> => ({
    date: '2025-04-25',
    events: [defining(id, date, { claims: [claim], ...given })],
  });
  const { events } = buildChronology(
    record(
      { a: file('offer', one), b: file('reply', two) },
      {
        questions: {
          'who-fired': {
            text: 'Who fired?',
            exclusive: true,
            answers: { north: 'North', south: 'South' },
            ...question,
          },
        },
      },
    ),
  );
  return ['offer', 'reply'].map((id) => mustGet(events, id).contradicts);
}

const both = [[{ event: 'reply', question: 'who-fired' }], [{ event: 'offer', question: 'who-fired' }]];
const none = [[], []];

describe('statements in different events contradict each other where they cannot both be true of one time', () => {
  const [north, south] = [answer('mayor', 'north'), answer('council', 'south')];
  test.each([
    ['on one day', contradictions(['2025-04-18', north], ['2025-04-18', south]), both],
    ['on days that may be one', contradictions(['2025-04-18', north], ['2025-04-17/2025-04-19', south]), both],
    ['on different days, of what may have changed', contradictions(['2025-04-18', north], ['2025-04-19', south]), none],
    [
      'on different days, of one event',
      contradictions(['2025-04-18', north], ['2025-04-19', south], { about: 'offer' }),
      both,
    ],
    ['by one speaker', contradictions(['2025-04-18', north], ['2025-04-18', answer('mayor', 'south')]), none],
    ['that agree', contradictions(['2025-04-18', north], ['2025-04-18', answer('council', 'north')]), none],
    [
      'that the registry does not oppose',
      contradictions(['2025-04-18', north], ['2025-04-18', south], { exclusive: false }),
      none,
    ],
    [
      'of which one was said at any time before its article',
      contradictions(['2025-04-25', north], ['2025-04-18', south, { kind: 'strike' }]),
      none,
    ],
    [
      'of which one says when it was said',
      contradictions(['2025-04-25', north], ['2025-04-18', answer('council', 'south', { said: '2025-04-25' })]),
      both,
    ],
  ])('%s', (_what, found, expected) => {
    expect(found).toEqual(expected);
  });
});
