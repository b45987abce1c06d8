import type { Folder } from '../../record/read/document.ts';
import { type Draft, groupArticles } from './articles.ts';
import { type Desk, layDesk } from './desk.ts';
import { findEvents } from './events.ts';
import { readFields } from './fields.ts';
import { listLeft, listRenamed } from './left.ts';
import { type Mapping, mapByName, mapTimelineJs, readMapping } from './mapping.ts';
import { readCsv } from './read-csv.ts';
import { readTimelineJs } from './read-timelinejs.ts';

/** A file by its path, and its text. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** What comes of a file: drafts, what they add to the registries, and what is left of the file. */
export interface Imported {
  readonly drafts: readonly Draft[];
  readonly added: Desk['added'];
  /** What no draft has, a line for each. */
  readonly left: readonly string[];
  /** Ids that differ from those of the file, a line for each. */
  readonly renamed: readonly string[];
}

/** Makes drafts of a table or of an export for TimelineJS; or says, a line for each problem, why it cannot. */
export function importFile(
  { file, text }: Source,
  mappingFile: Source | null,
  folder: Folder,
): Imported | { readonly problems: readonly string[] } {
  const isJson = file.endsWith('.json');
  const given = mappingFile && readMapping(mappingFile.file, mappingFile.text);
  if (given && 'problems' in given) return given;
  const table = isJson ? readTimelineJs(file, text) : readCsv(file, text, given?.mapping.delimiter ?? ',');
  if ('problems' in table) return table;
  const misnamed = given?.check(table.columns) ?? [];
  if (misnamed.length > 0) return { problems: misnamed };
  const mapping: Mapping = isJson ? mapTimelineJs(given?.mapping) : (given?.mapping ?? mapByName(table.columns));
  if (table.rows.length === 0)
    return { problems: [`${file}:1:1  Unexpected file without events, expected one at least`] };
  if (!mapping.event?.id && !mapping.event?.title) {
    const found = table.columns.join(', ');
    return {
      problems: [
        `${file}:1:1  Unexpected columns ${found}, expected an id or a title: say in a mapping which column it is`,
      ],
    };
  }
  const problems: string[] = [];
  const desk = layDesk(folder);
  const rows = table.rows.map((row) => readFields(row, mapping, desk, problems));
  // What could not be read would be taken for missing.
  if (problems.length > 0) return { problems };
  const reports = findEvents(rows, desk, problems);
  const drafts = groupArticles(reports, desk, problems);
  if (problems.length > 0) return { problems };
  return { drafts, added: desk.added, left: listLeft(file, table, mapping), renamed: listRenamed(reports) };
}
