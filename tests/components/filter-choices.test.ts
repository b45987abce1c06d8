import { expect, test } from 'vitest';
import FilterChoices from '../../src/features/filter/FilterChoices.astro';
import { draw } from './draw.ts';

const weights = ['key', 'normal', 'detail'].map((id) => ({ id, label: id, former: [], places: [0] }));
const mayor = [{ id: 'mayor', label: 'Mayor', former: [], places: [0] }];

test.each([
  ['weights by their words', { key: 'weight', party: null, choices: weights }, 'Weight', ['Key', 'Normal', 'Detail']],
  ['actors under their party', { key: 'actor', party: 'North', choices: mayor }, 'North', ['Mayor']],
  ['actors of no party', { key: 'actor', party: '', choices: mayor }, 'No party', ['Mayor']],
  ['what is repeated by a script', { key: 'not', party: null, choices: mayor }, 'Exclude actors', []],
])('a group of choices names %s', async (_what, group, heading, labels) => {
  const html = await draw(FilterChoices, { group: { onPage: true, ...group } });
  expect(/<summary>(.*?)<\/summary>/.exec(html)?.[1]).toBe(heading);
  expect([...html.matchAll(/<input[^>]*>\s*([^<]*?)\s*<\/label>/g)].map(([, label]) => label)).toEqual(labels);
});
