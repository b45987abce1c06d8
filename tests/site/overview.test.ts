import { expect, test } from 'vitest';
import { readSite } from './pages.ts';

const overviewOf = async (address: string) =>
  /<time-overview[^]*<\/time-overview>/.exec(await readSite(address))?.[0] ?? '';

test('months, threads and actors with events have one each', async () => {
  for (const address of ['/2019/03/', '/threads/works-pause/', '/actors/joana-aco/']) {
    expect.soft(await overviewOf(address), address).toContain('<svg');
  }
});

test('its table says how long the stretches are in which it counts', async () => {
  expect(await overviewOf('/')).toContain('<caption>Events per week</caption>');
});
