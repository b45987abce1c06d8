import { generateRssFeed } from 'feedsmith';
import { edtf } from '../chronology/dates/edtf.ts';
import type { Chronology, PublishedChange } from '../chronology/model.ts';
import { absolute, permalink } from '../addresses/permalink.ts';
import { formatFields, formatFormer } from '../format/changes.ts';
import { capitalise } from '../format/words.ts';
import { instantForFeeds } from './feeds.ts';

/** Renders every change of the record as RSS 2.0, the newest first, each at noon of the day it was published on. */
export function renderChangesRss({ site, changes }: Chronology): string {
  return generateRssFeed({
    title: `Changes · ${site.title}`,
    link: absolute(site.url, permalink.changes()),
    description: `What was added to, changed in and corrected in ${site.title}.`,
    language: site.language,
    atom: {
      links: [{ href: absolute(site.url, permalink.changesRss()), rel: 'self', type: 'application/rss+xml' }],
    },
    items: changes.toReversed().map((entry) => {
      const published = instantForFeeds(edtf(entry.date), site.timeZone);
      return {
        title: `${capitalise(entry.change)}: ${entry.title}`,
        link: absolute(site.url, entry.path ?? permalink.changes()),
        guid: { value: tagOf(entry, site.url), isPermaLink: false },
        description: describe(entry),
        ...(published && { pubDate: published }),
      };
    }),
  });
}

/** An entry has one address together with others of its page, so a tag URI (RFC 4151) tells it apart. */
function tagOf({ key }: PublishedChange, siteUrl: string): string {
  return `tag:${new URL(siteUrl).hostname},${key.replace('_', ':')}`;
}

function describe(entry: PublishedChange): string {
  const fields = formatFields(entry);
  const what = fields === '' ? capitalise(entry.change) : `${capitalise(entry.change)}: ${fields}`;
  return [`${what}.`, entry.reason, formatFormer(entry)].filter((part) => part !== undefined && part !== '').join(' ');
}
