// This site beside other programs that show events on a timeline: the same events, line, processor and browser, in one
// run. Prints medians with the ratio to this site's; `--write` puts them into docs/comparison.md.
// `--sizes 20,200` takes fewer sizes, `--runs 1` another number of visits.
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findChromium } from '../tests/browser/chromium.ts';
import { limit } from './field/limit.ts';
import { measure } from './field/measure.ts';
import { publish } from './field/publish.ts';
import { type FieldResult, type FieldRun, measures, ratio } from './field/results.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '20,200,2000' },
    runs: { type: 'string', default: '5' },
    write: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
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
};
await browser.close();
if (values.write) await publish(run);

function tabulate(results: readonly FieldResult[]): string {
  const [own] = results;
  const write = (value: number | null | undefined) =>
    value === undefined ? 'none' : (value?.toString() ?? `not within ${limit} s`);
  const rows = measures.map(({ key, name }) => [
    name,
    ...results.map((result) => `${write(result[key])}${result === own ? '' : ` ${ratio(result[key], own?.[key])}`}`),
  ]);
  const heads = [`${own?.size ?? 0} events`, ...results.map(({ contender }) => contender)];
  return [heads, ...rows].map((row) => row.map((cell) => cell.padEnd(40)).join('')).join('\n');
}
