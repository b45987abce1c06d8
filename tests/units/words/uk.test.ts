import { UTCDate } from '@date-fns/utc';
import { format } from 'date-fns/format';
import { describe, expect, test } from 'vitest';
import { countries } from '../../../src/atlas/countries.ts';
import { countryWords } from '../../../src/words/uk/countries.ts';
import { changeWords, sinceWords } from '../../../src/words/uk/changes.ts';
import { claimWords } from '../../../src/words/uk/claims.ts';
import { dateWords } from '../../../src/words/uk/dates.ts';
import { findWords } from '../../../src/words/uk/register.ts';
import { placeWords } from '../../../src/words/uk/place.ts';
import { language } from '../../../src/words/uk/language.ts';
import { formerWords } from '../../../src/words/uk/former.ts';
import { numberWords } from '../../../src/words/uk/numbers.ts';
import { sideWords } from '../../../src/words/uk/sides.ts';
import { terms } from '../../../src/words/uk/terms.ts';

describe('a noun takes the form of its number', () => {
  test.each([
    [0, '0 подій'],
    [1, '1 подія'],
    [2, '2 події'],
    [4, '4 події'],
    [5, '5 подій'],
    [11, '11 подій'],
    [12, '12 подій'],
    [14, '14 подій'],
    [21, '21 подія'],
    [22, '22 події'],
    [100, '100 подій'],
    [111, '111 подій'],
    [1001, '1\u00A0001 подія'],
    [1.5, '1,5 події'],
  ])('%s: %s', (count, words) => {
    expect(numberWords.count(count, 'event')).toBe(words);
  });
});

test.each([
  [1, '1 незалежне джерело'],
  [3, '3 незалежні джерела'],
  [11, '11 незалежних джерел'],
  [21, '21 незалежне джерело'],
  [22, '22 незалежні джерела'],
  [111, '111 незалежних джерел'],
  [112, '112 незалежних джерел'],
])('its adjective goes with it: %s: %s', (count, words) => {
  expect(numberWords.count(count, 'independent source')).toBe(words);
});

describe('a month stands in the genitive after a day, and in the nominative alone', () => {
  const write = (pattern: string) => format(new UTCDate('2025-04-18'), pattern, { locale: dateWords.locale });
  test.each([
    [dateWords.day, 'п’ятниця, 18\u00A0квітня'],
    [dateWords.dayOfMonth, '18 квітня'],
    [dateWords.month, 'квітень 2025'],
    [dateWords.monthOfDays, 'квітня 2025'],
    [dateWords.monthName, 'квітень'],
  ])('%s: %s', (pattern, words) => {
    expect(write(pattern)).toBe(words);
  });
});

test.each([
  [dateWords.sometimeInMonth(3), 'У квітні, без точної дати'],
  [dateWords.sometimeInYear('2025'), 'У 2025 році, без точної дати'],
  [dateWords.sometimeInDecade(dateWords.decade('1990')), 'У 1990-х, без точної дати'],
  [dateWords.sometimeInDecade(dateWords.century(12)), 'У XII столітті, без точної дати'],
  [dateWords.century(3), 'III століття'],
  [dateWords.century(19), 'XIX століття'],
  [dateWords.century(20), 'XX століття'],
  [dateWords.century(21), 'XXI століття'],
  [dateWords.century(100), 'C століття'],
  [dateWords.days(2, 'два'), '2 дні'],
  [findWords.some(3, 1195, 'name'), 'Знайдено 3 з 1\u00A0195. Enter відкриває перший запис.'],
  [placeWords.shown(['Київ', 'Одеса'], 2), 'Київ, Одеса і ще 2 місця'],
  [placeWords.shown(['Київ', 'Одеса'], 0), 'Київ, Одеса'],
  [language.list(['Київ', 'Москва', 'Вашингтон']), 'Київ, Москва і Вашингтон'],
  [terms.stepBy('breach-alleged', ['Київ']), 'про порушення заявляє Київ'],
  [terms.stepBy('accepted', ['Київ', 'Москва']), 'прийнято (Київ і Москва)'],
  [terms.allegedBy(['Київ', 'Москва (21)']), 'про порушення заявляють Київ і Москва (21)'],
  [claimWords.before('квітень 2025'), 'Раніше за квітень 2025'],
  [changeWords.entries('12', 'added'), 'додано: 12'],
  [changeWords.last('corrected'), 'востаннє виправлено {date}'],
  [sinceWords.some(21), 'Нових чи змінених подій від часу вашого останнього відвідування: 21.'],
  [formerWords.hasMoved('articles'), 'Цю статтю переміщено'],
  [
    sideWords.summary({
      both: numberWords.count(3, 'question'),
      exclusive: 2,
      alone: [
        { name: 'Київ', questions: 1 },
        { name: 'Москва', questions: 0 },
      ],
    }),
    'Обидві сторони відповідають на 3 питання, з них із несумісними відповідями: 2. Крім того, відповідає лише одна сторона: Київ – на 1, Москва – на 0.',
  ],
])('%s', (words, expected) => {
  expect(words).toBe(expected);
});

test('every country of the atlas has a name', () => {
  const named = countries.map(({ properties }) => properties);
  expect(named.filter((country) => countryWords.nameOf(country) === country.name)).toEqual([]);
});
