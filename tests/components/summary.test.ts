import { expect, test } from 'vitest';
import type { FootingView } from '../../src/chronology/views/summary.ts';
import Summary from '../../src/features/event/Summary.astro';
import { draw } from './draw.ts';

const footing = (number: number, given: Partial<FootingView> = {}): FootingView => ({
  number,
  article: `a${number}`,
  source: 'Gazette',
  event: 'strike',
  ...given,
});

test('each sentence is followed by links to the reports it rests on, here or on the page of a later state', async () => {
  const summary = [
    { says: 'It rained.', from: [footing(1), footing(2)] },
    { says: 'It stopped.', from: [footing(3, { event: 'later' })] },
  ];
  const html = await draw(Summary, { event: { id: 'strike', summary } });
  expect(
    html
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  ).toBe('It rained. 1 2 It stopped. 3');
  expect(
    [...html.matchAll(/href="([^"]*)" title="([^"]*)" aria-label="([^"]*)"/g)].map(([, ...found]) => found),
  ).toEqual([
    ['#_a1', 'Gazette', 'report 1'],
    ['#_a2', 'Gazette', 'report 2'],
    ['/events/later/#_a3', 'Gazette', 'report 3'],
  ]);
});
