import { expect, test } from './reader.ts';

const shown = () => [...document.querySelectorAll('li.event:not([hidden])')].map(({ id }) => id).sort();

test('words and an actor narrow the timeline; the address, a reload and back know it', async ({ reader }) => {
  await reader.visit('/?q=pause');
  await reader.sees('.results');
  await reader.click('.choices summary', 'Northpier');
  await reader.click('label', 'Ottoline Brink');
  await reader.isAt('/?actor=ottoline-brink&q=pause');
  const both = await reader.ask(shown);
  expect(both.length).toBeGreaterThan(0);
  await reader.visit('/?actor=ottoline-brink&q=pause');
  await reader.finds(both, () => reader.ask(shown));
  await reader.click('button', 'Remove the filter Ottoline Brink');
  await reader.isAt('/?q=pause');
  await reader.back();
  await reader.finds(both, () => reader.ask(shown));
});

test('a permalink leads to its event, below the heads that stay', async ({ reader }) => {
  await reader.visit('/#crane-moves');
  await reader.hasInView('li[id="crane-moves"] .event-title');
  const seen = () => {
    const link = document.querySelector('li[id="crane-moves"] .event-title a');
    const { left, top } = link?.getBoundingClientRect() ?? new DOMRect();
    return document.elementFromPoint(left + 2, top + 4) === link;
  };
  await reader.finds(true, () => reader.ask(seen));
});

test('the # of an event copies its link and keeps the filter', async ({ reader }) => {
  await reader.visit('/?actor=petronella-olm');
  await reader.click('copy-link a', 'Link to: Northpier’s spokeswoman sees');
  await reader.sees('.copied', 'Link copied');
  await reader.isAt('/?actor=petronella-olm#olm-briefing');
  expect(await reader.pastesInto('header [type="search"]')).toMatch(/:\d+\/#olm-briefing$/);
});

test('a mark of the overview leads to its event', async ({ reader }) => {
  await reader.visit('/');
  await reader.click('.overview-lane.of-marks a', 'Violation, 3 April 2019: ');
  await reader.isAt('/#crane-moves');
  await reader.hasInView('li[id="crane-moves"] .event-title');
});

test('arrows go along a lane of the overview, which is one stop of the keyboard', async ({ reader }) => {
  const focused = () => reader.ask(() => document.activeElement?.querySelector('title')?.textContent ?? '');
  await reader.visit('/');
  await reader.ask(() => document.querySelector<HTMLElement>('.skip[href="#_after-overview"]')?.focus());
  await reader.press('Tab', 'End');
  expect(await focused()).toMatch(/^29 April – 5 May 2019: /);
  await reader.press('ArrowDown');
  expect(await focused()).toMatch(/^Agreement, 3 May 2019: /);
});

test('single keys go from event to event, copy a link, search, and say which they are', async ({ reader }) => {
  const focused = () => reader.ask(() => document.activeElement?.id ?? '');
  await reader.visit('/2019/04/');
  const [first, second] = await reader.ask(() => [...document.querySelectorAll('li.event')].map(({ id }) => id));
  await reader.press('j', 'j');
  expect(await focused()).toBe(second);
  await reader.press('k');
  expect(await focused()).toBe(first);
  await reader.press('c');
  await reader.sees('.copied', 'Link copied');
  await reader.press('?');
  await reader.sees('dialog', 'Shortcuts');
  await reader.press('Escape');
  await reader.press('/');
  await reader.finds('search', () => reader.ask(() => document.activeElement?.getAttribute('type')));
});
