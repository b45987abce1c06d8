import type { Chronology, VersionedChronology } from '../chronology/model.ts';
import { isLong } from '../chronology/views/front.ts';
import { shared } from '../addresses/files.ts';
import { permalink } from '../addresses/permalink.ts';
import { renderCalendar, renderThreadCalendar } from './calendar.ts';
import { buildDataSchema } from './data-schema.ts';
import { buildArticlesJson, buildEventJson, buildEventsJson } from './data.ts';
import { buildQuestionJson, buildQuestionsJson, buildThreadJson, buildThreadsJson } from './disputes.ts';
import { feedFiles } from './feed-files.ts';
import { indexOf, listIndexPaths } from './index/build-index.ts';
import { buildManifest } from './manifest.ts';
import { buildPermalinksJson } from './permalinks.ts';
import { renderNginxRedirects, renderRedirects } from './redirects.ts';
import {
  buildActorsJson,
  buildKindsJson,
  buildMeasuresJson,
  buildPartiesJson,
  buildPlacesJson,
  buildSourcesJson,
} from './registers.ts';
import { listEmbeds } from '../pictures/embed/cards.ts';
import { buildOembed } from './embed/oembed.ts';
import { buildNamesJson, listSplitRegisters } from './register-names.ts';
import { renderRobots } from './robots.ts';
import { buildDataPackage } from './tables/data-package.ts';
import { renderCsv } from './tables/table.ts';
import { tables } from './tables/tables.ts';
import { buildTimelineJs } from './timelinejs.ts';
import { buildPassagesJson, buildSearchJson } from './search.ts';
import { buildVersionsJson } from './versions.ts';

/** A file the site publishes beside its pages. */
export interface PublishedFile {
  readonly address: (id: string) => string;
  /** The ids of those there is a file for; one file where it is missing. */
  readonly ids?: (chronology: VersionedChronology) => Iterable<string>;
  /** Media type. */
  readonly type: string;
  /** Whether scripts of any site may read it. */
  readonly readableFromAnywhere: boolean;
  readonly render: (chronology: VersionedChronology, id: string) => string;
}

const calendar = { type: 'text/calendar; charset=utf-8', readableFromAnywhere: true };
const csv = { type: 'text/csv; charset=utf-8', readableFromAnywhere: true };
const json = { type: 'application/json', readableFromAnywhere: true };
const ownJson = { ...json, readableFromAnywhere: false };
const ofShort = { ...ownJson, ids: (chronology: Chronology) => (isLong(chronology) ? [] : ['']) };
const text = { type: 'text/plain; charset=utf-8', readableFromAnywhere: false };

/** The one table of published files: the route that writes them and the headers they are served with derive from it. */
export const publishedFiles: readonly PublishedFile[] = [
  ...feedFiles,
  { ...json, address: () => permalink.data('events'), render: asJson(buildEventsJson) },
  { ...json, address: () => permalink.data('articles'), render: asJson(buildArticlesJson) },
  { ...json, address: () => permalink.data('actors'), render: asJson(buildActorsJson) },
  { ...json, address: () => permalink.data('questions'), render: asJson(buildQuestionsJson) },
  { ...json, address: () => permalink.data('threads'), render: asJson(buildThreadsJson) },
  { ...json, address: () => permalink.data('permalinks'), render: asJson(buildPermalinksJson) },
  { ...json, address: () => permalink.data('sources'), render: asJson(buildSourcesJson) },
  { ...json, address: () => permalink.data('places'), render: asJson(buildPlacesJson) },
  { ...json, address: () => permalink.data('parties'), render: asJson(buildPartiesJson) },
  { ...json, address: () => permalink.data('kinds'), render: asJson(buildKindsJson) },
  { ...json, address: () => permalink.data('measures'), render: asJson(buildMeasuresJson) },
  { ...json, address: permalink.eventData, ids: ({ events }) => events.keys(), render: asJson(buildEventJson) },
  {
    ...json,
    address: permalink.questionData,
    ids: ({ questions }) => questions.keys(),
    render: asJson(buildQuestionJson),
  },
  { ...json, address: permalink.threadData, ids: ({ threads }) => threads.keys(), render: asJson(buildThreadJson) },
  ...tables.map((table) => ({
    ...csv,
    address: () => permalink.table(table.name),
    render: (chronology: VersionedChronology) => renderCsv(table, chronology),
  })),
  { ...json, address: permalink.dataPackage, render: asJson(buildDataPackage) },
  { ...json, address: () => permalink.data('versions'), render: asJson(buildVersionsJson) },
  { ...json, address: permalink.dataSchema, render: asJson(buildDataSchema) },
  { ...calendar, address: permalink.calendar, render: renderCalendar },
  {
    ...calendar,
    address: permalink.threadCalendar,
    ids: ({ threads }) => threads.keys(),
    render: renderThreadCalendar,
  },
  { ...json, address: permalink.timelineJs, render: asJson(buildTimelineJs) },
  ...shared.map((kind) => ({
    ...json,
    address: (id: string) => permalink.oembed(kind, id),
    ids: (chronology: Chronology) => listEmbeds(chronology)[kind],
    render: (chronology: Chronology, id: string) => JSON.stringify(buildOembed(chronology, kind, id)),
  })),
  // Only the filter's own script reads these, so their form may change. A long record has them in pieces.
  { ...ofShort, address: permalink.wordIndex, render: asJson(buildSearchJson) },
  { ...ofShort, address: permalink.passages, render: asJson(buildPassagesJson) },
  {
    ...ownJson,
    address: addressInIndex,
    ids: listIndexPaths,
    render: (chronology, path) => JSON.stringify(indexOf(chronology).get(path.split('/')[1] ?? '')),
  },
  { ...ownJson, address: permalink.names, ids: listSplitRegisters, render: asJson(buildNamesJson) },
  {
    type: 'application/manifest+json',
    address: permalink.manifest,
    readableFromAnywhere: false,
    render: asJson(buildManifest),
  },
  { ...text, address: () => permalink.file('robots.txt'), render: renderRobots },
  // Hosts read these.
  { ...text, address: () => permalink.file('_redirects'), render: (chronology) => renderRedirects(chronology, byId()) },
  {
    ...text,
    address: () => permalink.file('_redirects.nginx'),
    render: (chronology) => renderNginxRedirects(chronology, byId()),
  },
];

/** Lists every file of a chronology with the id it is of, '' where it is of none. */
export function listFiles(
  chronology: VersionedChronology,
): readonly { readonly file: PublishedFile; readonly id: string }[] {
  return publishedFiles.flatMap((file) => Array.from(file.ids?.(chronology) ?? [''], (id) => ({ file, id })));
}

/** The address of a file of the index, by the version of the record and its name. */
function addressInIndex(path: string): string {
  const [version = '', name = ''] = path.split('/');
  return permalink.indexFile(version, name);
}

/** The files there is one of for each id. */
function byId() {
  return publishedFiles.flatMap(({ address, ids }) => (ids ? [{ address, ids }] : []));
}

function asJson(build: (chronology: VersionedChronology, id: string) => unknown): PublishedFile['render'] {
  return (chronology, id) => JSON.stringify(build(chronology, id));
}
