// This site beside other programs that show events on a timeline: the same events, line, processor and browser, in one
// run. Prints medians with the ratio to this site's; `--write` puts them on the page that publishes them.
// `--sizes 20,200` takes fewer sizes, `--runs 5,5,1` a number of visits for each.
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { type FieldResult, type FieldRun, measures, ratio } from '../../src/measured/field.ts';
import { findChromium } from '../browser/chromium.ts';
import { contenders } from './field/contenders.ts';
import { takeEvents } from './field/events.ts';
import { reach } from './field/reach.ts';
import { type Visit, visit } from './field/visit.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '20,200,2000' },
    runs: { type: 'string', default: '5' },
    write: { type: 'boolean', default: false },
  },
});
const runs = values.runs.split(',').map(Number);

const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
const results: FieldResult[] = [];
for (const [at, size] of values.sizes.split(',').map(Number).entries()) {
  results.push(...(await measure(browser, size, runs[at] ?? runs[0] ?? 5)));
  console.log(tabulate(results.filter((result) => result.size === size)));
}
if (values.write) {
  const day = new Date().toISOString().slice(0, 10);
  const file = join(import.meta.dirname, '../../src/measured/field.json');
  const run: FieldRun = { day, browser: `Chromium ${browser.version()}`, results };
  await writeFile(file, `${JSON.stringify(run, null, 2)}\n`);
}
await browser.close();

/** All contenders in turn, so that whatever else the machine does falls upon each. */
async function measure(browser: Browser, size: number, runs: number): Promise<readonly FieldResult[]> {
  const directory = await mkdtemp(join(tmpdir(), 'field-'));
  const events = takeEvents(size);
  const titles = events.map(({ title }) => title);
  const served = [];
  for (const [at, contender] of contenders.entries()) {
    const server = await contender.serve(join(directory, String(at)), events);
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    served.push({ contender, server, url, visits: [] as Visit[] });
  }
  for (let run = 0; run < runs; run += 1) {
    for (const { contender, url, visits } of served) visits.push(await visit(browser, url, contender));
  }
  const results = [];
  for (const { contender, server, url, visits } of served) {
    results.push({
      contender: contender.name,
      size,
      runs,
      ...mediansOf(visits),
      ...(await reach(browser, url, contender, titles)),
    });
    server.close();
    server.closeAllConnections();
  }
  await rm(directory, { recursive: true });
  return results;
}

/** A value that no visit came to, as a paint that never was, is null. */
function mediansOf(visits: readonly Visit[]) {
  const median = (name: keyof Visit, digits = 0) => {
    const all = visits
      .map((visit) => visit[name])
      .filter((value) => value !== null && !Number.isNaN(value)) as number[];
    const middle = all.sort((a, b) => a - b)[Math.floor(all.length / 2)];
    return middle === undefined ? null : Number(middle.toFixed(digits));
  };
  return {
    bytes: median('bytes') ?? 0,
    requests: median('requests') ?? 0,
    firstPaint: median('firstPaint'),
    largestPaint: median('largestPaint'),
    blocking: median('blocking') ?? 0,
    shift: median('shift', 3) ?? 0,
    firstEvent: median('firstEvent'),
    filter: median('filter'),
  };
}

function tabulate(results: readonly FieldResult[]): string {
  const [own] = results;
  const rows = measures.map(({ key, name }) => [
    name,
    ...results.map((result) => `${result[key] ?? '-'}${result === own ? '' : ` (${ratio(result[key], own?.[key])})`}`),
  ]);
  const heads = [
    `${own?.size ?? 0} events, ${own?.runs ?? 0} visits each`,
    ...results.map(({ contender }) => contender),
  ];
  return [heads, ...rows].map((row) => row.map((cell) => cell.padEnd(38)).join('')).join('\n');
}
