import { registries } from '../schema/registries.ts';
import type { Document } from './document.ts';
import { parseYaml } from './yaml.ts';

const isRegistry = (name: string) => name.replace(/\.yaml$/, '') in registries;

/**
 * Reads a file beside the articles, by its name. A registry may be empty, and so may `permalinks.json`: nothing is entered
 * in them yet. A history is never empty.
 */
export function parseData(file: string, name: string, text: string): Document {
  const document = parseYaml({ file, text, start: 0, end: text.length, holdsIds: isRegistry(name) });
  const mayBeEmpty = isRegistry(name) || name === 'permalinks.json';
  return document.data === null && mayBeEmpty ? { ...document, data: {} } : document;
}
