import { expect, test } from 'vitest';
import { mustParseEdtf } from '../../src/chronology/dates/edtf.ts';
import { divideByPeriod, linkPeriods } from '../../src/chronology/events/parts.ts';
import TimelineMonths from '../../src/features/timeline/TimelineMonths.astro';
import PeriodLinks from '../../src/ui/PeriodLinks.astro';
import { draw } from './draw.ts';

const hrefs = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
const current = (html: string) =>
  [...html.matchAll(/aria-current="(\w+)">\s*([^<]*?)\s*</g)].map(([, kind, name]) => `${kind} ${name}`);

const years = [
  '112X',
  ...Array.from({ length: 40 }, (_, index) => String(1120 + 3 * index)),
  '1300-05-01',
  '1300-06-01',
];
const whole = divideByPeriod(
  years.map((edtf) => ({ date: mustParseEdtf(edtf) })),
  1,
);

test.each([
  ['', [], ['/1300/', '/1300-05/', '/1300-06/']],
  ['112X', ['page 1120s'], ['/1120/', '/1123/', '/1126/', '/1129/']],
  ['1123', ['true 1120s', 'page 1123'], ['/1120/', '/1123/', '/1126/', '/1129/']],
  ['1300-05', ['true 1300s', 'true 1300', 'page May'], ['/1300/', '/1300-05/', '/1300-06/']],
])('the page of %j has its decade, its year and its month marked', async (here, marked, below) => {
  const html = await draw(PeriodLinks, {
    label: 'Events by year',
    links: linkPeriods(whole, here),
    here,
    addressOf: (period: string) => `/${period}/`,
  });
  expect(current(html)).toEqual(marked);
  expect(hrefs(html).slice(0, 2)).toEqual(['/112X/', '/1132/']);
  expect(hrefs(html).slice(13)).toEqual(below);
});

test.each([
  [60, 60, '#_2020-01'],
  [61, 6, '#_2020-01'],
  [800, 7, '#_2020-01'],
])('a timeline of %i months has %i links', async (months, links, first) => {
  const timeline = Array.from({ length: months }, (_, index) => ({
    period: new Date(Date.UTC(2020, index, 1)).toISOString().slice(0, 7),
    days: [],
  }));
  const found = hrefs(await draw(TimelineMonths, { timeline }));
  expect(found).toHaveLength(links);
  expect(found[0]).toBe(first);
});
