import { describe, expect, test } from 'vitest';
import { buildChronology } from '../../../../src/chronology/chronology.ts';
import { mustParseEdtf } from '../../../../src/chronology/dates/edtf.ts';
import { dayInPeriod, daysOfChange, daysWithoutChange } from '../../../../src/chronology/on-day/days.ts';
import { defining, record } from '../../record.ts';

const written = record({
  one: {
    date: '2025-04-18',
    events: [
      defining('talks', '2025-04-16T22:00+03:00'),
      defining('truce', '2025-04-19/2025-04-21', { threads: [{ id: 'truce', step: 'in-force' }] }),
      defining('visit', '2025-03', { kind: 'summit' }),
      defining('long-ago', '2014-09-05'),
    ],
  },
  two: { date: '2025-05-02', events: [] },
});
const chronology = buildChronology({ ...written, site: { ...written.site, period: '2025-04/2025-04-25' } });

test('something changes on the first day, where an event begins, an article comes out or a commitment runs out', () => {
  expect(daysOfChange(chronology)).toEqual(['2025-04-01', '2025-04-16', '2025-04-18', '2025-04-19', '2025-04-22']);
});

describe('the other days of the period lead to the last that brought a change', () => {
  const others = daysWithoutChange(chronology);
  test.each([
    ['2025-04-02', '2025-04-01'],
    ['2025-04-15', '2025-04-01'],
    ['2025-04-16', undefined],
    ['2025-04-17', '2025-04-16'],
    ['2025-04-21', '2025-04-19'],
    ['2025-04-25', '2025-04-22'],
    ['2025-04-26', undefined],
  ])('%s: %s', (day, last) => {
    expect(others.get(day)).toBe(last);
  });
});

test('months without a change have no days', () => {
  const whole = buildChronology({ ...written, site: { ...written.site, period: '1900/2025' } });
  const months = new Set(daysOfChange(whole).map((day) => day.slice(0, 7)));
  expect([...months]).toEqual(['1900-01', '2014-09', '2025-04', '2025-05']);
});

test.each([
  ['2016/2025', ['2016-01', '2025-04', '2025-05'], 86],
  ['2015-12-31/2025', ['2015-12', '2025-04', '2025-05'], 0],
  ['2014/2025', ['2014-01', '2014-09', '2025-04', '2025-05'], 59],
  ['2014/2023', ['2014-01', '2014-09'], 59],
])('in the period %s, the months %j have %i other days', (period, months, count) => {
  const long = buildChronology({ ...written, site: { ...written.site, period } });
  expect([...new Set(daysOfChange(long).map((day) => day.slice(0, 7)))]).toEqual(months);
  expect(daysWithoutChange(long).size).toBe(count);
});

test.each([
  ['2025-04-16T22:00+03:00', '2025-04-16'],
  ['2025-04-19/2025-04-21', '2025-04-19'],
  ['2025-04-19~', '2025-04-19'],
  ['2025-04', null],
  ['2025-03-31', null],
  ['2025-04-26', null],
])('an event of %s leads to the state of play on %s', (date, day) => {
  expect(dayInPeriod(chronology.site, mustParseEdtf(date))).toBe(day);
});
