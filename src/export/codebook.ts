import type { Chronology } from '../chronology/model.ts';
import { buildDataSchema } from './data-schema.ts';
import { publishedHead } from './schema/published-head.ts';
import { type Shape, typeInWords } from './type-in-words.ts';
import { listDelimiter } from './tables/table.ts';
import { tables } from './tables/tables.ts';

/** One field of the data, explained. */
export interface FieldMeaning {
  /** Its key; below another with a dot, as in `date.edtf`. */
  readonly name: string;
  readonly type: string;
  readonly meaning: string;
}

/** One part of the data with its fields: what entries of one sort hold, or the columns of a table. */
export interface Codebook {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly FieldMeaning[];
}

/** A file of data, and what it holds. */
export interface DataFile {
  /** Its address; with `<id>` in it where there is one for each. */
  readonly path: string;
  readonly holds: string;
}

type Shapes = Readonly<Record<string, Shape>>;

const isFile = (id: string) => id.endsWith('.json');

/** Lists the JSON files that the schema describes. */
export function listJsonFiles(chronology: Chronology): readonly DataFile[] {
  return Object.entries(shapesOf(chronology))
    .filter(([id]) => isFile(id))
    .map(([, { title = '', description = '' }]) => ({ path: title, holds: description }));
}

/** Explains every field of the JSON files: of their heads once, then of each sort of entry. */
export function explainJson(chronology: Chronology): readonly Codebook[] {
  const shapes = shapesOf(chronology);
  const head = Object.fromEntries(
    Object.entries(shapes['events.json']?.properties ?? {}).filter(([name]) => name in publishedHead),
  );
  const entries = Object.entries(shapes).filter(([id]) => !isFile(id));
  return [
    {
      id: 'file',
      title: 'Every file',
      description: 'The head of every JSON file',
      fields: listFields(head, shapes),
    },
    ...entries.map(([id, { title = '', description = '', properties = {} }]) => ({
      id,
      title,
      description,
      fields: listFields(properties, shapes),
    })),
  ];
}

/** Explains every column of the tables. */
export function explainTables(): readonly Codebook[] {
  return tables.map(({ name, columns, description }) => ({
    id: `${name}.csv`,
    title: `${name}.csv`,
    description,
    fields: columns.map((column) => ({
      name: column.name,
      type: typeInWords(column.type === 'list' ? { type: 'string' } : typeOfColumn[column.type], {}),
      meaning:
        column.type === 'list' ? `${column.description}; “${listDelimiter}” separates several` : column.description,
    })),
  }));
}

const typeOfColumn = {
  string: { type: 'string' },
  number: { type: 'number' },
  integer: { type: 'integer' },
  boolean: { type: 'boolean' },
  date: { type: 'string', format: 'date' },
} as const;

function shapesOf(chronology: Chronology): Shapes {
  return (buildDataSchema(chronology) as { readonly $defs?: Shapes }).$defs ?? {};
}

/** The fields of an object and of what lies in it, unless that has a name and so a part of its own. */
function listFields(properties: Shapes, shapes: Shapes, above = ''): readonly FieldMeaning[] {
  return Object.entries(properties).flatMap(([key, shape]) => {
    const name = `${above}${key}`;
    const inner = innermost(shape);
    return [
      { name, type: typeInWords(shape, shapes), meaning: shape.description ?? '' },
      ...(inner.properties ? listFields(inner.properties, shapes, `${name}.`) : []),
    ];
  });
}

/** What a list is of, or what a value is where it is not null. */
function innermost(shape: Shape): Shape {
  const within = shape.items ?? shape.anyOf?.find(({ properties, items }) => properties ?? items);
  return within ? innermost(within) : shape;
}
