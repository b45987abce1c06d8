import { expect, test } from 'vitest';
import { askDay, doubtClock, problemOfDay } from '../../../src/cli/publication-day.ts';
import { answer } from './new/author.ts';

test.each([
  ['the first publication', '2099-01-01', '', null],
  ['the same day', '2025-05-01', '2025-05-01', null],
  ['a year later', '2026-05-01', '2025-05-01', null],
  [
    'a year and a day later',
    '2026-05-02',
    '2025-05-01',
    'The clock says 2026-05-02, more than a year after the last publication, 2025-05-01',
  ],
  ['a year after a leap day', '2025-02-28', '2024-02-29', null],
  [
    'a day and a year after a leap day',
    '2025-03-01',
    '2024-02-29',
    'The clock says 2025-03-01, more than a year after the last publication, 2024-02-29',
  ],
  [
    'the day before',
    '2025-04-30',
    '2025-05-01',
    'The clock says 2025-04-30, which is before the last publication, 2025-05-01',
  ],
])('the clock on %s', (_, today, newest, doubt) => {
  expect(doubtClock(today, newest)).toBe(doubt);
});

test.each([
  ['2025-05-01', '2025-05-01', undefined],
  ['2030-01-01', '', undefined],
  ['2025-04-30', '2025-05-01', 'expected a day such as 2025-04-18, not before 2025-05-01'],
  ['2025-05', '', 'expected a day such as 2025-04-18'],
])('%s as the day, where the last is “%s”', (day, newest, problem) => {
  expect(problemOfDay(day, newest)).toBe(problem);
});

test('the editor is told what is in doubt, and names a day that is possible', () => {
  const { result, problems } = answer(askDay('The clock says 2099-01-01', '2025-05-01'), [
    ['The clock says 2099-01-01. On which day', '2025-04-30'],
    ['The clock says 2099-01-01. On which day', ' 2025-05-02 '],
  ]);
  expect(result).toBe('2025-05-02');
  expect(problems).toEqual(['Unexpected day 2025-04-30, expected a day such as 2025-04-18, not before 2025-05-01']);
});
