import { expect, test } from 'vitest';
import { buildChronology } from '../../../src/chronology/chronology.ts';
import { findDateForms, findSpecimens, longestOf } from '../../../src/design/specimens.ts';
import { defining, record } from '../record.ts';

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

test('where none has any of something, none has the most', () => {
  expect(longestOf(['', ''], ({ length }) => length)).toBe(undefined);
  expect(longestOf(['a', 'abc', 'ab'], ({ length }) => length)).toBe('abc');
});
