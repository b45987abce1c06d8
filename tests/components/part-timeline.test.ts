import { expect, test } from 'vitest';
import { mustParseEdtf } from '../../src/chronology/dates/edtf.ts';
import ActorExchanges from '../../src/features/actor/ActorExchanges.astro';
import PartTimeline from '../../src/features/part/PartTimeline.astro';
import { draw } from './draw.ts';

const kind = { id: 'statement', name: 'statement', mark: 'square', lane: 0, speaks: true };
const keyEvent = (edtf: string) => ({
  ...{ id: `e${edtf}`, title: `What happened on ${edtf}`, date: mustParseEdtf(edtf), kind, weight: 'key', sources: 1 },
});

/** The dates of the key events listed on the page of a period. */
async function datesOn(period: string): Promise<readonly string[]> {
  const shown = ['2024-04-18', '2024-05', '2025-04-18'].map(keyEvent);
  const keyEvents = { shown, count: 3 };
  const html = await draw(PartTimeline, {
    part: { period, count: 300, links: null, isDivided: true, elsewhere: true, keyEvents, timeline: [], lines: [] },
    page: '/actors/mayor/',
  });
  return [...html.matchAll(/<p class="line-date">(.*?)<\/p>/g)].map(([, date = '']) =>
    date
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );
}

test('key events of all years have their year; those of one go without it', async () => {
  expect(await datesOn('')).toEqual(['18 April 2024', 'May 2024', '18 April 2025']);
  expect(await datesOn('2024')).toEqual(['18 Apr', 'May 2024', '18 Apr']);
});

test('talks are headed by the period they are of', async () => {
  const [talks] = [{ actor: { id: 'council', name: 'Council', party: null }, events: [keyEvent('2025-04-18')] }];
  const headingOf = async (period: string) =>
    /<h2 id="_met">(.*?)<\/h2>/.exec(await draw(ActorExchanges, { exchanges: [talks], period }))?.[1]?.trim();
  expect(await headingOf('')).toBe('Talks, calls and summits');
  expect(await headingOf('2025')).toBe('Talks, calls and summits in 2025');
});
