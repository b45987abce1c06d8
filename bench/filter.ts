// How long a change of the filter takes until what it shows is painted, on a processor four times slower: medians of 11 runs,
// in milliseconds, there and back. It takes a built site: `node bench/filter.ts some/folder`, `dist` where none is named.
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { createSiteServer } from '../src/site/server.ts';
import { findChromium } from '../tests/browser/chromium.ts';
import { median } from './median.ts';

const runs = 11;
const [folder = 'dist'] = process.argv.slice(2);

const server = createSiteServer(folder).listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
await page.goto(`http://localhost:${port}/`);
await page.locator('timeline-filter[data-query]').waitFor();
const changes = await page.evaluate(chooseChanges);
// What a reader chooses first makes the page ready for more; the rest is measured from there.
for (const query of [...Object.values(changes), '']) await page.evaluate(timeUntilPainted, query);
console.log(
  `${await page.locator('.filter-count').textContent()}: median time until a change of the filter is painted, ms`,
);
const rows: Record<string, { query: string; there: string; back: string }> = {};
const session = await page.context().newCDPSession(page);
await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
for (const [name, query] of Object.entries(changes)) {
  const there: number[] = [];
  const back: number[] = [];
  for (let run = 0; run < runs; run++) {
    there.push(await page.evaluate(timeUntilPainted, query));
    back.push(await page.evaluate(timeUntilPainted, ''));
  }
  rows[name] = { query, there: median(there).toFixed(1), back: median(back).toFixed(1) };
}
console.table(rows);
await browser.close();
server.close();
server.closeAllConnections();

/** Runs in the page: changes from every event to a query, of what the form offers; choices of a key come with the most events first. */
function chooseChanges(): Record<string, string> {
  const choices = (key: string) => [...document.querySelectorAll<HTMLInputElement>(`[name=${key}][data-events]`)];
  const ask = (key: string, at: number) => `${key}=${choices(key).at(at)?.value ?? ''}`;
  const wordOf = (at: number) =>
    choices('actor').at(at)?.closest('label')?.textContent.trim().split(/\s+/).at(-1) ?? '';
  const { from = '', to = '' } = document.querySelector<HTMLElement>('time-overview')?.dataset ?? {};
  return {
    'no change at all': '',
    'one actor': `?${ask('actor', 0)}`,
    'two actors, all of them': `?${ask('actor', 0)}&${ask('actor', 1)}&match=all`,
    'without an actor': `?not=${choices('actor')[0]?.value ?? ''}`,
    'one kind': `?${ask('kind', 0)}`,
    'a question': `?${ask('question', 0)}`,
    'a stretch of days': `?from=${from}&to=${from.slice(0, 8)}28`,
    'all days but the last': `?to=${to.slice(0, 8)}01`,
    'a word in many events': `?q=${wordOf(0)}`,
    'a word in few': `?q=${wordOf(-1)}`,
    'everything at once': `?${ask('actor', 0)}&not=${choices('actor')[2]?.value ?? ''}&${ask('kind', 0)}&from=${from}&q=${wordOf(0)}`,
    'nothing found': `?${ask('actor', -1)}&${ask('actor', -2)}&match=all&q=${wordOf(0)}`,
  };
}

/** Runs in the page: the reader's change of the form, when all is at rest, until the first moment after the frame that shows its events. */
async function timeUntilPainted(query: string): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 200));
  await new Promise((resolve) => requestIdleCallback(resolve));
  const wanted = new URLSearchParams(query);
  const form = document.querySelector<HTMLFormElement>('timeline-filter form');
  for (const input of form?.querySelectorAll<HTMLInputElement>('input[name]') ?? []) {
    const values = wanted.getAll(input.name);
    if (input.type === 'checkbox') input.checked = values.includes(input.value);
    else if (input.type === 'radio') input.checked = input.value === (values[0] ?? 'any');
    else if (input.type !== 'hidden') input.value = values[0] ?? '';
  }
  const isShown = () =>
    document.querySelector('.results')?.ariaBusy === 'false' &&
    [...document.querySelectorAll<HTMLElement>('li.event, .filter-empty')].some(({ hidden }) => !hidden);
  return new Promise((resolve) => {
    const start = performance.now();
    // Asked for first, so that what the page does after the frame is not counted with it.
    const look = () => {
      if (!isShown()) return void requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - start);
      port2.postMessage(null);
    };
    requestAnimationFrame(look);
    form?.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
