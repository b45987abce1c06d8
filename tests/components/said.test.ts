import { expect, test } from 'vitest';
import { mustParseEdtf } from '../../src/chronology/dates/edtf.ts';
import DateText from '../../src/ui/DateText.astro';
import { draw } from './draw.ts';

test.each([
  [false, '<time class="date" datetime="2025-04-18"> 18 April 2025 </time>'],
  [true, '<span class="date">by 18 April 2025</span>'],
])('a day by which something was said is no day for machines (%j)', async (atLatest, html) => {
  expect(await draw(DateText, { date: mustParseEdtf('2025-04-18'), atLatest })).toBe(html);
});
