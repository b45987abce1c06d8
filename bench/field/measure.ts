import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { contenders } from './contenders.ts';
import { type FieldRecord, makeFieldRecord } from './events.ts';
import { medianOf, mediansOf } from './medians.ts';
import { reach } from './reach.ts';
import type { FieldResult } from './results.ts';
import { listen } from './served.ts';
import { type Visit, visit, visitEvent } from './visit.ts';

/**
 * Visits all contenders in turn, so that whatever else the machine does falls upon each. One that did not come to rest in
 * most of its visits is visited no more, as its medians are known.
 */
export async function measure(
  launch: () => Promise<Browser>,
  size: number,
  runs: number,
): Promise<readonly FieldResult[]> {
  const directory = await mkdtemp(join(tmpdir(), 'field-'));
  const record = await makeFieldRecord(join(directory, 'content'), size);
  const served = await serveAll(directory, record);
  for (let run = 0; run < runs; run += 1) {
    for (const { contender, url, eventUrl, visits, eventPaints } of served) {
      if (visits.filter(({ bytes }) => bytes === null).length > runs / 2) continue;
      visits.push(await inBrowser(launch, (browser) => visit(browser, `${url}/`, contender, record.chosenActor)));
      if (eventUrl !== null) eventPaints.push(await inBrowser(launch, (browser) => visitEvent(browser, eventUrl)));
      console.log(`${size} events, visit ${run + 1} of ${runs}: ${contender.name}`);
    }
  }
  const titles = record.events.map(({ title }) => title);
  const results: FieldResult[] = [];
  for (const { contender, server, url, visits, eventPaints } of served) {
    const reached = await reach(launch, `${url}/`, contender, titles);
    const ofEvent = eventPaints.length > 0 && { eventPaint: medianOf(eventPaints) };
    results.push({ contender: contender.name, size, ...mediansOf(visits), ...ofEvent, ...reached });
    server.close();
    server.closeAllConnections();
  }
  await rm(directory, { recursive: true });
  return results;
}

async function inBrowser<T>(launch: () => Promise<Browser>, use: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await launch();
  const result = await use(browser);
  await browser.close();
  return result;
}

async function serveAll(directory: string, record: FieldRecord) {
  const served = [];
  // In the middle, as no end of a record is like the rest of it.
  const event = record.events[Math.floor(record.events.length / 2)];
  for (const [at, contender] of contenders.entries()) {
    const server = await contender.serve(join(directory, String(at)), record);
    const url = await listen(server);
    const eventUrl = contender.eventPage && event ? url + contender.eventPage(event) : null;
    served.push({ contender, server, url, eventUrl, visits: [] as Visit[], eventPaints: [] as (number | null)[] });
  }
  return served;
}
