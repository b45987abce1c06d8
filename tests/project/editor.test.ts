import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFolder } from '../../src/check/check.ts';
import { type JsonSchema, buildEditorSchemas } from '../../src/record/editor-schemas/schemas.ts';
import { writeEditorSchemas } from '../../src/record/editor-schemas/write.ts';
import type { Folder } from '../../src/record/read/document.ts';
import { readFolder } from '../../src/record/read/folder.ts';
import { fixtures, layFixture } from '../fixture.ts';

const root = join(import.meta.dirname, '../..');
const content = await readFolder(join(root, 'content'));
const names = (await readdir(fixtures)).filter((name) => !name.startsWith('_'));
const readFixture = async (name: string) => readFolder(join(await layFixture(name), 'content'));

const mayor = ['mayor', 'Mayor’s office'];
const harbourMaster = ['harbour-master', 'Harbour master'];

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
ajv.addVocabulary(['enumDescriptions']);

/** What an editor would underline: the files whose data does not fit the schema that is made for the folder. */
function underlined(folder: Folder): readonly string[] {
  const schemas = buildEditorSchemas(folder);
  const named = [...folder.documents, ...folder.articles.map((article) => ['articles', article] as const)];
  return named
    .filter(([name, { data }]) => data !== undefined && !ajv.validate(schemas[name] ?? false, data))
    .map(([, { file }]) => file);
}

describe('an editor underlines nothing that the check lets pass', () => {
  test('in the content', () => {
    expect(underlined(content)).toEqual([]);
  });

  test.each(names)('in the fixture %s', async (name) => {
    const folder = await readFixture(name);
    const refused = new Set(checkFolder(folder).map(({ file }) => file));
    expect(underlined(folder).filter((file) => !refused.has(file))).toEqual([]);
  });
});

test.each([
  'alias-to-nowhere',
  'empty-value',
  'misplaced-key',
  'missing-answer-or-question',
  'kinds-misshaped',
  'kinds-without-lanes',
  'missing-key',
  'unknown-actor',
  'unknown-actor-by-another-spelling',
  'unknown-answer',
  'unknown-event',
  'unknown-key',
  'unknown-key-in-a-registry',
  'unknown-lane',
  'unknown-party',
  'unknown-place',
  'unknown-question',
  'unknown-source',
  'unknown-thread',
  'unknown-value',
  'wrong-type',
])('%s: underlined while it is written, refused by the check', async (name) => {
  const folder = await readFixture(name);
  expect(underlined(folder)).not.toEqual([]);
  expect(checkFolder(folder)).not.toEqual([]);
});

describe('an editor offers', () => {
  const offers = ({ enum: ids = [], enumDescriptions }: JsonSchema = {}) =>
    ids.map((id, index) => [id, (enumDescriptions as readonly string[])[index]]);

  test.each([
    ['actors', [mayor, harbourMaster]],
    ['voices', [['article', "The article's own voice"], mayor, harbourMaster]],
    [
      'sources',
      [
        ['gazette', 'Gazette'],
        ['wire', 'Wire'],
      ],
    ],
    ['places', [['pier', 'Pier']]],
    ['threads', [['truce', 'The truce']]],
    ['questions', [['who-broke-the-truce', 'Who broke the truce?']]],
    [
      'events',
      [
        ['truce-offered', 'The mayor offers a truce'],
        ['truce-accepted', 'The harbour accepts'],
      ],
    ],
  ])('every id among the %s, with its name', async (name, expected) => {
    const { articles } = buildEditorSchemas(await readFixture('all-is-well'));
    expect(offers(articles?.$defs?.[name])).toEqual(expected);
  });

  test('the parties in the registry of actors', async () => {
    const { actors } = buildEditorSchemas(await readFixture('all-is-well'));
    expect(offers(actors?.$defs?.['parties'])).toEqual([
      ['town', 'Town'],
      ['harbour', 'Harbour'],
    ]);
  });

  test('the kinds and lanes of the record, or the kinds of a record that names none', async () => {
    const own = buildEditorSchemas(await readFixture('kinds-of-its-own-are-fine'));
    expect(offers(own['articles']?.$defs?.['kinds'])).toEqual([
      ['proposal', 'offer'],
      ['agreement', 'agreement'],
      ['regatta', 'regatta'],
    ]);
    expect(offers(own['site']?.$defs?.['lanes'])).toEqual([
      ['water', 'On the water'],
      ['parties', 'Others'],
    ]);
    const { articles } = buildEditorSchemas(await readFixture('all-is-well'));
    expect(offers(articles?.$defs?.['kinds'])).toHaveLength(6);
  });

  test('the answers to the question a claim is about', async () => {
    const { articles } = buildEditorSchemas(await readFixture('all-is-well'));
    expect(articles?.$defs?.['claim']?.allOf).toEqual([
      {
        if: { properties: { question: { const: 'who-broke-the-truce' } }, required: ['question'] },
        then: { properties: { answer: { enum: ['town', 'harbour'], enumDescriptions: ['The town', 'The harbour'] } } },
      },
    ]);
  });

  test.each([
    ['syntax-prototype-key', 'voices'],
    ['syntax-unclosed-frontmatter', 'events'],
  ])('where a file cannot be read, no list that lacks what is in it: %s', async (name, list) => {
    const { articles } = buildEditorSchemas(await readFixture(name));
    expect(offers(articles?.$defs?.[list])).toEqual([]);
  });
});

describe('the settings of the editor', () => {
  const readJson = async (file: string) => JSON.parse(await readFile(join(root, file), 'utf8')) as unknown;

  test('give each file beside the articles its schema', async () => {
    const settings = (await readJson('.vscode/settings.json')) as {
      readonly 'yaml.schemas': Readonly<Record<string, string>>;
      readonly 'json.schemas': readonly { readonly fileMatch: readonly string[]; readonly url: string }[];
    };
    const wired = [
      ...Object.entries(settings['yaml.schemas']),
      ...settings['json.schemas'].map(({ fileMatch, url }) => [url.replace('./', ''), fileMatch[0]?.slice(1)]),
    ];
    const files = [...content.documents].map(([name, { file }]) => [`.astro/collections/${name}.schema.json`, file]);
    expect(Object.fromEntries(wired)).toEqual(Object.fromEntries(files));
  });

  test('find the schemas there, and every article and story on the list of Astro’s language server', async () => {
    await writeEditorSchemas(content);
    for (const [name, schema] of Object.entries(buildEditorSchemas(content))) {
      expect.soft(await readJson(`.astro/collections/${name}.schema.json`), name).toEqual(schema);
    }
    const { entries } = (await readJson('.astro/collections/collections.json')) as {
      readonly entries: Readonly<Record<string, string>>;
    };
    expect(Object.keys(entries)).toHaveLength(content.articles.length + content.stories.length);
    for (const [entry, collection] of Object.entries(entries)) {
      expect.soft(entry).toMatch(/^file:\/\/\/.*\/content\/(?:articles|stories)\/[a-z0-9-]+\.md$/);
      expect.soft(entry).toContain(`/content/${collection}/`);
    }
  });

  test('stay as they are when a folder outside the project is read', async () => {
    await writeEditorSchemas(content);
    const before = await readJson('.astro/collections/articles.schema.json');
    await writeEditorSchemas(await readFixture('all-is-well'));
    expect(await readJson('.astro/collections/articles.schema.json')).toEqual(before);
  });
});
