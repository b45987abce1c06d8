import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { helpOf } from '../../src/check/print-issues.ts';
import { rules } from '../../src/check/rules.ts';
import { warnings } from '../../src/check/warnings.ts';

const root = join(import.meta.dirname, '../..');

/** The parts of a Markdown text under headings of one level: heading -> what follows, as one line. */
function sectionsOf(text: string, marks: string): ReadonlyMap<string, string> {
  const [, ...parts] = text.split(new RegExp(`^${marks} `, 'm'));
  return new Map(
    parts.map((part) => {
      const [heading = '', ...lines] = part.split(/\r?\n/);
      return [heading, lines.join('\n').trim()];
    }),
  );
}

const [file] = helpOf('').split('#');
const guide = sectionsOf(await readFile(join(root, file ?? ''), 'utf8'), '##');

test.each([
  ['Rules', rules],
  ['Warnings', warnings],
])('the authoring guide has a section on each of the %s, in order, that begins with its summary', (heading, table) => {
  const sections = [...sectionsOf(guide.get(heading) ?? '', '###')].map(([name, text]) => {
    const summary = table[name]?.summary ?? '';
    return [name, text.replaceAll(/\s+/g, ' ').slice(0, summary.length + 1)];
  });
  expect(sections).toEqual(Object.entries(table).map(([name, { summary }]) => [name, `${summary} `]));
});

test('the address of a section is that of its heading, and no other heading has it', () => {
  const headings = [...guide.keys()].map((heading) => heading.toLowerCase().replaceAll(' ', '-'));
  for (const name of Object.keys({ ...rules, ...warnings })) {
    expect.soft(name).toMatch(/^[a-z0-9-]+$/);
    expect.soft(headings).not.toContain(name);
  }
  expect(helpOf('unknown-actor')).toBe('content/README.md#unknown-actor');
  expect(headings).toContain('warnings');
});
