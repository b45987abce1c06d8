/** A JSON Schema, as far as the codebook reads it. */
export interface Shape {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Shape[];
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly title?: string;
  readonly description?: string;
}

const simple: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  integer: 'whole number',
  boolean: 'true or false',
  object: 'object',
  null: 'null',
  date: 'date',
  uri: 'address',
};

/** The type of a field in words: `text or null`, `list of Report`, `news, analysis or official text`. */
export function typeInWords(shape: Shape, shapes: Readonly<Record<string, Shape>>): string {
  if (shape.$ref !== undefined) {
    const id = shape.$ref.split('/').at(-1) ?? '';
    return shapes[id]?.title ?? id;
  }
  if (shape.anyOf) return joinWithOr(shape.anyOf.map((one) => typeInWords(one, shapes)));
  if (shape.items) return `list of ${typeInWords(shape.items, shapes).replace(/^object$/, 'objects')}`;
  if (shape.enum) return joinWithOr(shape.enum.map((value) => `“${String(value)}”`));
  if (shape.format !== undefined) return simple[shape.format] ?? shape.format;
  return joinWithOr([shape.type ?? []].flat().map((type) => simple[type] ?? type));
}

function joinWithOr(words: readonly string[]): string {
  return [words.slice(0, -1).join(', '), words.at(-1)].filter(Boolean).join(' or ');
}
