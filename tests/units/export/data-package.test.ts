import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { buildDataPackage } from '../../../src/export/tables/data-package.ts';
import { defining, record, versioned } from '../record.ts';
import { packageRules } from './package-rules.ts';

const base = record({ one: [defining('talks', '2025-04-17')] });
const site = {
  ...base.site,
  license: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  publisher: 'Harbour Desk',
};
const described = (of: Parameters<typeof versioned>[0]) =>
  JSON.parse(JSON.stringify(buildDataPackage(versioned(of)))) as Package;
const whole = described({ ...base, site });

interface Package {
  resources: {
    name: string;
    path: string;
    schema: {
      fields: { name: string; type: string }[];
      primaryKey: string[];
      foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
    };
  }[];
  [key: string]: unknown;
}

const ajv = new Ajv({ strictTypes: false, strictRequired: false });
addFormats(ajv);
const follows = ajv.compile(packageRules);

describe('the description of the tables follows the standard, version 2', () => {
  test.each([
    ['with licence and publisher', whole],
    ['without', described(base)],
  ])('%s', (_, descriptor) => {
    expect(follows(descriptor), JSON.stringify(follows.errors)).toBe(true);
  });

  test('names are unique, and keys name columns that are there', () => {
    const { resources } = whole;
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    const columnsOf = new Map(resources.map(({ name, schema }) => [name, schema.fields.map((field) => field.name)]));
    for (const { name, schema } of resources) {
      const columns = columnsOf.get(name) ?? [];
      expect(new Set(columns).size, name).toBe(columns.length);
      expect(columns).toEqual(expect.arrayContaining(schema.primaryKey));
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        expect(columns).toEqual(expect.arrayContaining(fields));
        expect(columnsOf.get(reference.resource ?? name)).toEqual(expect.arrayContaining(reference.fields));
        expect(reference.fields).toHaveLength(fields.length);
      }
    }
  });
});

describe('the rules refuse', () => {
  const [first] = whole.resources;
  if (!first) throw new Error('Expected a table');
  const withTable = (changed: object) => ({ ...whole, resources: [{ ...first, ...changed }] });
  const withSchema = (changed: object) => withTable({ schema: { ...first.schema, ...changed } });

  test.each<readonly [string, object]>([
    ['no table', { ...whole, resources: [] }],
    ['another profile', { ...whole, $schema: 'https://datapackage.org/profiles/1.0/datapackage.json' }],
    ['a name with spaces', { ...whole, name: 'The Harbour Record' }],
    ['a home page that is no address', { ...whole, homepage: '/data/' }],
    ['a licence without name and address', { ...whole, licenses: [{ title: 'CC0' }] }],
    ['an empty list of contributors', { ...whole, contributors: [] }],
    ['a table without a name', withTable({ name: undefined })],
    ['a file above the package', withTable({ path: '../events.csv' })],
    ['a file from the root', withTable({ path: '/data/events.csv' })],
    ['a table with its data beside', withTable({ data: [] })],
    ['a type of no table', withTable({ type: 'tabular' })],
    ['a column of an unknown type', withSchema({ fields: [{ name: 'id', type: 'text' }] })],
    ['a column without a name', withSchema({ fields: [{ type: 'string' }] })],
    ['no column', withSchema({ fields: [] })],
    ['an empty key', withSchema({ primaryKey: [] })],
    ['a reference without columns', withSchema({ foreignKeys: [{ fields: ['id'], reference: {} }] })],
    [
      'the empty name for a table itself',
      withSchema({ foreignKeys: [{ fields: ['id'], reference: { resource: '', fields: ['id'] } }] }),
    ],
  ])('%s', (_, descriptor) => {
    expect(follows(JSON.parse(JSON.stringify(descriptor)))).toBe(false);
  });
});
