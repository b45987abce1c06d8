// This site beside other programs that show events on a timeline: the same events, line, processor and browser, in one
// run. Prints medians with the ratio to this site's; `--write` puts them into docs/comparison.md.
// `--sizes 300` takes fewer sizes, `--runs 1` another number of visits. `--also FILE` adds figures of this site from other
// scripts, such as the time of its build: a JSON list of {"size": 300, "name": "Build, CPU s", "value": 20}.
import { readFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { z } from 'zod';
import { findChromium } from '../tests/browser/chromium.ts';
import { limit } from './field/limit.ts';
import { measure } from './field/measure.ts';
import { publish } from './field/publish.ts';
import { type FieldResult, type FieldRun, type OwnFigure, measuresOf, ratio } from './field/results.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '300,2000,20000' },
    runs: { type: 'string', default: '5' },
    also: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
const own = values.also === undefined ? [] : await readFigures(values.also);
const executablePath = findChromium();
// Other hosts are not found, so that no program waits for them.
const args = ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];
const launch = () => chromium.launch({ executablePath, args });

const before = { day: new Date().toISOString().slice(0, 10), load: Number((loadavg()[0] ?? 0).toFixed(1)) };
const results: FieldResult[] = [];
for (const size of values.sizes.split(',').map(Number)) {
  const measured = await measure(launch, size, runs);
  console.log(tabulate(measured));
  results.push(...measured);
}
const browser = await launch();
const run: FieldRun = {
  ...before,
  processors: availableParallelism(),
  browser: `Chromium ${browser.version()}`,
  limit,
  runs,
  results,
  ...(own.length > 0 && { own }),
};
await browser.close();
if (values.write) await publish(run);

async function readFigures(file: string): Promise<readonly OwnFigure[]> {
  const figure = z.strictObject({ size: z.int(), name: z.string(), value: z.number() });
  return z.array(figure).parse(JSON.parse(await readFile(file, 'utf8')));
}

function tabulate(results: readonly FieldResult[]): string {
  const [site] = results;
  const write = (value: number | null | undefined) =>
    value === undefined ? 'none' : (value?.toString() ?? `not within ${limit} s`);
  const rows = measuresOf(results).map(({ key, name }) => [
    name,
    ...results.map((result) => `${write(result[key])}${result === site ? '' : ` ${ratio(result[key], site?.[key])}`}`),
  ]);
  const figures = own.filter(({ size }) => size === site?.size).map(({ name, value }) => [name, String(value)]);
  const heads = [`${site?.size ?? 0} events`, ...results.map(({ contender }) => contender)];
  return [heads, ...rows, ...figures].map((row) => row.map((cell) => cell.padEnd(44)).join('')).join('\n');
}
