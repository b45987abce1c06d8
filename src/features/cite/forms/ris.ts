import type { Citable } from './citable.ts';

/** An entry in RIS: one line for each tag and value. */
export function formatRis({ authors, title, container, publisher, issued, version, url, archived }: Citable): string {
  const lines: readonly (readonly [tag: string, value: string | null | undefined])[] = [
    ['TY', url === null ? 'NEWS' : 'ELEC'],
    ...authors.map((author) => ['AU', author] as const),
    ['TI', title],
    ['T2', container],
    ['PB', publisher],
    ['PY', issued?.ris.slice(0, 4)],
    ['DA', issued?.ris],
    ['UR', url],
    ['N1', version === null ? null : `Version ${version}`],
    ['N1', archived === null ? null : `Archived at ${archived}`],
    ['ER', ''],
  ];
  return lines.flatMap(([tag, value]) => (value == null ? [] : [`${tag}  - ${value}`])).join('\n');
}
