import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { permalink } from '../../../src/addresses/permalink.ts';
import { buildRecord } from '../../../src/check/check.ts';
import { listFiles } from '../../../src/export/files.ts';
import { readFolder } from '../../../src/record/read/folder.ts';
import { versioned } from '../record.ts';

/** A JSON Schema, or one of its parts, as far as these tests look into it. */
interface Schema {
  readonly $id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const folder = await readFolder(join(import.meta.dirname, '../../records/harbour-bridge'));
const chronology = versioned(buildRecord(folder, { drafts: false }));
const published = (address: string) =>
  listFiles(chronology)
    .find(({ file, id }) => file.address(id) === address)
    ?.file.render(chronology, idIn(address)) ?? '';
/** The id in the address of a file beside a page. */
const idIn = (address: string) => /^\/(?:events|questions|threads)\/([^/]+)\.json$/.exec(address)?.[1] ?? '';

const schema = JSON.parse(published(permalink.dataSchema())) as Schema;
const steps = [
  ...['proposed', 'conditions', 'accepted', 'rejected', 'in-force', 'extended', 'breach-alleged'],
  ...['fulfilled', 'expired', 'ended'],
];
const [event = '', question = '', thread = ''] = [chronology.events, chronology.questions, chronology.threads].map(
  (register) => register.keys().next().value,
);
const lists = [
  ...['events', 'articles', 'actors', 'questions', 'threads', 'permalinks', 'versions'],
  ...['sources', 'places', 'parties', 'kinds', 'measures'],
];
/** A file of each shape, by the name of the shape. */
const addresses: Readonly<Record<string, string>> = {
  ...Object.fromEntries(lists.map((name) => [name, permalink.data(name)])),
  event: permalink.eventData(event),
  question: permalink.questionData(question),
  thread: permalink.threadData(thread),
};
const names = Object.keys(addresses);
const files = Object.fromEntries(
  Object.entries(addresses).map(([name, address]) => [name, JSON.parse(published(address)) as unknown]),
) as Readonly<Record<string, unknown>>;

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
addFormats(ajv);
ajv.addSchema(schema);

/** The part of the schema under a fragment of its address; the whole of it under none. */
function validator(fragment = '') {
  const found = ajv.getSchema(`${schema.$id ?? ''}${fragment}`);
  if (!found) throw new Error(`Expected the schema to have a part ${fragment}`);
  return found;
}

test('the schema says where and what it is, and fits the data only', () => {
  expect(schema.$id).toBe(`${chronology.site.url}/data/schema.json`);
  expect(schema.title).toBe(`${chronology.site.title}: data`);
  expect(schema.description).toContain('of events, questions and threads');
  for (const name of names) expect(validator()(files[name]), name).toBe(true);
  expect(validator()({ title: 'A record' })).toBe(false);
});

test('shapes are named after what they are, those of files after their address', () => {
  expect(Object.fromEntries(Object.entries(schema.$defs ?? {}).map(([id, { title }]) => [id, title]))).toEqual({
    ...Object.fromEntries(lists.map((name) => [`${name}.json`, `/data/${name}.json`])),
    ...{ 'event.json': '/events/<id>.json', 'question.json': '/questions/<id>.json' },
    'thread.json': '/threads/<id>.json',
    ...{ actor: 'Actor', answer: 'Answer', article: 'Article', claim: 'Claim', conflict: 'Conflict', date: 'Date' },
    ...{
      event: 'Event',
      figure: 'Figure',
      question: 'Question',
      report: 'Report',
      state: 'State',
      thread: 'Thread of an event',
    },
    'storyline-or-commitment': 'Thread',
    ...{ kind: 'Kind', measure: 'Measure', party: 'Party', place: 'Place', source: 'Source', version: 'Version' },
  });
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

/** For a shape, the key of a list or word in it, what it may be, and what it may not. */
const values: readonly [file: string, path: string, good: readonly unknown[], bad: readonly unknown[]][] = [
  ['events', 'events.*.url', ['https://record.example/events/a-b/'], ['events/a/', '/events/a/']],
  ['events', 'events.*.path', ['/events/a-b/'], ['events/a/', '/events/a', '//', 'https://record.example/a']],
  ['events', 'events.*.kind', [...chronology.kinds.keys()], ['unheard-of']],
  ['events', 'events.*.weight', ['key', 'normal', 'detail'], ['heavy']],
  ['events', 'events.*.actors', [['a'], ['a', 'b']], [[]]],
  ['events', 'events.*.date.earliest', ['2025-04-18'], ['2025-04', '18 April']],
  ['events', 'events.*.date.latest', ['2025-04-18'], ['2025-04', '18 April']],
  [
    'events',
    'events.*.date.precision',
    ['century', 'decade', 'year', 'month', 'day', 'minute', 'second', 'interval'],
    ['week', ''],
  ],
  ['events', 'events.*.reports', [], [[]]],
  ['events', 'events.*.reports.*.url', ['/articles/a/'], ['/articles/a', 'articles/a/']],
  ['events', 'events.*.reports.*.figures.*.standing', [null, 'early', 'superseded'], ['late']],
  ['events', 'events.*.conflicts.*.field', ['date', 'place', 'figure', 'answer'], ['actor', '']],
  ['events', 'events.*.conflicts.*.values', [], [[]]],
  ['events', 'events.*.conflicts.*.values.*.value', ['at least 3', 3], [true, null]],
  ['events', 'events.*.conflicts.*.values.*.articles', [['a', 'b']], [[]]],
  ['events', 'events.*.conflicts.*.values.*.voices', [], [[]]],
  ['events', 'events.*.conflicts.*.values.*.voices.*.index', [null, 0, 2], [0.5]],
  ['events', 'events.*.threads.*.step', [null, ...steps], ['begun']],
  ['events', 'events.*.independent.*.articles', [['a', 'b']], [[]]],
  ['events', 'events.*.figuresOverTime.*.figures', [], [[]]],
  ['events', 'events.*.summary.*.from', [['a', 'b']], [[]]],
  ['articles', 'articles.*.path', ['/articles/a/'], ['articles/a/', '/articles/a']],
  ['articles', 'articles.*.genre', ['news', 'analysis', 'official text', 'live report'], ['poem']],
  ['actors', 'actors.*.path', ['/actors/a/'], ['actors/a/', '/actors/a']],
  ['actors', 'actors.*.type', ['person', 'state', 'office', 'organisation', 'group'], ['thing']],
  ['questions', 'questions.*.path', ['/questions/a/'], ['questions/a/', '/questions/a']],
  ['questions', 'questions.*.given.*.actor', [null, 'mayor'], [1]],
  ['threads', 'threads.*.path', ['/threads/a/'], ['threads/a/', '/threads/a']],
  ['threads', 'threads.*.kind', ['storyline', 'commitment'], ['rumour']],
  ['threads', 'threads.*.steps.*.step', steps, [null, 'begun']],
  [
    'threads',
    'threads.*.states.*.allegations.*.count',
    [null, { event: 'a', article: 'a', index: 0, value: 1.5 }],
    [{}, { article: 'a', index: 0.5, value: 1 }, { article: 'a', index: 0, value: 1, another: 'key' }],
  ],
  ['threads', 'threads.*.states.*.day', ['2025-04-30'], ['2025-04']],
  ['threads', 'threads.*.states.*.step', [null, ...steps], ['begun']],
];

test.each(values)('%s.json: values of %s', (file, place, good, bad) => {
  const fits = validator(`#/$defs/${file}.json`);
  const found = places(files[file]).find(({ path }) => nameOf(path) === place);
  if (!found) throw new Error(`Expected ${place} in the record of the tests`);
  const accepted = (value: unknown) => fits(replace(files[file], found.path, value)) === true;
  expect(good.filter((value) => !accepted(value))).toEqual([]);
  expect(bad.filter(accepted)).toEqual([]);
});

test('of values that conflict there are two at least', () => {
  const fits = validator('#/$defs/events.json');
  const found = places(files.events).find(({ path }) => nameOf(path) === 'events.*.conflicts.*.values.*');
  const values = found?.path.slice(0, -1) ?? [];
  expect(fits(replace(files.events, values, [found?.value, found?.value]))).toBe(true);
  expect(fits(replace(files.events, values, [found?.value]))).toBe(false);
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

/** The place of a value, whatever the items of its lists: `events.*.url`. */
function nameOf(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');
}

/** The first value at each place of a document, whatever the items of its lists. */
function places(root: unknown): readonly Place[] {
  const seen = new Map<string, Place>();
  const walk = (value: unknown, path: Path) => {
    const place = nameOf(path);
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
