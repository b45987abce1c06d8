import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../../../src/chronology/dates/edtf.ts';
import { buildEventsJson } from '../../../../src/export/data.ts';
import { formatDate } from '../../../../src/format/date.ts';
import { defining, record, versioned } from '../../record.ts';

const ruleAgainst = (text: string) => {
  const result = parseEdtf(text);
  return 'problem' in result ? result.problem.rule : null;
};

/** What readers and programs get of an event of this date: the words of its page, and its date in `/data/events.json`. */
function publish(text: string) {
  const chronology = versioned(record({ article: [defining('truce', text)] }));
  const words = [...chronology.events.values()].map(({ date }) => formatDate(date));
  return { words, data: buildEventsJson(chronology).events.map(({ date }) => date) };
}

/** What the tests know of calendars by themselves: how long months are, and what they are called. */
const months = 'January February March April May June July August September October November December'.split(' ');
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOf = (year: number, month: number) =>
  [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
const pad = (number: number, length = 2) => String(number).padStart(length, '0');
const yearly = (year: number) => pad(year, 4);
const isPossible = (year: number, month: number, day: number) => year >= 1 && day >= 1 && day <= lengthOf(year, month);

const anyYear = fc.oneof(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1896, max: 2104 }));
const anyMonth = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 14 }) }, fc.constantFrom(2, 2, 99));
const anyDay = fc.oneof(fc.integer({ min: 0, max: 33 }), fc.constantFrom(28, 29, 30, 31, 99));
const day = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.nat())
  .map(([y, m, n]) => ({ y, m, d: 1 + (n % lengthOf(y, m)) }));
const written = ({ y, m, d }: { y: number; m: number; d: number }) => `${yearly(y)}-${pad(m)}-${pad(d)}`;
const inWords = ({ y, m, d }: { y: number; m: number; d: number }) => `${d} ${months[m - 1] ?? ''} ${y}`;
const qualifiers = [
  ['', '', ''],
  ['~', 'about ', ''],
  ['?', '', ' (uncertain)'],
  ['%', 'about ', ' (uncertain)'],
] as const;

describe('every possible date is published as it is written, and every impossible one is refused', () => {
  test('days', () => {
    const seen = { possible: 0, impossible: 0 };
    fc.assert(
      fc.property(anyYear, anyMonth, anyDay, fc.constantFrom(...qualifiers), (y, m, d, [sign, before, after]) => {
        const text = `${written({ y, m, d })}${sign}`;
        if (isPossible(y, m, d)) {
          const date = written({ y, m, d });
          const { words, data } = publish(text);
          expect(words).toEqual([`${before}${inWords({ y, m, d })}${after}`]);
          expect(data).toMatchObject([{ edtf: text, earliest: date, latest: date, precision: 'day', offset: null }]);
          seen.possible += 1;
        } else {
          expect(ruleAgainst(text)).toBe('impossible-date');
          seen.impossible += 1;
        }
      }),
      { numRuns: 5000 },
    );
    expect(Math.min(seen.possible, seen.impossible)).toBeGreaterThan(1000);
  });

  test('months, known or not to the day', () => {
    fc.assert(
      fc.property(
        anyYear,
        anyMonth,
        fc.constantFrom(...qualifiers),
        fc.boolean(),
        (y, m, [sign, before, after], isXX) => {
          const month = `${yearly(y)}-${pad(m)}`;
          const text = isXX ? `${month}-XX` : `${month}${sign}`;
          if (y === 0 || lengthOf(y, m) === 0) {
            expect(ruleAgainst(text)).toBe('impossible-date');
            return;
          }
          const name = `${months[m - 1] ?? ''} ${y}`;
          const { words, data } = publish(text);
          expect(words).toEqual([isXX ? `${name}, day unknown` : `${before}${name}${after}`]);
          expect(data).toMatchObject([
            { edtf: text, earliest: `${month}-01`, latest: `${month}-${lengthOf(y, m)}`, precision: 'month' },
          ]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('years and decades', () => {
    fc.assert(
      fc.property(anyYear, fc.constantFrom(...qualifiers), (y, [sign, before, after]) => {
        const [year, decade] = [`${yearly(y)}${sign}`, `${yearly(y).slice(0, 3)}X`];
        if (y === 0) expect(ruleAgainst(year)).toBe('impossible-date');
        else expect(publish(year)).toMatchObject({ words: [`${before}${y}${after}`], data: [{ edtf: year }] });
        if (y < 10) expect(ruleAgainst(decade)).toBe('impossible-date');
        else expect(publish(decade)).toMatchObject({ words: [`${y - (y % 10)}s`], data: [{ edtf: decade }] });
      }),
      { numRuns: 1000 },
    );
  });

  test('times, on the day of their own offset', () => {
    const seen = { possible: 0, impossible: 0 };
    const clock = fc.tuple(fc.integer({ min: 0, max: 25 }), fc.integer({ min: 0, max: 61 }));
    const zone = fc.tuple(
      fc.constantFrom('+', '-'),
      fc.integer({ min: 0, max: 15 }),
      fc.constantFrom(0, 0, 30, 45, 60),
    );
    fc.assert(
      fc.property(day, clock, zone, (on, [hour, minute], [sign, hours, minutes]) => {
        const offset = `${sign}${pad(hours)}:${pad(minutes)}`;
        const text = `${written(on)}T${pad(hour)}:${pad(minute)}${offset}`;
        const isOffset = minutes < 60 && offset !== '-00:00' && hours * 60 + minutes <= (sign === '+' ? 840 : 720);
        if (hour < 24 && minute < 60 && isOffset) {
          const zoneInWords = `${sign === '+' ? '+' : '−'}${hours}${minutes === 0 ? '' : `:${minutes}`}`;
          const { words, data } = publish(text);
          expect(words).toEqual([
            `${inWords(on)}, ${pad(hour)}:${pad(minute)} (UTC${offset === '+00:00' ? '' : zoneInWords})`,
          ]);
          expect(data).toMatchObject([
            { edtf: text, earliest: written(on), latest: written(on), precision: 'minute', offset },
          ]);
          seen.possible += 1;
        } else {
          expect(ruleAgainst(text)).toBe('impossible-date');
          seen.impossible += 1;
        }
      }),
      { numRuns: 2500 },
    );
    expect(Math.min(seen.possible, seen.impossible)).toBeGreaterThan(500);
  });

  test('intervals of days, said once where both ends agree', () => {
    const near = fc.tuple(day, fc.integer({ min: -40, max: 40 })).map(([from, days]) => {
      const to = new Date(Date.UTC(2000, from.m - 1, from.d + days));
      to.setUTCFullYear(from.y + to.getUTCFullYear() - 2000);
      return [from, { y: to.getUTCFullYear(), m: to.getUTCMonth() + 1, d: to.getUTCDate() }] as const;
    });
    fc.assert(
      fc.property(fc.oneof(near, fc.tuple(day, day)), ([from, to]) => {
        fc.pre(isPossible(to.y, to.m, to.d) && to.y <= 9999);
        const text = `${written(from)}/${written(to)}`;
        if (written(to) < written(from)) {
          expect(ruleAgainst(text)).toBe('impossible-date');
          return;
        }
        const sameYear = from.y === to.y;
        const start =
          sameYear && from.m === to.m
            ? `${from.d}–`
            : `${sameYear ? inWords(from).slice(0, -` ${from.y}`.length) : inWords(from)} – `;
        const { words, data } = publish(text);
        expect(words).toEqual([`${start}${inWords(to)}`]);
        expect(data).toMatchObject([
          { edtf: text, earliest: written(from), latest: written(to), precision: 'interval' },
        ]);
      }),
      { numRuns: 2500 },
    );
  });
});
