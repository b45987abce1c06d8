import { describe, expect, test } from 'vitest';
import { buildChronology, mustGet } from '../../../src/chronology/chronology.ts';
import { fillPermalinks } from '../../../src/record/schema/permalinks.ts';
import { defining, record, report } from '../record.ts';

const build = (...given: Parameters<typeof record>) => buildChronology(record(...given));
const nothing = new Map<string, never>();

describe('an event is merged from the reports of all articles', () => {
  const { events, articles } = build({
    late: { date: '2025-04-20', events: [report('talks', { actors: ['council', 'mayor'], place: 'harbour' })] },
    early: { date: '2025-04-18', events: [defining('talks', '2025-04-17', { actors: ['mayor'], threads: ['truce'] })] },
    earliest: {
      date: '2025-04-17',
      via: 'wire',
      events: [report('talks', { threads: [{ id: 'truce', step: 'proposed' }] })],
    },
  });
  const event = mustGet(events, 'talks');

  test('it is one event, with the title, date and kind of the report that defines it', () => {
    expect([...events.keys()]).toEqual(['talks']);
    expect(event).toMatchObject({ title: 'Title of talks', kind: { id: 'statement' }, date: { edtf: '2025-04-17' } });
  });

  test('the defining report is first, the others by date of publication', () => {
    expect(event.reports.map(({ article, defines }) => [article, defines])).toEqual([
      ['early', true],
      ['earliest', false],
      ['late', false],
    ]);
  });

  test('its actors are the union, its place the first that is given', () => {
    expect(event.actors).toEqual(['mayor', 'council']);
    expect(event.place).toBe('harbour');
  });

  test('a thread named with a step and without is one membership with the step', () => {
    expect(event.threads).toEqual([{ id: 'truce', step: 'proposed', by: null }]);
  });

  test('each report knows whose text it carries', () => {
    expect(event.reports.map(({ via }) => via)).toEqual([null, 'wire', null]);
  });

  test('articles are in order of publication', () => {
    expect([...articles.keys()]).toEqual(['earliest', 'early', 'late']);
  });
});

test('reports of one day are in the order of their file names, whatever the order of reading', () => {
  const names = ['c', 'b', 'd', 'a'];
  const { events } = build({
    ...Object.fromEntries(names.map((name) => [name, [report('talks')]])),
    z: [defining('talks', '2025-04-17')],
  });
  expect(mustGet(events, 'talks').reports.map(({ article }) => article)).toEqual(['z', 'a', 'b', 'c', 'd']);
});

test('articles list their events in reading order', () => {
  const { articles } = build({ one: [defining('b', '2025-04-18'), defining('a', '2025-04-17')] });
  expect(mustGet(articles, 'one').events).toEqual(['a', 'b']);
});

test('aliases of an event come from the permalinks', () => {
  const { events } = build(
    { one: [defining('new', '2025-04-18')] },
    { permalinks: fillPermalinks({ events: { ids: ['old'], aliases: { old: 'new' } } }) },
  );
  expect(mustGet(events, 'new').aliases).toEqual(['old']);
});

test.each([
  ['no article', { one: [report('talks')] }],
  ['two articles', { one: [defining('talks', '2025-04-18')], two: [defining('talks', '2025-04-18')] }],
])('an event that %s defines is no event', (_what, articles) => {
  expect(() => build(articles)).toThrow('Expected one article to define the event "talks"');
});

test.each(['date', 'kind'] as const)('an event is not merged where no %s is given', (missing) => {
  const written = defining('talks', '2025-04-18', { [missing]: undefined });
  expect(() => build({ one: [written] })).toThrow('Expected title, kind and date where the event "talks" is defined');
});

test('what the rules have not vouched for is not picked', () => {
  expect(() => mustGet(nothing, 'talks')).toThrow(RangeError);
});
