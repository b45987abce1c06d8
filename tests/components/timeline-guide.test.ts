import { expect, test } from 'vitest';
import TimelineGuide from '../../src/features/timeline/TimelineGuide.astro';
import { draw } from './draw.ts';

const timeline = [
  {
    period: '2019-04',
    days: [
      {
        day: '2019-04-03',
        silentDays: 0,
        events: [
          { id: 'pause', title: 'The works pause', weight: 'key' },
          { id: 'crane', title: 'A crane moves', weight: 'normal' },
        ],
      },
    ],
  },
];
const south = { name: 'Southmole' };

test.each<[string, object | undefined, readonly string[], readonly string[]]>([
  [
    'key events by month',
    undefined,
    ['#_2019-04">April 2019', '<span>3 Apr</span>', '#pause">The works pause'],
    ['#crane'],
  ],
  ['key events, where no step is taken', new Map(), ['#pause">The works pause'], ['#crane']],
  [
    'steps, where there are any',
    new Map([['crane', [{ step: 'breach-alleged', by: south, claims: [] }]]]),
    ['#_2019-04">April 2019', '#crane">Violation alleged by Southmole'],
    ['#pause'],
  ],
])('%s', async (_, steps, shown, hidden) => {
  const html = await draw(TimelineGuide, { timeline, steps });
  expect(shown.filter((text) => !html.includes(text))).toEqual([]);
  expect(hidden.filter((text) => html.includes(text))).toEqual([]);
});
