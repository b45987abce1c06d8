import type { Chronology } from '../chronology/model.ts';
import { archiveFile, archiveOf, jsonFeedBeside } from '../addresses/files.ts';
import { permalink } from '../addresses/permalink.ts';
import { listChangesPages, renderChangesJson, renderChangesRss } from './changes-feed.ts';
import { type ChannelFamily, partsOfRecord, wholeRecord } from './channels.ts';
import { listArchivePages, renderAtom, renderJsonFeed, renderRss } from './feeds.ts';
import type { PublishedFile } from './files.ts';

type Address = (id: string) => string;

/** Feeds of one form and family, with the archive pages of each. */
interface FeedFamily {
  readonly type: string;
  readonly address: Address;
  readonly ids?: (chronology: Chronology) => Iterable<string>;
  readonly pages: (chronology: Chronology, id: string) => readonly number[];
  readonly render: (chronology: Chronology, id: string, page: number | null) => string;
}

const rss = 'application/rss+xml; charset=utf-8';
const atom = 'application/atom+xml; charset=utf-8';
const json = 'application/feed+json; charset=utf-8';

const families: readonly FeedFamily[] = [
  ofEvents(wholeRecord, rss, wholeRecord.rss, renderRss),
  ofEvents(wholeRecord, atom, permalink.atom, renderAtom),
  ofEvents(wholeRecord, json, permalink.jsonFeed, renderJsonFeed),
  ...partsOfRecord.flatMap((family) => [
    ofEvents(family, rss, family.rss, renderRss),
    ofEvents(family, json, (id) => jsonFeedBeside(family.rss(id)), renderJsonFeed),
  ]),
  ofChanges(rss, permalink.changesRss, renderChangesRss),
  ofChanges(json, () => jsonFeedBeside(permalink.changesRss()), renderChangesJson),
];

/** Every feed, and every page of its archive. */
export const feedFiles: readonly PublishedFile[] = families.flatMap((family) => [
  {
    type: family.type,
    readableFromAnywhere: true,
    address: family.address,
    ...(family.ids && { ids: family.ids }),
    render: (chronology, id) => family.render(chronology, id, null),
  },
  archiveFiles(family),
]);

/** The id of a file is that of the feed, where it has one, and the name of the file. */
function archiveFiles({ type, address, ids, pages, render }: FeedFamily): PublishedFile {
  const split = (id: string) => (ids ? id.split('/') : ['', id]);
  return {
    type,
    readableFromAnywhere: true,
    address: (id) => {
      const [feed = '', file = ':file'] = split(id);
      return archiveOf(address(feed), file);
    },
    ids: (chronology) =>
      Array.from(ids?.(chronology) ?? [''], (id) => id).flatMap((id) =>
        pages(chronology, id).map((page) => `${ids ? `${id}/` : ''}${archiveFile(address(id), page)}`),
      ),
    render: (chronology, id) => {
      const [feed = '', file = ''] = split(id);
      return render(chronology, feed, parseInt(file, 10));
    },
  };
}

function ofEvents(
  { ids, channel }: ChannelFamily,
  type: string,
  address: Address,
  render: typeof renderRss,
): FeedFamily {
  return {
    type,
    address,
    ...(ids && { ids }),
    pages: (chronology, id) => listArchivePages(chronology, channel(chronology, id)),
    render: (chronology, id, page) => render(chronology, { ...channel(chronology, id), feedPath: address(id) }, page),
  };
}

function ofChanges(type: string, address: Address, render: typeof renderChangesRss): FeedFamily {
  return { type, address, pages: listChangesPages, render: (chronology, _id, page) => render(chronology, page) };
}
