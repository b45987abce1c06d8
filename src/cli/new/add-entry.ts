import { join } from 'node:path';
import { Document, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { compareText } from '../../chronology/events/compare.ts';
import type { Entry } from './desk.ts';
import type { Change } from './write-files.ts';

/** Adds new entries, by registry and id, to the registries of a content folder. */
export function addEntries(
  directory: string,
  added: Readonly<Record<string, ReadonlyMap<string, Entry>>>,
): readonly Change[] {
  return Object.entries(added)
    .filter(([, entries]) => entries.size > 0)
    .map(([registry, entries]) => ({
      file: join(directory, `${registry}.yaml`),
      change: (text) => [...entries].reduce((before, [id, entry]) => addEntry(before, id, entry), text ?? ''),
    }));
}

/**
 * Adds an entry to the text of a registry, and leaves every other character as it is: in its place where the ids are in
 * alphabetical order, or nearly so, and otherwise at the end. An id that is there stays as it is.
 */
export function addEntry(text: string, id: string, entry: Entry): string {
  const registry = parseDocument(text);
  const { contents } = registry;
  const lines = text.split(/(?<=\n)/);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const starts = isMap(contents) ? contents.items.map(({ key }) => (isScalar(key) ? key : null)) : [];
  const ids = starts.map((key) => String(key?.value));
  if (ids.includes(id)) return text;
  if (isMap(contents) && contents.flow === true) {
    registry.set(id, entry);
    return registry.toString({ lineWidth: 0, flowCollectionPadding: false });
  }
  const place = placeAmong(ids, id);
  const next = starts.at(place)?.range[0];
  const line = next === undefined ? lines.length : text.slice(0, next).split('\n').length - 1;
  // A comment at the top is about the whole file.
  const at = place === 0 || next === undefined ? line : startOfEntry(lines, line);
  const before = lines.slice(0, at).join('');
  const gap = before === '' || before.endsWith('\n') ? '' : lineEnd;
  return before + gap + writeEntry(id, entry).replaceAll('\n', lineEnd) + lines.slice(at).join('');
}

/** The place at which an id disturbs the order least; the end where ids are in no order. */
function placeAmong(ids: readonly string[], id: string): number {
  const breaks = ids.filter((one, index) => index > 0 && compareText(ids[index - 1] ?? '', one) > 0).length;
  if (breaks > ids.length / 10) return ids.length;
  const disorder = (place: number) => ids.filter((one, index) => compareText(one, id) > 0 === index < place).length;
  return ids.reduce((best, _, index) => (disorder(index + 1) <= disorder(best) ? index + 1 : best), 0);
}

/** The line at which an entry begins, with the comments above it. */
function startOfEntry(lines: readonly string[], line: number): number {
  let at = line;
  while (at > 0 && /^(#.*)?\s*$/.test(lines[at - 1] ?? '')) at -= 1;
  return at;
}

function writeEntry(id: string, entry: Entry): string {
  const document = new Document({ [id]: entry });
  const aliases = document.getIn([id, 'aliases'], true);
  if (isSeq(aliases)) aliases.flow = true;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
