import { expect, test } from 'vitest';
import type { ActorRef } from '../../src/chronology/views/refs.ts';
import ActorLinks from '../../src/ui/ActorLinks.astro';
import { draw } from './draw.ts';

const mayor: ActorRef = { id: 'mayor', name: 'The Mayor', party: 0 };

test.each<[string, Partial<ActorRef>, string]>([
  ['of a party has its mark', { party: 3 }, '<span class="party-mark party-3"'],
  [
    'of the ninth party has the mark of the first, as there are eight',
    { party: 8 },
    '<span class="party-mark party-0"',
  ],
  ['of no party has a mark of its own', { party: null }, '<span class="party-mark party-none"'],
  ['is linked by its id', {}, '<a href="/actors/mayor/">'],
  ['is named in letters, whatever they are', { name: '<b>Mayor</b> & co' }, '&lt;b&gt;Mayor&lt;/b&gt; &amp; co'],
])('an actor %s', async (_what, given, html) => {
  expect(await draw(ActorLinks, { actors: [{ ...mayor, ...given }] })).toContain(html);
});

test('actors keep their order', async () => {
  const html = await draw(ActorLinks, { actors: [mayor, { ...mayor, id: 'council' }] });
  expect([...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual(['/actors/mayor/', '/actors/council/']);
});
