import { describe, expect, test } from 'vitest';
import { mustParseEdtf, parseEdtf } from '../../../../src/chronology/dates/edtf.ts';

describe('dates the record accepts', () => {
  test.each([
    ['199X', '1990-01-01', '1999-12-31', 'decade'],
    ['2025', '2025-01-01', '2025-12-31', 'year'],
    ['2025-02', '2025-02-01', '2025-02-28', 'month'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['2025-04-XX', '2025-04-01', '2025-04-30', 'month'],
    ['2025-04-18', '2025-04-18', '2025-04-18', 'day'],
    ['2024-02-29', '2024-02-29', '2024-02-29', 'day'],
    ['2025-04-19T18:00+03:00', '2025-04-19', '2025-04-19', 'minute'],
    ['2025-04-21T00:00+03:00', '2025-04-21', '2025-04-21', 'minute'],
    ['2025-04-21T00:00:30Z', '2025-04-21', '2025-04-21', 'second'],
    ['2025-04-03/2025-04-04', '2025-04-03', '2025-04-04', 'interval'],
    ['2025-02/2025-04-15', '2025-02-01', '2025-04-15', 'interval'],
    ['2025-04-19T18:00+03:00/2025-04-21T00:00+03:00', '2025-04-19', '2025-04-21', 'interval'],
    ['2025-04-18T18:00+03:00/2025-04-18', '2025-04-18', '2025-04-18', 'interval'],
  ])('%s is from %s to %s, known to the %s', (text, earliest, latest, precision) => {
    expect(mustParseEdtf(text)).toMatchObject({
      edtf: text,
      earliest,
      latest,
      precision,
      approximate: false,
      uncertain: false,
    });
  });

  test.each([
    ['2025-03-16~', true, false],
    ['2025-03-16?', false, true],
    ['2025-03%', true, true],
    ['2025-03~/2025-04?', true, true],
  ])('%s is approximate %s and uncertain %s', (text, approximate, uncertain) => {
    expect(mustParseEdtf(text)).toMatchObject({ edtf: text, approximate, uncertain });
  });

  test('the offset is kept as written', () => {
    expect(mustParseEdtf('2025-04-19T18:00+03:00').offset).toBe('+03:00');
    expect(mustParseEdtf('2025-04-18').offset).toBeNull();
  });
});

describe('dates the record refuses', () => {
  test.each([
    ['2025-04-31', 'impossible-date', 'a day from 01 to 30 in April 2025'],
    ['2025-02-29', 'impossible-date', 'a day from 01 to 28 in February 2025'],
    ['1900-02-29', 'impossible-date', 'a day from 01 to 28 in February 1900'],
    ['2025-04-00', 'impossible-date', 'a day from 01 to 30 in April 2025'],
    ['2025-13', 'impossible-date', 'a month from 01 to 12, not 13'],
    ['2025-00-10', 'impossible-date', 'a month from 01 to 12, not 00'],
    ['0000', 'impossible-date', 'a year from 0001 to 9999'],
    ['2025-04-19T24:00+03:00', 'impossible-date', 'a time from 00:00 to 23:59:59'],
    ['2025-04-19T18:60Z', 'impossible-date', 'a time from 00:00 to 23:59:59'],
    ['2025-04-19T18:00+15:00', 'impossible-date', 'an offset from -12:00 to +14:00, and never -00:00'],
    ['2025-04-19T18:00-00:00', 'impossible-date', 'an offset from -12:00 to +14:00, and never -00:00'],
    ['2025-04-19/2025-04-18', 'impossible-date', 'an interval that ends after it starts'],
    ['2025-04-19T18:00+03:00/2025-04-19T17:00+03:00', 'impossible-date', 'an interval that ends after it starts'],
    [
      '2025-04-19T18:00',
      'time-without-offset',
      'an offset after the time, such as 2025-04-19T18:00+03:00 or 2025-04-19T18:00Z',
    ],
    ['2025-04-18/..', 'unknown-date-form', 'a date on both sides of "/": an open end is not known'],
    ['199X~', 'unknown-date-form', 'either an X or one of ~ ? %, not both'],
    ['2025-04-XX?', 'unknown-date-form', 'either an X or one of ~ ? %, not both'],
    ['2025/2026/2027', 'unknown-date-form', 'at most one "/", between two dates'],
  ])('%s is refused as %s: expected %s', (text, rule, expected) => {
    expect(parseEdtf(text)).toEqual({ problem: { rule, expected } });
  });

  test.each([
    '',
    '20250411',
    '18.04.2025',
    '2025-4-18',
    '2025-W16',
    '2025-21',
    '19XX',
    '2025-XX',
    ' 2025',
    'y2025',
    '-0044',
  ])('%j is no form of the record', (text) => {
    const result = parseEdtf(text);
    expect('problem' in result && ['unknown-date-form', 'impossible-date'].includes(result.problem.rule)).toBe(true);
  });

  test('edtf() throws where the rules would have refused', () => {
    expect(() => mustParseEdtf('2025-04-31')).toThrow(RangeError);
  });
});
