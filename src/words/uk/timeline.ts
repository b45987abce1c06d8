import type { OtherPeriodWords, RowWords, TimelineWords } from '../en/timeline.ts';

export const timelineWords: TimelineWords = {
  skipTo: 'Перейти до хронології',
  before: (period) => `До періоду: ${period}`,
  months: 'Місяці',
  monthsAndKeyEvents: 'Місяці й головні події',
  yearsAndMonths: 'Роки й місяці',
  nothing: (days) => `Нічого не записано: ${days}`,
  accordingTo: 'За даними: {source}',
  and: 'і',
};

export const otherPeriodWords: OtherPeriodWords = {
  earlier: (period, events) => `Раніше: ${period} (${events})`,
  later: (period, events) => `Пізніше: ${period} (${events})`,
};

export const rowWords: RowWords = {
  day: (weekday, day) => `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)}, ${day}`,
};
