// How long a change of the filter takes until it is painted, with 150 events on a processor four times slower: medians of 11
// runs, in milliseconds. It needs a built site, and lists events of the record a second time where there are fewer.
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { createSiteServer } from '../src/site/server.ts';
import { findChromium } from '../tests/browser/chromium.ts';
import { median } from './median.ts';

const many = 150;
const runs = 11;

/** Each a change from every event to what a query asks for, and the way back. */
const changes: Readonly<Record<string, string>> = {
  'no change at all': '',
  'one actor': '?actor=marco-rubio',
  'two actors, all of them': '?actor=united-states&actor=russia&match=all',
  'without an actor': '?not=donald-trump',
  'one kind': '?kind=strike',
  'a question': '?question=who-kept-the-energy-moratorium',
  'a stretch of days': '?from=2025-04-11&to=2025-04-20',
  'a word in many events': '?q=ceasefire',
  'a word in few': '?q=Зеленський+Ватикан',
  'everything at once': '?actor=russia&not=marco-rubio&kind=statement&from=2025-04-01&q=truce',
  'nothing found': '?actor=radoslaw-sikorski&actor=tammy-bruce&match=all',
};

const server = createSiteServer('dist').listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
await page.addInitScript(listTwice, many);
await page.goto(`http://localhost:${port}/?q=a`);
await page.locator('.results[aria-busy="false"]').waitFor();
// What a reader chooses first makes the page ready for more; the rest is measured from there.
await page.getByRole('checkbox', { name: 'Marco Rubio', exact: true }).evaluate((box: HTMLInputElement) => box.click());
console.log(
  `${await page.locator('li.event').count()} events: median time until a change of the filter is painted, ms`,
);
const rows: Record<string, { there: string; back: string }> = {};
const session = await page.context().newCDPSession(page);
await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
for (const [name, query] of Object.entries(changes)) {
  const there: number[] = [];
  const back: number[] = [];
  for (let run = 0; run < runs; run++) {
    there.push(await page.evaluate(timeUntilPainted, query));
    back.push(await page.evaluate(timeUntilPainted, ''));
  }
  rows[name] = { there: median(there).toFixed(1), back: median(back).toFixed(1) };
}
console.table(rows);
await browser.close();
server.close();

/** Runs in the page: before its scripts do, lists events again under ids of their own. */
function listTwice(wanted: number): void {
  const list = () => {
    const events = [...document.querySelectorAll('li.event')];
    for (const event of events.slice(0, Math.max(0, wanted - events.length))) {
      const copy = event.cloneNode(true) as Element;
      copy.id = `${event.id}-again`;
      event.after(copy);
    }
  };
  document.addEventListener('readystatechange', list, { once: true });
}

/** Runs in the page: the reader's change of the form, when all is at rest, until the first moment after the frame that shows it. */
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
  return new Promise((resolve) => {
    const start = performance.now();
    // Asked for first, so that what the page does after the frame is not counted with it.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - start);
      port2.postMessage(null);
    });
    form?.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
