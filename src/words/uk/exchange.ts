import type { ExchangeWords } from '../en/exchange.ts';

export const exchangeWords: ExchangeWords = {
  howToRead:
    'Читати згори вниз. Від кожної події лінія веде до відповідей на неї; кожну відповідь на лінії позначено крапкою.',
  shown: (shown, all) => `Показано головні події: ${shown} з ${all}`,
  others: (count) => `; решта (${count}) – у списку нижче`,
  lanes: (names) => `Доріжки: ${names.join(', ')}`,
  showAll: (events) => `Показати списком (${events})`,
  show: 'Показати списком',
  alsoInResponseTo: 'також у відповідь на',
  and: 'і',
  later: (days) => `через ${days}`,
  once: 'один раз',
  with: (names) => `Інші учасники: ${names.join(', ')}`,
};
