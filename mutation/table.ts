import type { MutantResult } from '@stryker-mutator/api/core';

interface Tally {
  readonly room: string;
  readonly killed: number;
  readonly survived: number;
  readonly uncovered: number;
}

/** How many mutants of a room were noticed. One that stops a test file from loading, or runs for ever, is noticed too. */
export function tally(room: string, results: readonly MutantResult[]): Tally {
  const count = (...statuses: MutantResult['status'][]) =>
    results.filter(({ status }) => statuses.includes(status)).length;
  return {
    room,
    killed: count('Killed', 'Timeout', 'RuntimeError'),
    survived: count('Survived'),
    uncovered: count('NoCoverage'),
  };
}

/** Prints a row for each room, as Markdown. */
export function printTable(tallies: readonly Tally[]): void {
  console.log('\n| room | killed | survived | no coverage | killed ÷ (killed + survived) |');
  console.log('| --- | ---: | ---: | ---: | ---: |');
  for (const { room, killed, survived, uncovered } of tallies) {
    const share = killed + survived === 0 ? '–' : `${((100 * killed) / (killed + survived)).toFixed(1)} %`;
    console.log(`| ${room} | ${killed} | ${survived} | ${uncovered} | ${share} |`);
  }
}
