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
  century: (number) => `${number}-те століття`,
  about: (date) => `приблизно ${date}`,
  uncertain: (date) => `${date} (непевно)`,
  dayUnknown: (month) => `${month}, день невідомий`,
  by: (date) => `щонайпізніше ${date}`,
  sometimeInMonth: (month) => `Десь ${monthsIn[month] ?? ''}`,
  sometimeInYear: (year) => `Десь у ${year} році`,
  sometimeInDecade: (decade) => `Десь у ${decade.replace(/-ті$/, '-х').replace(/-те століття$/, '-му столітті')}`,
  partOf: (name, period) => `${name}: ${period}`,
  sameDay: 'того самого дня',
  aDay: 'один день',
  days: (count) => numberWords.count(count, 'day'),
};

/** Each with the preposition that goes before it. */
const monthsIn =
  'у січні|у лютому|у березні|у квітні|у травні|у червні|у липні|у серпні|у вересні|у жовтні|у листопаді|у грудні'.split(
    '|',
  );
