/** What a page may cost at most. */
export interface Budget {
  readonly name: string;
  readonly limit: number;
}

/** What one page costs in one budget. */
export interface Cost extends Budget {
  readonly page: string;
  readonly value: number;
}

/** The budgets as one table: each with its limit, its dearest page and the number of pages measured. */
export function tabulate(costs: readonly Cost[]): string {
  const rows = [...Map.groupBy(costs, ({ name }) => name)].map(([name, all]) => {
    const dearest = all.reduce((most, cost) => (cost.value > most.value ? cost : most));
    const verdict = dearest.value > dearest.limit ? 'OVER' : 'ok';
    return [verdict, name, String(dearest.limit), String(dearest.value), String(all.length), dearest.page];
  });
  const table = [['', 'budget', 'at most', 'dearest', 'pages', 'the dearest page'], ...rows];
  const widths = table[0]?.map((_, at) => Math.max(...table.map((row) => row[at]?.length ?? 0))) ?? [];
  return table.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')).join('\n');
}

/** What is over its budget, in words. */
export function overBudget(costs: readonly Cost[]): readonly string[] {
  return costs
    .filter(({ value, limit }) => value > limit)
    .map(({ page, name, value, limit }) => `${page}: Unexpected ${value} of ${name}, expected at most ${limit}`);
}
