import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { absolute, permalink } from '../../src/addresses/permalink.ts';
import { chronology, readSite } from './pages.ts';

/** A JSON Schema, or one of its parts, as far as these tests look into it. */
interface Schema {
  readonly $id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const schema = JSON.parse(await readSite(permalink.dataSchema())) as Schema;
const names = ['events', 'articles', 'actors', 'questions', 'threads', 'versions'] as const;
const files = Object.fromEntries(
  await Promise.all(names.map(async (name) => [name, JSON.parse(await readSite(permalink.data(name))) as unknown])),
) as Readonly<Record<(typeof names)[number], unknown>>;

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
addFormats(ajv);
ajv.addSchema(schema);

/** The part of the schema under a fragment of its address; the whole of it under none. */
function validator(fragment = '') {
  const found = ajv.getSchema(`${schema.$id ?? ''}${fragment}`);
  if (!found) throw new Error(`Expected the schema to have a part ${fragment}`);
  return found;
}

test('the schema says where it is, and fits the data only', () => {
  expect(schema.$id).toBe(absolute(chronology.site.url, '/data/schema.json'));
  for (const name of names) expect(validator()(files[name]), name).toBe(true);
  expect(validator()({ title: 'A record' })).toBe(false);
});

test('every shape has a title and a description, every key a description', () => {
  const shapes = Object.entries(schema.$defs ?? {});
  expect(shapes.filter(([, { title, description }]) => !title || !description)).toEqual([]);
  expect(keysOf(schema).filter(([, { description }]) => !description)).toEqual([]);
});

describe.each(names)('%s.json', (name) => {
  const fits = validator(`#/$defs/${name}.json`);

  test('fits the schema', () => {
    expect(fits(files[name]), ajv.errorsText(fits.errors)).toBe(true);
  });

  test('fits it no more with a key less, another key or another type, wherever that is', () => {
    const passed = places(files[name]).flatMap(({ path, value }) =>
      mutations(value).flatMap(([what, mutated]) =>
        fits(replace(files[name], path, mutated)) ? [`${path.join('.')}: ${what}`] : [],
      ),
    );
    expect(passed).toEqual([]);
  });
});

test('so every key of every shape is put to the test', () => {
  const tested = new Set(names.flatMap((name) => places(files[name]).map(({ path }) => path.at(-1))));
  const keys = keysOf(schema).map(([key]) => key);
  expect(keys.length).toBeGreaterThan(50);
  expect(keys.filter((key) => !tested.has(key))).toEqual([]);
});

/** Every key that a schema declares, however deep. */
function keysOf(node: unknown): readonly [string, Schema][] {
  if (typeof node !== 'object' || node === null) return [];
  const { properties = {} } = node as Schema;
  return [...Object.entries(properties), ...Object.values(node).flatMap(keysOf)];
}

type Path = readonly (string | number)[];

interface Place {
  readonly path: Path;
  readonly value: unknown;
}

/** The first value at each place of a document, whatever the items of its lists. */
function places(root: unknown): readonly Place[] {
  const seen = new Map<string, Place>();
  const walk = (value: unknown, path: Path) => {
    const place = path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');
    const previous = seen.get(place);
    if (!previous || (previous.value === null && value !== null)) seen.set(place, { path, value });
    if (Array.isArray(value)) value.forEach((item, index) => walk(item, [...path, index]));
    else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) walk(item, [...path, key]);
    }
  };
  walk(root, []);
  return [...seen.values()];
}

function mutations(value: unknown): readonly [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [['another type', { another: 'type' }]];
  }
  return [
    ['another type', 'text'],
    ['another key', { ...value, another: 'key' }],
    ...Object.keys(value).map((key): [string, unknown] => [
      `without ${key}`,
      Object.fromEntries(Object.entries(value).filter(([other]) => other !== key)),
    ]),
  ];
}

function replace(root: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(root))
    return root.map((item, index) => (index === step ? replace(item, rest, value) : (item as unknown)));
  const entries = Object.entries(root as Readonly<Record<string, unknown>>);
  return Object.fromEntries(entries.map(([key, item]) => [key, key === step ? replace(item, rest, value) : item]));
}
