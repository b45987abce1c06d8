import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';

/** What the page of the design need not draw, and why. */
const exceptions: Readonly<Record<string, string>> = {
  'ArticlePage.astro': 'the frame of a page, of parts that are drawn one by one',
  'MovedEvent.astro': 'a document of its own, which leads on at once',
  'SinceLastVisit.astro': 'it is empty until a browser remembers a visit; what it then says is drawn',
  'TimelineFilter.astro': 'the frame of the timeline, of parts that are drawn one by one',
};

const source = join(import.meta.dirname, '../../src');
const components = (await readdir(join(source, 'components'))).filter((file) => file.endsWith('.astro'));

/** The components that a file draws, and those that they draw in turn. */
async function drawnBy(file: string, drawn = new Set<string>()): Promise<ReadonlySet<string>> {
  const text = await readFile(join(source, file), 'utf8');
  for (const [, name = '', path = ''] of text.matchAll(/^import (\w+) from '([^']+\.astro)';$/gm)) {
    const imported = relative(source, join(source, file, '..', path));
    if (drawn.has(imported) || !new RegExp(`<${name}\\b|: ${name}\\b`).test(text)) continue;
    drawn.add(imported);
    await drawnBy(imported, drawn);
  }
  return drawn;
}

test('the page of the design draws every component that readers see', async () => {
  const drawn = await drawnBy('pages/about/design.astro');
  const forgotten = components.filter((file) => !drawn.has(`components/${file}`));
  expect(forgotten).toEqual(Object.keys(exceptions));
});

test('components that only the page of the design draws have a folder of their own', async () => {
  const pages = (await readdir(join(source, 'pages'), { recursive: true })).filter(
    (file) => file.endsWith('.astro') && file !== 'about/design.astro',
  );
  const drawn = new Set<string>();
  for (const page of pages) await drawnBy(`pages/${page}`, drawn);
  expect(components.filter((file) => !drawn.has(`components/${file}`))).toEqual([]);
  expect([...drawn].filter((file) => file.startsWith('components/design/'))).toEqual([]);
});
