import { expect, test } from 'vitest';
import { mustParseEdtf } from '../../src/chronology/dates/edtf.ts';
import ActorExchanges from '../../src/features/actor/ActorExchanges.astro';
import { draw } from './draw.ts';

const kind = { id: 'statement', name: 'statement', mark: 'square', lane: 0, speaks: true };
const keyEvent = (edtf: string) => ({
  ...{ id: `e${edtf}`, title: `What happened on ${edtf}`, date: mustParseEdtf(edtf), kind, weight: 'key', sources: 1 },
});

test('talks are headed by the period they are of', async () => {
  const [talks] = [{ actor: { id: 'council', name: 'Council', party: null }, events: [keyEvent('2025-04-18')] }];
  const headingOf = async (period: string) =>
    /<h2 id="_met">(.*?)<\/h2>/.exec(await draw(ActorExchanges, { exchanges: [talks], period }))?.[1]?.trim();
  expect(await headingOf('')).toBe('Talks, calls and summits');
  expect(await headingOf('2025')).toBe('Talks, calls and summits in 2025');
});
