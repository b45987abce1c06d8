import type { Chronology } from '../chronology/model.ts';
import { permalink } from '../addresses/permalink.ts';
import { channelOfActor, channelOfAll, channelOfThread } from './channels.ts';
import { renderChangesRss } from './changes-feed.ts';
import { buildDataSchema } from './data-schema.ts';
import { buildActorsJson, buildArticlesJson, buildEventsJson } from './data.ts';
import { buildQuestionsJson, buildThreadsJson } from './disputes.ts';
import { renderJsonFeed, renderRss } from './feeds.ts';
import { buildManifest } from './manifest.ts';
import { listEmbeds } from '../pictures/embed/cards.ts';
import { buildOembed } from './embed/oembed.ts';
import { renderRobots } from './robots.ts';
import { buildPassagesJson, buildSearchJson } from './search.ts';

/** A file the site publishes beside its pages. */
export interface PublishedFile {
  readonly address: (id: string) => string;
  /** The ids of those there is a file for; one file where it is missing. */
  readonly ids?: (chronology: Chronology) => Iterable<string>;
  /** Media type. */
  readonly type: string;
  /** Whether scripts of any site may read it. */
  readonly readableFromAnywhere: boolean;
  readonly render: (chronology: Chronology, id: string) => string;
}

const rss = { type: 'application/rss+xml; charset=utf-8', readableFromAnywhere: true };
const jsonFeed = { type: 'application/feed+json; charset=utf-8', readableFromAnywhere: true };
const json = { type: 'application/json', readableFromAnywhere: true };
const embeds = ['events', 'questions', 'threads', 'months'] as const;

/** The one table of published files: the route that writes them and the headers they are served with derive from it. */
export const publishedFiles: readonly PublishedFile[] = [
  {
    ...rss,
    address: permalink.rss,
    render: (chronology) => renderRss(chronology, channelOfAll(chronology, permalink.rss())),
  },
  {
    ...rss,
    address: permalink.actorRss,
    ids: ({ actors }) => actors.keys(),
    render: (chronology, id) => renderRss(chronology, channelOfActor(chronology, id)),
  },
  {
    ...rss,
    address: permalink.threadRss,
    ids: ({ threads }) => threads.keys(),
    render: (chronology, id) => renderRss(chronology, channelOfThread(chronology, id)),
  },
  { ...rss, address: permalink.changesRss, render: renderChangesRss },
  {
    ...jsonFeed,
    address: permalink.jsonFeed,
    render: (chronology) => renderJsonFeed(chronology, channelOfAll(chronology, permalink.jsonFeed())),
  },
  { ...json, address: () => permalink.data('events'), render: asJson(buildEventsJson) },
  { ...json, address: () => permalink.data('articles'), render: asJson(buildArticlesJson) },
  { ...json, address: () => permalink.data('actors'), render: asJson(buildActorsJson) },
  { ...json, address: () => permalink.data('questions'), render: asJson(buildQuestionsJson) },
  { ...json, address: () => permalink.data('threads'), render: asJson(buildThreadsJson) },
  { ...json, address: permalink.dataSchema, render: asJson(buildDataSchema) },
  ...embeds.map((kind) => ({
    ...json,
    address: (id: string) => permalink.oembed(kind, id),
    ids: (chronology: Chronology) => listEmbeds(chronology)[kind],
    render: (chronology: Chronology, id: string) => JSON.stringify(buildOembed(chronology, kind, id)),
  })),
  // Only the filter's own script reads these, so their form may change.
  { ...json, address: permalink.wordIndex, readableFromAnywhere: false, render: asJson(buildSearchJson) },
  { ...json, address: permalink.passages, readableFromAnywhere: false, render: asJson(buildPassagesJson) },
  {
    type: 'application/manifest+json',
    address: permalink.manifest,
    readableFromAnywhere: false,
    render: asJson(buildManifest),
  },
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

function asJson(build: (chronology: Chronology) => unknown): PublishedFile['render'] {
  return (chronology) => JSON.stringify(build(chronology));
}
