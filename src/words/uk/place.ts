import type { PlaceWords } from '../en/place.ts';
import { numberWords } from './numbers.ts';

export const placeWords: PlaceWords = {
  feed: 'RSS-стрічка цього місця',
  title: (name) => `${name} (місце)`,
  mapAround: (name) => `Карта: ${name} та околиці`,
  mapOf: (places) => `Карта (${places})`,
  shown: (names, more) => `${names.join(', ')}${more > 0 ? ` і ще ${numberWords.count(more, 'place')}` : ''}`,
  scale: (metres) => (metres < 1000 ? `${metres}\u00A0м` : `${metres / 1000}\u00A0км`),
  alsoOnMap: 'Також на цій карті:',
  aboutNumbers: 'Числа показують, скільки подій записано в кожному місці.',
  aboutBorders: 'Кордони – за {atlas}, де дані Natural Earth узгоджено з позицією Організації Об’єднаних Націй.',
  aboutAll: 'Де це сталося.',
  describeAll: (count, site) => `Де це сталося: ${numberWords.count(count, 'place')} на картах і за назвами. ${site}.`,
  mostEvents: 'Найбільше подій',
};
