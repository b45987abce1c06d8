import type { MutantResult } from '@stryker-mutator/api/core';

interface Tally {
  readonly room: string;
  readonly killed: number;
  /** How many of the killed ran out of time: for ever, or on a machine too busy to tell. */
  readonly late: number;
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
    late: count('Timeout'),
    survived: count('Survived'),
    uncovered: count('NoCoverage'),
  };
}

/** Prints a row for each room, as Markdown. */
export function printTable(tallies: readonly Tally[]): void {
  console.log('\n| room | killed | of them timed out | survived | no coverage | killed ÷ (killed + survived) |');
  console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
  for (const { room, killed, late, survived, uncovered } of tallies) {
    const share = killed + survived === 0 ? '–' : `${((100 * killed) / (killed + survived)).toFixed(1)} %`;
    console.log(`| ${room} | ${killed} | ${late} | ${survived} | ${uncovered} | ${share} |`);
  }
}
