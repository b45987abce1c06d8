import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';

/** Two lines about a mutant that no test noticed: where, what became of what, and the line of code. */
export function printIfUnnoticed({ status, fileName, location, mutatorName, replacement }: MutantResult): void {
  if (status !== 'Survived' && status !== 'NoCoverage') return;
  const { start, end } = location;
  const [first = '', ...rest] = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  const original =
    rest.length === 0 ? first.slice(start.column - 1, end.column - 1) : `${first.slice(start.column - 1)} …`;
  const place = `${relative('', fileName)}:${start.line}:${start.column}`;
  const what = status === 'Survived' ? 'survived' : 'no coverage';
  console.log(
    `${place} (${what}) ${mutatorName}: ${original} → ${replacement.replaceAll(/\s+/g, ' ')}\n    ${first.trim()}`,
  );
}
