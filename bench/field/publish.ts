import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { formatDate } from '../../src/format/date.ts';
import { countThings, writeNumber } from '../../src/check/count.ts';
import { mustParseEdtf } from '../../src/chronology/dates/edtf.ts';
import { type FieldResult, type FieldRun, type Measure, bestOf, measuresOf, ratio, resultsBySize } from './results.ts';

/** The published run, as data. */
export const data = join(import.meta.dirname, 'field.json');

/** The page that shows it. */
export const page = join(import.meta.dirname, '../../docs/comparison.md');

const marks = /(<!-- measured -->).*(<!-- \/measured -->)/s;

/** Publishes a run: as data, and as tables in the page on the comparison. */
export async function publish(run: FieldRun): Promise<void> {
  await writeFile(data, `${JSON.stringify(run, null, 2)}\n`);
  await writeFile(page, await fillIn(await readFile(page, 'utf8'), run));
}

/** Replaces what the page says between its two marks by the tables of a run. Throws where a mark is missing. */
export async function fillIn(text: string, run: FieldRun): Promise<string> {
  if (!marks.test(text)) throw new Error(`Expected <!-- measured --> and <!-- /measured --> in ${page}`);
  const tables = [describe(run), ...resultsBySize(run).map((results) => tabulate(results, run))].join('\n\n');
  const filled = text.replace(marks, (_, before: string, after: string) => `${before}\n\n${tables}\n\n${after}`);
  return format(filled, { ...(await resolveConfig(page)), filepath: page });
}

function describe({ day, browser, processors, load, runs }: FieldRun): string {
  const visits = runs === 1 ? 'one visit each' : `medians of ${countThings(runs, 'visit')} each`;
  const machine = `${countThings(processors, 'processor')} and a load of ${load} at the start`;
  return `Measured on ${formatDate(mustParseEdtf(day))} in ${browser} on a machine with ${machine}; ${visits}.`;
}

function tabulate(results: readonly [FieldResult, ...FieldResult[]], { limit, own: figures = [] }: FieldRun): string {
  const [own] = results;
  const write = (measure: Measure, result: FieldResult) => {
    const value = result[measure.key];
    if (value === undefined) return 'has none';
    if (value === null) return `not within ${limit} s`;
    const number = bestOf(measure, results) === value ? `**${writeNumber(value)}**` : writeNumber(value);
    return result === own ? number : `${number} ${ratio(value, own[measure.key])}`.trim();
  };
  const rows = [
    ['Measured', ...results.map(({ contender }) => contender)],
    ['---', ...results.map(() => '---:')],
    ...measuresOf(results).map((measure) => [measure.name, ...results.map((result) => write(measure, result))]),
    ...figures
      .filter(({ size }) => size === own.size)
      .map(({ name, value }) => [name, writeNumber(value), ...results.slice(1).map(() => '')]),
  ];
  return [`### ${countThings(own.size, 'event')}`, '', ...rows.map((cells) => `| ${cells.join(' | ')} |`)].join('\n');
}
