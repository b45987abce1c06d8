import type { VersionedChronology } from '../../chronology/model.ts';
import { absolute, nameOfSite, permalink } from '../../addresses/permalink.ts';
import { type Table, listDelimiter } from './table.ts';
import { tables } from './tables.ts';

const profile = (name: string) => `https://datapackage.org/profiles/2.0/${name}.json`;

/** `/data/datapackage.json`: the description of the tables for programs (Data Package, version 2). */
export function buildDataPackage({ site, version }: VersionedChronology) {
  return {
    $schema: profile('datapackage'),
    name: nameOfSite(site.url).toLowerCase(),
    title: site.title,
    description: site.description,
    homepage: absolute(site.url, permalink.dataPage()),
    version,
    ...(site.license && { licenses: [{ path: site.license.url, title: site.license.name }] }),
    ...(site.publisher !== undefined && { contributors: [{ title: site.publisher, roles: ['publisher'] }] }),
    resources: tables.map(describeTable),
  };
}

function describeTable({ name, title, description, columns, primaryKey, references }: Table) {
  return {
    name,
    type: 'table',
    path: `${name}.csv`,
    title,
    description: `${description}. A text that a spreadsheet would take for a formula begins with an apostrophe.`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      $schema: profile('tableschema'),
      fields: columns.map(({ name: column, type, description: meaning, required }) => ({
        name: column,
        // Version 2 has lists, but its own profile refuses them.
        type: type === 'list' ? 'string' : type,
        description: type === 'list' ? `${meaning}; “${listDelimiter}” separates several` : meaning,
        ...(required && { constraints: { required } }),
      })),
      missingValues: [''],
      primaryKey,
      ...(references.length > 0 && {
        foreignKeys: references.map(({ column, table }) => ({
          fields: [column],
          reference: { ...(table !== name && { resource: table }), fields: ['id'] },
        })),
      }),
    },
  };
}
