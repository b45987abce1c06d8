import type { Chronology, VersionedChronology } from '../chronology/model.ts';
import { permalink } from '../addresses/permalink.ts';
import { buildDataSchema } from './data-schema.ts';
import { buildActorsJson, buildArticlesJson, buildEventsJson } from './data.ts';
import { buildQuestionsJson, buildThreadsJson } from './disputes.ts';
import { feedFiles } from './feed-files.ts';
import { renderRobots } from './robots.ts';
import { buildPassagesJson, buildSearchJson } from './search.ts';
import { buildVersionsJson } from './versions.ts';

/** A file the site publishes beside its pages. */
export interface PublishedFile {
  readonly address: (id: string) => string;
  /** The ids of those there is a file for; one file where it is missing. */
  readonly ids?: (chronology: Chronology) => Iterable<string>;
  /** Media type. */
  readonly type: string;
  /** Whether scripts of any site may read it. */
  readonly readableFromAnywhere: boolean;
  readonly render: (chronology: VersionedChronology, id: string) => string;
}

const json = { type: 'application/json', readableFromAnywhere: true };

/** The one table of published files: the route that writes them and the headers they are served with derive from it. */
export const publishedFiles: readonly PublishedFile[] = [
  ...feedFiles,
  { ...json, address: () => permalink.data('events'), render: asJson(buildEventsJson) },
  { ...json, address: () => permalink.data('articles'), render: asJson(buildArticlesJson) },
  { ...json, address: () => permalink.data('actors'), render: asJson(buildActorsJson) },
  { ...json, address: () => permalink.data('questions'), render: asJson(buildQuestionsJson) },
  { ...json, address: () => permalink.data('threads'), render: asJson(buildThreadsJson) },
  { ...json, address: () => permalink.data('versions'), render: asJson(buildVersionsJson) },
  { ...json, address: permalink.dataSchema, render: asJson(buildDataSchema) },
  // Only the filter's own script reads these, so their form may change.
  { ...json, address: permalink.wordIndex, readableFromAnywhere: false, render: asJson(buildSearchJson) },
  { ...json, address: permalink.passages, readableFromAnywhere: false, render: asJson(buildPassagesJson) },
  {
    type: 'text/plain; charset=utf-8',
    address: () => permalink.file('robots.txt'),
    readableFromAnywhere: false,
    render: renderRobots,
  },
];

/** Lists every file of a chronology with the id it is of, '' where it is of none. */
export function listFiles(chronology: Chronology): readonly { readonly file: PublishedFile; readonly id: string }[] {
  return publishedFiles.flatMap((file) => Array.from(file.ids?.(chronology) ?? [''], (id) => ({ file, id })));
}

function asJson(build: (chronology: VersionedChronology) => unknown): PublishedFile['render'] {
  return (chronology) => JSON.stringify(build(chronology));
}
