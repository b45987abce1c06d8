import { expect, test } from 'vitest';
import ChangeList from '../../src/features/changes/ChangeList.astro';
import { draw } from './draw.ts';

const entry = (date: string, publication: number, title: string) => ({
  date,
  publication,
  title,
  event: title.toLowerCase(),
  change: 'changed',
  fields: ['place'],
  enteredAs: title.toLowerCase(),
  key: `${date}_event_${title.toLowerCase()}`,
  hasPage: false,
});
const made = (date: string, publication: number, version: string) => ({ date, publication, version });

test('the last publication comes first, of one day too, each with its changes in their order', async () => {
  const html = await draw(ChangeList, {
    changes: [
      entry('2025-04-17', 1, 'Offer'),
      entry('2025-04-18', 2, 'Reply'),
      entry('2025-04-18', 2, 'Talks'),
      entry('2025-04-18', 3, 'Truce'),
    ],
    versions: [made('2025-04-17', 1, 'aaa'), made('2025-04-18', 2, 'bbb'), made('2025-04-18', 3, 'ccc')],
  });
  expect(html.match(/Offer|Reply|Talks|Truce|Version [abc]{3}/g)).toEqual([
    'Version ccc',
    'Version bbb',
    'Truce',
    'Reply',
    'Talks',
    'Version aaa',
    'Offer',
  ]);
});
