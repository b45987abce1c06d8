import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mustParseEdtf, parseEdtf } from '../../../../src/chronology/dates/edtf.ts';
import { readEdtf } from './oracle.ts';

const pad = (number: number, length: number) => String(number).padStart(length, '0');

test('every possible day, and no other, is read as written', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
      (y, m, d) => {
        const text = `${pad(y, 4)}-${pad(m, 2)}-${pad(d, 2)}`;
        const result = parseEdtf(text);
        const date = new Date(`${text}T00:00:00Z`);
        const possible = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        expect('date' in result).toBe(possible);
        if ('date' in result) expect(result.date).toMatchObject({ earliest: text, latest: text });
      },
    ),
    { numRuns: 2000 },
  );
});

test('where the edtf package reads a date too, both mean the same days', () => {
  const plain = fc.constantFrom('2024', '2025-02', '2025-04-18', '2024-02-29', '2025-12-31');
  const qualified = fc.oneof(
    fc.constantFrom('199X', '2025-04-XX', '2025-03/2025-04', '2025-04-03/2025-04-04'),
    fc.tuple(plain, fc.constantFrom('', '~', '?', '%')).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(qualified, (text) => {
      const { earliest, latest } = mustParseEdtf(text);
      expect({ earliest, latest }).toEqual(readEdtf(text));
    }),
  );
});

test('a day is the day as written, whatever the offset', () => {
  const offsets = fc.constantFrom('+14:00', '-12:00', '+05:45', 'Z', '+03:00', '-11:00');
  const clock = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
  fc.assert(
    fc.property(offsets, clock, (offset, [hour, minute]) => {
      const date = mustParseEdtf(`2025-04-21T${pad(hour, 2)}:${pad(minute, 2)}${offset}`);
      expect([date.earliest, date.latest]).toEqual(['2025-04-21', '2025-04-21']);
    }),
  );
});
