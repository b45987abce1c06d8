import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** A server on a port that is written down, and neither whichever is free nor a socket in a folder. */
const fixed = /\.listen\((?!0\b|socket\b|join\()|'--port', '(?!0')\d+'|\bport: (?!0\b)\d+/;

test('no test and no benchmark needs a certain port, so that two copies can be tested at once', async () => {
  const files = (
    await Promise.all(['tests/browser', 'tests/site', 'tests/units/site', 'bench'].map(listScripts))
  ).flat();
  const texts = await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')] as const));
  expect(texts.filter(([, text]) => text.includes('.listen(')).length).toBeGreaterThan(3);
  expect(texts.filter(([, text]) => fixed.test(text)).map(([file]) => file)).toEqual([]);
});

async function listScripts(folder: string): Promise<readonly string[]> {
  const files = await readdir(join(root, folder), { recursive: true });
  return files
    .filter((file) => file.endsWith('.ts') && !file.includes('node_modules/'))
    .map((file) => join(root, folder, file));
}
