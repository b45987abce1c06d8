import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { absolute, permalink } from '../../src/addresses/permalink.ts';
import { addresses, chronology, readSite } from './pages.ts';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly constraints?: { readonly required: boolean };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly [string];
      readonly reference: { readonly resource?: string; readonly fields: readonly [string] };
    }[];
  };
}

interface Package {
  readonly resources: readonly Resource[];
}

type Row = Readonly<Record<string, string>>;

const descriptor = JSON.parse(await readSite(permalink.dataPackage())) as Package;
const tables = new Map(
  await Promise.all(
    descriptor.resources.map(async ({ name, path }) => {
      const text = await readSite(permalink.data('').replace('.json', path));
      return [name, { text, read: Papa.parse<Row>(text, { header: true, skipEmptyLines: true }) }] as const;
    }),
  ),
);
const rowsOf = (name: string) => tables.get(name)?.read.data ?? [];

/** What a cell of each type may hold. */
const forms: Readonly<Record<string, RegExp>> = {
  string: /^/,
  number: /^-?\d+(\.\d+)?$/,
  integer: /^\d+$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

test('the description says whose the data are, under which terms, and in which version', () => {
  expect(descriptor).toMatchObject({
    name: 'harbour-bridge.example',
    title: chronology.site.title,
    homepage: absolute(chronology.site.url, '/data/'),
    version: expect.stringMatching(/^[0-9a-f]{12}$/) as unknown,
    licenses: [{ path: chronology.site.license?.url, title: chronology.site.license?.name }],
    contributors: [{ title: chronology.site.publisher, roles: ['publisher'] }],
  });
  expect(descriptor.resources.map(({ name }) => name)).toEqual(['events', 'articles', 'claims', 'figures']);
});

describe.each(descriptor.resources.map((resource) => [resource.path, resource] as const))('%s', (_path, resource) => {
  const { fields, primaryKey, foreignKeys = [] } = resource.schema;
  const rows = rowsOf(resource.name);

  test('reads back without a fault, its lines end as RFC 4180 says', () => {
    expect(tables.get(resource.name)?.read.errors).toEqual([]);
    expect(tables.get(resource.name)?.read.meta.linebreak).toBe('\r\n');
    expect(tables.get(resource.name)?.text.endsWith('\r\n')).toBe(true);
    expect(rows.length).toBeGreaterThan(10);
  });

  test('has the columns of its description, each explained', () => {
    expect(tables.get(resource.name)?.read.meta.fields).toEqual(fields.map(({ name }) => name));
    expect(fields.filter(({ description }) => description === '')).toEqual([]);
  });

  test('each cell has the type of its column', () => {
    const astray = rows.flatMap((row) =>
      fields.filter(({ name, type, constraints }) => {
        const cell = row[name] ?? '';
        return cell === '' ? constraints?.required === true : forms[type]?.test(cell) !== true;
      }),
    );
    expect(astray).toEqual([]);
  });

  test('each row has a key of its own, and refers to rows that are there', () => {
    expect(new Set(rows.map((row) => primaryKey.map((key) => row[key]).join(' ')))).toHaveProperty('size', rows.length);
    for (const {
      fields: [field],
      reference,
    } of foreignKeys) {
      const targets = new Set(rowsOf(reference.resource ?? resource.name).map((row) => row[reference.fields[0]]));
      const given = rows.map((row) => row[field] ?? '').filter((cell) => cell !== '');
      expect(given.length, field).toBeGreaterThan(0);
      expect(given.filter((cell) => !targets.has(cell))).toEqual([]);
    }
  });
});

test('the tables hold every event, article, claim and figure', () => {
  const { events, articles } = chronology;
  const reports = [...events.values()].flatMap((event) => event.reports);
  expect(
    rowsOf('events')
      .map(({ id }) => id)
      .sort(),
  ).toEqual([...events.keys()].sort());
  expect(rowsOf('articles').map(({ id }) => id)).toEqual([...articles.keys()]);
  expect(
    rowsOf('claims')
      .map(({ says }) => says)
      .sort(),
  ).toEqual(reports.flatMap(({ claims }) => claims.map(({ says }) => says)).sort());
  expect(rowsOf('figures')).toHaveLength(reports.flatMap(({ figures }) => figures).length);
});

test('every address in them is that of a page', () => {
  const given = ['events', 'articles'].flatMap((name) => rowsOf(name).map(({ url = '' }) => url));
  const pages = new Set(addresses.map((address) => absolute(chronology.site.url, address)));
  expect(given.filter((url) => !pages.has(url))).toEqual([]);
});
