import { join, relative } from 'node:path';
import type { Mutant, MutantResult } from '@stryker-mutator/api/core';

const root = join(import.meta.dirname, '..');

/** What names a mutant from one run to the next. */
export function keyOf({ fileName, location: { start, end }, mutatorName, replacement }: Mutant): string {
  const place = `${start.line}:${start.column}-${end.line}:${end.column}`;
  return `${relative(root, fileName)}:${place} ${mutatorName} ${replacement}`;
}

/** The same name for a result: Stryker counts lines and columns from 0 before a run, and from 1 after it. */
export function keyOfResult({ location: { start, end }, ...result }: MutantResult): string {
  const back = (place: typeof start) => ({ line: place.line - 1, column: place.column - 1 });
  return keyOf({ ...result, location: { start: back(start), end: back(end) } });
}
