import type { PartWords } from '../en/part.ts';

export const partWords: PartWords = {
  filterThese: 'Фільтрувати ці події в хронології',
  alsoSpelled: (names) => `Інші написання: ${names.join(', ')}`,
  events: 'Події',
  keyEvents: 'Головні події',
  latestEvents: 'Останні події',
  allEvents: 'Усі події',
  byYear: 'Події за роками',
  allYears: (name) => `${name}: усі роки`,
  onThisPage: 'На цій сторінці',
  previous: 'Раніше',
  next: 'Далі',
  whoAnswered: 'Хто кому відповів',
  latestKeyEvents: (shown, all) => `Показано останні (${shown}); усього ${all}. Решта – на сторінках років.`,
  describe: (title, count, site) => `${title}: ${count}. ${site}.`,
};
