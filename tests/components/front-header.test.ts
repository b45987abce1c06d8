import { expect, test } from 'vitest';
import FrontHeader from '../../src/features/front/FrontHeader.astro';
import { draw } from './draw.ts';

const site = { title: 'The Abbey', description: 'Nine centuries.', period: '1120/2019' };

test.each([
  [3, 1, ['/articles/', '/threads/', '/questions/']],
  [0, 1, ['/articles/', '/questions/']],
  [0, 0, ['/articles/']],
])('the front page of %i threads and %i questions leads to what there is', async (threads, questions, pages) => {
  const html = await draw(FrontHeader, { site, counts: { events: 139, articles: 56, threads, questions } });
  expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual(pages);
});
