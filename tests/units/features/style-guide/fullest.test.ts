import { expect, test } from 'vitest';
import { buildChronology } from '../../../../src/chronology/chronology.ts';
import {
  findFullestArticle,
  findFullestEvent,
  findShortestSayings,
} from '../../../../src/features/style-guide/fullest.ts';
import { defining, record, report } from '../../record.ts';

const says = { by: 'mayor', says: 'The truce holds.' };
const answers = { ...says, question: 'who-fired', answer: 'north' };

test('the fullest event is the one with the most different parts', () => {
  const chronology = buildChronology(
    record({
      one: [defining('plain', '2025-04-18'), defining('placed', '2025-04-18', { place: 'harbour', note: 'A note.' })],
    }),
  );
  expect(findFullestEvent(chronology)?.id).toBe('placed');
});

test('a dispute weighs more than a part, and a part more than three reports', () => {
  const chronology = buildChronology(
    record({
      one: [
        defining('disputed', '2025-04-18', { claims: [answers] }),
        defining('placed', '2025-04-18', { place: 'harbour' }),
        defining('long', '2025-04-18'),
      ],
      two: [report('disputed', { claims: [{ ...answers, by: 'council', answer: 'south' }] }), report('long')],
      three: [report('long')],
    }),
  );
  expect(findFullestEvent(chronology)?.id).toBe('disputed');
  const { events, measures } = chronology;
  const without = (id: string) => ({ events: new Map([...events].filter(([other]) => other !== id)), measures });
  expect(findFullestEvent(without('disputed'))?.id).toBe('placed');
});

test('a record without events has no fullest', () => {
  expect(findFullestEvent({ events: new Map(), measures: new Map() })).toBe(undefined);
});

test('the fullest article is the one of whose publishing the most is known, of several the one of few events', () => {
  const events = [defining('a', '2025-04-18'), defining('b', '2025-04-18')];
  const chronology = buildChronology(
    record({
      bare: [defining('c', '2025-04-18')],
      carried: { via: 'wire', byline: ['A Name'], events },
      short: { via: 'wire', byline: ['A Name'], events: [defining('d', '2025-04-18')] },
    }),
  );
  expect(findFullestArticle(chronology)?.name).toBe('short');
});

test('the shortest sayings are on a disputed question and on none', () => {
  const chronology = buildChronology(
    record({
      one: [
        defining('a', '2025-04-18', { claims: [says, says, answers] }),
        defining('b', '2025-04-18', {
          claims: [
            { ...says, by: 'council' },
            { ...answers, by: 'council' },
            { ...says, by: 'article' },
          ],
        }),
      ],
    }),
  );
  expect(findShortestSayings(chronology).map(({ claim }) => [claim.by, claim.question])).toEqual([
    ['council', undefined],
    ['council', 'who-fired'],
  ]);
});

test('where nobody speaks on both, there are none', () => {
  const chronology = buildChronology(record({ one: [defining('a', '2025-04-18', { claims: [says] })] }));
  expect(findShortestSayings(chronology)).toEqual([]);
});
