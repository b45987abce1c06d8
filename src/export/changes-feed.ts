import { generateRssFeed } from 'feedsmith';
import { mustParseEdtf } from '../chronology/dates/edtf.ts';
import type { Chronology, ResolvedChange } from '../chronology/model.ts';
import { absolute, addressOfChanged, permalink } from '../addresses/permalink.ts';
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
      const published = instantForFeeds(mustParseEdtf(entry.date), site.timeZone);
      return {
        title: `${capitalise(entry.change)}: ${entry.title}`,
        link: absolute(site.url, addressOfChanged(entry) ?? permalink.changes()),
        guid: { value: tagOf(entry, site.url), isPermaLink: false },
        description: describe(entry),
        ...(published && { pubDate: published }),
      };
    }),
  });
}

/** An entry has one address together with others of its page, so a tag URI (RFC 4151) tells it apart. */
function tagOf({ key }: ResolvedChange, siteUrl: string): string {
  return `tag:${new URL(siteUrl).hostname},${key.replace('_', ':')}`;
}

function describe(entry: ResolvedChange): string {
  const fields = formatFields(entry);
  const what = fields === '' ? capitalise(entry.change) : `${capitalise(entry.change)}: ${fields}`;
  return [`${what}.`, entry.reason, formatFormer(entry)].filter((part) => part !== undefined && part !== '').join(' ');
}
