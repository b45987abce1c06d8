/** A path relative to the package, without steps upwards, or an address. */
const path = { type: 'string', pattern: String.raw`^(https?://.+|(?![./~])(?!.*(^|/)\.\.(/|$))(?!.*[\\:]).+)$` };

const names = { type: 'array', items: { type: 'string' }, minItems: 1, uniqueItems: true };

const profileOf = (name: string) => ({ const: `https://datapackage.org/profiles/2.0/${name}.json` });

/** Fields and keys of a table: <https://datapackage.org/standard/table-schema/>. */
const tableSchema = {
  type: 'object',
  required: ['fields'],
  properties: {
    $schema: profileOf('tableschema'),
    fields: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string' },
          type: {
            enum: [
              ...['string', 'number', 'integer', 'boolean', 'object', 'array', 'list', 'any'],
              ...['datetime', 'date', 'time', 'year', 'yearmonth', 'duration', 'geopoint', 'geojson'],
            ],
          },
          description: { type: 'string' },
          constraints: { type: 'object', properties: { required: { type: 'boolean' }, unique: { type: 'boolean' } } },
        },
      },
    },
    missingValues: { type: 'array', items: { type: 'string' }, uniqueItems: true },
    primaryKey: names,
    foreignKeys: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['fields', 'reference'],
        properties: {
          fields: names,
          reference: {
            type: 'object',
            required: ['fields'],
            // A key within its own table names no resource, not an empty one.
            properties: { resource: { type: 'string', minLength: 1 }, fields: names },
          },
        },
      },
    },
  },
};

/** What version 2 of the standard asks of a package of tables: <https://datapackage.org/standard/data-package/>. */
export const packageRules = {
  type: 'object',
  required: ['$schema', 'resources'],
  properties: {
    $schema: profileOf('datapackage'),
    name: { type: 'string', pattern: '^[a-z0-9._/-]+$' },
    title: { type: 'string' },
    description: { type: 'string' },
    homepage: { type: 'string', format: 'uri' },
    version: { type: 'string' },
    licenses: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        anyOf: [{ required: ['name'] }, { required: ['path'] }],
        properties: { name: { type: 'string', pattern: '^[A-Za-z0-9._-]+$' }, path, title: { type: 'string' } },
      },
    },
    contributors: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', minProperties: 1, properties: { title: { type: 'string' }, roles: names } },
    },
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'path'],
        // Either a file or the data themselves.
        not: { required: ['data'] },
        properties: {
          name: { type: 'string', minLength: 1 },
          path,
          type: { const: 'table' },
          title: { type: 'string' },
          description: { type: 'string' },
          format: { type: 'string' },
          mediatype: { type: 'string', pattern: '^[^/]+/[^/]+$' },
          encoding: { type: 'string' },
          schema: tableSchema,
        },
      },
    },
  },
};
