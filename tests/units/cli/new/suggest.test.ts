import { expect, test } from 'vitest';
import { suggestId, suggestName } from '../../../../src/cli/new/suggest.ts';

test.each([
  ['Peskov sees “some progress”', 'peskov-sees-some-progress'],
  ['Jean-Noël Barrot’s answer', 'jean-noel-barrots-answer'],
  ['30-day truce', '30-day-truce'],
  ['Why? My key', 'why-my-key'],
  ['Łódź, Straße, Sør', 'lodz-strasse-sor'],
  ['Тиша у Харкові', 'tisha-u-kharkovi'],
  ['Путин: “ОБСЕ”, 30 дней', 'putin-obse-30-dnei'],
  ['橋の投票', ''],
  ['الهدنة', ''],
  [`${'long '.repeat(30)}end`, `${'long-'.repeat(15)}long`],
])('of “%s” becomes the id “%s”', (headline, id) => {
  expect(suggestId(headline)).toBe(id);
});

test.each([
  ['2025-04-18', 'A truce', '2025-04-18-gazette-a-truce'],
  ['2025-04-18T10:00+03:00', 'A truce', '2025-04-18-gazette-a-truce'],
  ['2025-04', '停戦', '2025-04-gazette-'],
])('an article of %s, “%s”, becomes %s', (date, headline, name) => {
  expect(suggestName(date, 'gazette', headline)).toBe(name);
});
