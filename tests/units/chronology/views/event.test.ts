import { expect, test } from 'vitest';
import { buildChronology, mustGet } from '../../../../src/chronology/chronology.ts';
import { buildEventView } from '../../../../src/chronology/views/event.ts';
import type { ContentRecord } from '../../../../src/record/schema/record.ts';
import { defining, record, report, reporting } from '../../record.ts';

/** The view of one event of a record. */
function view(written: ContentRecord, id = 'talks') {
  const chronology = buildChronology(written);
  return buildEventView(chronology, mustGet(chronology.events, id));
}

const threaded = record({
  one: {
    events: [
      defining('offer', '2025-04-16', { threads: ['truce'] }),
      defining('strike', '2025-04-17'),
      defining('talks', '2025-04-18', {
        actors: ['mayor', 'council'],
        place: 'town',
        threads: [{ id: 'truce', step: 'accepted', by: 'north' }],
        respondsTo: ['offer'],
        dateNote: 'On Friday.',
      }),
      defining('call', '2025-04-19', { respondsTo: ['talks'] }),
    ],
  },
  two: [report('talks', { date: '2025-04-20' })],
});

test('an event names its actors, place and threads', () => {
  expect(view(threaded)).toMatchObject({
    id: 'talks',
    dateNote: 'On Friday.',
    actors: [{ name: 'Mayor' }, { name: 'Council' }],
    place: { name: 'Town' },
    threads: [{ thread: { title: 'Truce' }, step: 'accepted', by: 'North' }],
    summary: [],
    dispute: { how: 'differ' },
    reports: [{ article: { name: 'one' } }, { article: { name: 'two' } }],
    origins: { reports: 2 },
    contests: [{ field: 'date' }],
    counts: [],
    history: [],
  });
});

test('an event names what it answers, what answers it, and what is next to it in each order', () => {
  const { respondsTo, answeredBy, adjacent } = view(threaded);
  expect([respondsTo, answeredBy].map((events) => events.map(({ id }) => id))).toEqual([['offer'], ['call']]);
  expect(adjacent.map(({ thread, previous, next }) => [thread?.title, previous?.id, next?.id])).toEqual([
    [undefined, 'strike', 'call'],
    ['Truce', 'offer', undefined],
  ]);
});

test.each([
  ['one article was published once', ['2025-04-18'], null],
  ['two of one day may be of one hour', ['2025-04-18', '2025-04-18'], null],
  ['a month may be the same day', ['2025-04', '2025-04-18'], null],
  ['two of two days have a first and a last', ['2025-04-19', '2025-04-18'], ['2025-04-18', '2025-04-19']],
])('%s', (_what, dates, expected) => {
  const { published } = view(reporting(...dates.map((date) => [{ date }] as const)));
  expect(published && [published.first, published.last].map(({ date }) => date.edtf)).toEqual(expected);
});

test('an event names the one it updates, and those that update it', () => {
  const written = record({
    one: [defining('strike', '2025-04-13'), defining('toll-rises', '2025-04-18', { updates: 'strike' })],
  });
  expect(view(written, 'toll-rises')).toMatchObject({ updates: { id: 'strike' }, updatedBy: [] });
  expect(view(written, 'strike')).toMatchObject({ updates: null, updatedBy: [{ id: 'toll-rises' }] });
});

test('who acts comes first, then who speaks, then the others', () => {
  const written = record({
    one: [
      defining('talks', '2025-04-18', {
        actors: ['guards', 'town-hall', 'mayor'],
        claims: [{ by: 'mayor', says: 'So.' }],
      }),
    ],
    two: [report('talks', { actors: ['council'], figures: [{ measure: 'killed', value: 3, by: 'council' }] })],
  });
  const actor = (name: string) => ({ name, type: 'office' as const });
  const actors = { ...written.actors, guards: actor('Guards'), 'town-hall': actor('Town hall') };
  expect(view({ ...written, actors }).actors.map(({ id }) => id)).toEqual(['guards', 'mayor', 'council', 'town-hall']);
});

test('what is disputed names answers before dates and numbers, as the section on it does', () => {
  const claims = ['mayor', 'council'].map((by, index) => ({
    ...{ by, says: 'So.', question: 'who-fired', answer: index === 0 ? 'north' : 'south' },
  }));
  const { dispute, contests } = view(reporting([{}, { claims }], [{}, { date: '2025-04-20' }]));
  expect(contests.map(({ field }) => field)).toEqual(['answer', 'date']);
  expect(dispute?.subjects.map(({ field }) => field)).toEqual(['answer', 'date']);
});

test.each([
  ['Guards let Town hall down.', ['mayor', 'guards', 'council']],
  ['Guards met Anna Reyk’s envoys.', ['mayor', 'guards', 'reyk', 'council']],
  ['The reykjavik meeting ended.', ['mayor', 'council']],
])('whom a summary begins with comes before who speaks: %s', (says, expected) => {
  const written = reporting([
    {},
    {
      actors: ['mayor', 'council', 'guards', 'reyk'],
      claims: [{ by: 'council', says: 'So.' }],
      summary: [{ says, from: ['a0'] }],
    },
  ]);
  const reyk = { name: 'Anna Reyk', type: 'person' as const };
  const actors = { ...written.actors, guards: { name: 'Guards', type: 'office' as const }, reyk };
  expect(
    view({ ...written, actors })
      .actors.map(({ id }) => id)
      .slice(0, expected.length),
  ).toEqual(expected);
});
