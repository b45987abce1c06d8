import { expect, test } from 'vitest';
import { listFiles } from '../../../src/export/files.ts';
import { record, versioned } from '../record.ts';

const actors = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `actor-${index}`,
      { name: `Actor ${index}`, type: 'person' as const, ...(index === 0 && { aliases: ['Актёр'] }) },
    ]),
  );

/** The files of names of a record of so many actors, by their addresses. */
function namesOf(count: number): Readonly<Record<string, string>> {
  const chronology = versioned(record({}, { actors: actors(count) }));
  const files = listFiles(chronology).filter(({ file, id }) => file.address(id).endsWith('/names.json'));
  return Object.fromEntries(files.map(({ file, id }) => [file.address(id), file.render(chronology, id)]));
}

test('a register that has a page for each letter has its names in one file', () => {
  expect(namesOf(500)).toEqual({});
  const { '/actors/names.json': text = '[]', ...others } = namesOf(501);
  expect(others).toEqual({});
  const rows = JSON.parse(text) as readonly (readonly string[])[];
  expect(rows).toHaveLength(501);
  expect(rows.slice(0, 3)).toEqual([
    ['/actors/actor-0/', 'Actor 0', 'Актёр'],
    ['/actors/actor-1/', 'Actor 1'],
    ['/actors/actor-2/', 'Actor 2'],
  ]);
});
