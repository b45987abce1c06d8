import { uk } from 'date-fns/locale/uk';
import type { DateWords } from '../en/dates.ts';
import { numberWords } from './numbers.ts';

export const dateWords: DateWords = {
  locale: uk,
  day: 'EEEE, d\u00A0MMMM',
  dayAlone: 'd\u00A0MMMM',
  shortDay: 'd\u00A0MMM',
  dayOfMonth: 'd MMMM',
  month: 'LLLL y',
  monthOfDays: 'MMMM y',
  monthName: 'LLLL',
  shortMonth: 'LLL',
  decade: (first) => `${first}-ті`,
  century: (number) => `${writeRoman(number)} століття`,
  about: (date) => `приблизно ${date}`,
  uncertain: (date) => `${date} (непевно)`,
  dayUnknown: (month) => `${month}, день невідомий`,
  by: (date) => `щонайпізніше ${date}`,
  sometimeInMonth: (month) => `${monthsIn[month] ?? ''}, без точної дати`,
  sometimeInYear: (year) => `У ${year} році, без точної дати`,
  sometimeInDecade: (decade) => `У ${decade.replace(/-ті$/, '-х').replace(/століття$/, 'столітті')}, без точної дати`,
  partOf: (name, period) => `${name}: ${period}`,
  sameDay: 'того самого дня',
  aDay: 'один день',
  days: (count) => numberWords.count(count, 'day'),
};

/** Each with the preposition that goes before it. */
const monthsIn =
  'У січні|У лютому|У березні|У квітні|У травні|У червні|У липні|У серпні|У вересні|У жовтні|У листопаді|У грудні'.split(
    '|',
  );

/** Centuries have Roman numbers, up to the hundredth: `XII` of 12. */
function writeRoman(number: number): string {
  const tens = ',X,XX,XXX,XL,L,LX,LXX,LXXX,XC,C'.split(',');
  const ones = ',I,II,III,IV,V,VI,VII,VIII,IX'.split(',');
  return `${tens[Math.floor(number / 10)] ?? ''}${ones[number % 10] ?? ''}`;
}
