import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');

/** Every id of a record that is more than a common word, and the names of its articles. */
async function idsOf(content: string): Promise<readonly string[]> {
  const read = async (file: string) => parse(await readFile(join(root, content, file), 'utf8')) as unknown;
  const registries = await Promise.all(
    ['actors', 'sources', 'places', 'threads', 'questions'].map((name) => read(`${name}.yaml`)),
  );
  const { events } = (await read('permalinks.json')) as { readonly events: { readonly ids: readonly string[] } };
  const articles = (await readdir(join(root, content, 'articles'))).map((file) => file.replace(/\.md$/, ''));
  const all = [...registries.flatMap((entries) => Object.keys(entries as object)), ...events.ids, ...articles];
  return all.filter((id) => id.includes('-'));
}

test('no test of the program names anything of the record: whoever adds an article breaks none', async () => {
  const invented = await Promise.all(
    ['tests/records/harbour-bridge', 'tests/records/observatory', 'tests/fixtures/_base'].map((content) =>
      idsOf(content),
    ),
  );
  const ids = (await idsOf('content')).filter((id) => !invented.flat().includes(id));
  expect(ids.length).toBeGreaterThan(100);
  const named = new RegExp(`(?<![\\w-])(?:${ids.join('|')})(?![\\w-])`, 'g');
  for (const room of ['tests/browser', 'tests/site', 'tests/units', 'tests/hostile', 'tests/records']) {
    for (const file of await readdir(join(root, room), { recursive: true })) {
      if (!/\.(ts|ya?ml|md|json)$/.test(file)) continue;
      const text = await readFile(join(root, room, file), 'utf8');
      expect.soft(text.match(named) ?? [], join(room, file)).toEqual([]);
    }
  }
});
