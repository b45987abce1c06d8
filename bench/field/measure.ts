import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { contenders } from './contenders.ts';
import { takeEvents } from './events.ts';
import { mediansOf } from './medians.ts';
import { reach } from './reach.ts';
import { type Visit, visit } from './visit.ts';
import type { FieldResult } from './results.ts';

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
  const served = await serveAll(directory, size);
  for (let run = 0; run < runs; run += 1) {
    for (const { contender, url, visits } of served) {
      if (visits.filter(({ bytes }) => bytes === null).length > runs / 2) continue;
      const browser = await launch();
      visits.push(await visit(browser, url, contender));
      await browser.close();
      console.log(`${size} events, visit ${run + 1} of ${runs}: ${contender.name}`);
    }
  }
  const titles = takeEvents(size).map(({ title }) => title);
  const results: FieldResult[] = [];
  for (const { contender, server, url, visits } of served) {
    const reached = await reach(launch, url, contender, titles);
    results.push({ contender: contender.name, size, ...mediansOf(visits), ...reached });
    server.close();
    server.closeAllConnections();
  }
  await rm(directory, { recursive: true });
  return results;
}

async function serveAll(directory: string, size: number) {
  const served = [];
  for (const [at, contender] of contenders.entries()) {
    const server = await contender.serve(join(directory, String(at)), takeEvents(size));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    served.push({ contender, server, url, visits: [] as Visit[] });
  }
  return served;
}
