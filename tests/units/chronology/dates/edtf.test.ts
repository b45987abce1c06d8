import { describe, expect, test } from 'vitest';
import { mustParseEdtf, parseEdtf } from '../../../../src/chronology/dates/edtf.ts';

describe('dates the record accepts', () => {
  test.each([
    ['199X', '1990-01-01', '1999-12-31', 'decade'],
    ['11XX', '1100-01-01', '1199-12-31', 'century'],
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
    ['2025-04-31', 'impossible-date'],
    ['2025-02-29', 'impossible-date'],
    ['1900-02-29', 'impossible-date'],
    ['2025-04-00', 'impossible-date'],
    ['2025-13', 'impossible-date'],
    ['2025-00-10', 'impossible-date'],
    ['0000', 'impossible-date'],
    ['2025-04-19T24:00+03:00', 'impossible-date'],
    ['2025-04-19T18:60Z', 'impossible-date'],
    ['2025-04-19T18:00+15:00', 'impossible-date'],
    ['2025-04-19T18:00-00:00', 'impossible-date'],
    ['2025-04-19/2025-04-18', 'impossible-date'],
    ['2025-04-19T18:00+03:00/2025-04-19T17:00+03:00', 'impossible-date'],
    ['2025-04-19T18:00', 'time-without-offset'],
    ['2025-04-18/..', 'unknown-date-form'],
    ['199X~', 'unknown-date-form'],
    ['11XX~', 'unknown-date-form'],
    ['1XXX', 'unknown-date-form'],
    ['00XX', 'impossible-date'],
    ['2025-04-XX?', 'unknown-date-form'],
    ['2025/2026/2027', 'unknown-date-form'],
  ])('%s is refused as %s', (text, rule) => {
    expect(parseEdtf(text)).toMatchObject({ problem: { rule } });
  });

  test.each(['', '20250411', '18.04.2025', '2025-4-18', '2025-W16', '2025-21', '2025-XX', ' 2025', 'y2025', '-0044'])(
    '%j is no form of the record',
    (text) => {
      const result = parseEdtf(text);
      expect('problem' in result && ['unknown-date-form', 'impossible-date'].includes(result.problem.rule)).toBe(true);
    },
  );

  test('mustParseEdtf throws where the rules would have refused', () => {
    expect(() => mustParseEdtf('2025-04-31')).toThrow(RangeError);
  });
});

test('a date that no rule has passed is an error that says what was expected', () => {
  expect(() => mustParseEdtf('soon')).toThrow(/^Unexpected date "soon", expected an EDTF date such as 2025/);
});
