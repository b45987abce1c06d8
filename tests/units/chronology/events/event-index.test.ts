import { expect, test } from 'vitest';
import { buildChronology } from '../../../../src/chronology/chronology.ts';
import { inReadingOrder, indexEvents } from '../../../../src/chronology/events/event-index.ts';
import { eventsFrom } from '../../../../src/chronology/events/from-source.ts';
import { defining, record, report } from '../../record.ts';

const chronology = buildChronology(
  record({
    one: {
      date: '2025-04-20',
      source: 'gazette',
      events: [
        defining('later', '2025-04-19', { actors: ['council'], respondsTo: ['talks'], updates: 'talks' }),
        defining('talks', '2025-04-18', { actors: ['mayor', 'council'], threads: ['truce'] }),
      ],
    },
    two: { date: '2025-04-21', source: 'tribune', via: 'wire', events: [report('talks')] },
    three: { date: '2025-04-22', source: 'wire', events: [defining('vote', '2025-04-22', { actors: ['mayor'] })] },
  }),
);
const ids = (events: Iterable<{ readonly id: string }>) => Array.from(events, ({ id }) => id);

test('events are indexed in reading order', () => {
  const { order, places, byActor, byThread, answersTo, laterStates } = indexEvents(chronology.events);
  expect(ids(order)).toEqual(['talks', 'later', 'vote']);
  expect(places.get('later')).toBe(1);
  expect(ids(byActor.get('council') ?? [])).toEqual(['talks', 'later']);
  expect(ids(byThread.get('truce') ?? [])).toEqual(['talks']);
  expect(ids(answersTo.get('talks') ?? [])).toEqual(['later']);
  expect(ids(laterStates.get('talks') ?? [])).toEqual(['later']);
});

test.each<[readonly string[], readonly string[]]>([
  [[], []],
  [
    ['vote', 'talks'],
    ['talks', 'vote'],
  ],
  [['vote', 'vote', 'elsewhere'], ['vote']],
])('%j are read as %j', (asked, found) => {
  expect(ids(inReadingOrder(chronology.events, asked))).toEqual(found);
});

test.each<[string, readonly string[]]>([
  ['gazette', ['talks', 'later']],
  ['wire', ['talks', 'vote']],
  ['nobody', []],
])('from %s there are %j', (source, found) => {
  expect(ids(eventsFrom(chronology, source))).toEqual(found);
});
