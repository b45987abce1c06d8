import { expect, test } from 'vitest';
import { buildChronology } from '../../../../src/chronology/chronology.ts';
import { findDateForms, findMonth, findSpecimens, longestOf } from '../../../../src/features/style-guide/specimens.ts';
import { defining, record } from '../../record.ts';

const chronologyOf = (...dates: readonly string[]) =>
  buildChronology(record({ one: dates.map((date, index) => defining(`e${index}`, date)) }));

test('every form of a date is shown once, the most usual first', () => {
  const dates = findDateForms(chronologyOf('2025-03-16~', '2025-04-18', '2025-04', '2025-04-20', '2025-03', '199X'));
  expect(dates.map(({ edtf }) => edtf)).toEqual(['2025-04-18', '2025-03', '199X', '2025-03-16~']);
});

test('an event shows one strain and no second', () => {
  const specimens = findSpecimens(chronologyOf('2025-03-16~', '2025-04-18'));
  const ids = specimens.map(({ event }) => event.id).sort();
  expect(ids).toEqual(['e0', 'e1']);
});

test('the shortest month with a silence is drawn whole, and shows no strain besides', () => {
  const chronology = chronologyOf(
    '2025-02-01',
    '2025-02-02',
    '2025-03',
    '2025-03-01',
    '2025-03-04',
    '2025-04-01',
    '2025-04-09',
  );
  expect(findMonth(chronology).map(({ id }) => id)).toEqual(['e5', 'e6']);
  const ids = findSpecimens(chronology).map(({ event }) => event.id);
  expect(ids.filter((id) => ['e5', 'e6'].includes(id))).toEqual([]);
  expect(ids.length).toBeGreaterThan(1);
});

test('where no month has a silence, none is drawn', () => {
  expect(findMonth(chronologyOf('2025-04-18', '2025-04-19', '2025-04-21'))).toEqual([]);
});

test('where none has any of something, none has the most', () => {
  expect(longestOf(['', ''], ({ length }) => length)).toBe(undefined);
  expect(longestOf(['a', 'abc', 'ab'], ({ length }) => length)).toBe('abc');
});
