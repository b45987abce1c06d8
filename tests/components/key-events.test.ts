import { expect, test } from 'vitest';
import { mustParseEdtf } from '../../src/chronology/dates/edtf.ts';
import KeyEvents from '../../src/features/front/KeyEvents.astro';
import { draw } from './draw.ts';

const events = [{ id: 'pause', title: 'The works pause', date: mustParseEdtf('2019-04-03'), brief: 'Works paused.' }];

test.each([
  ['2019-04', ['/2019/04/', '/2019/']],
  ['2019', ['/2019/']],
  ['201X', ['/events/#_201X']],
])('the first key events of %s lead to the pages that have the others', async (period, pages) => {
  const html = await draw(KeyEvents, { period, events, outOf: 13 });
  const [, facts = ''] = html.split('class="facts"');
  expect([...facts.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual(pages);
});
