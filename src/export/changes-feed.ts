import { mustParseEdtf } from '../chronology/dates/edtf.ts';
import type { Chronology, ResolvedChange } from '../chronology/model.ts';
import { absolute, addressOfChanged, permalink } from '../addresses/permalink.ts';
import { formatFields, formatFormer } from '../format/changes.ts';
import { capitalise } from '../format/words.ts';
import { instantForFeeds } from './feeds.ts';
import { formatRss } from './rss.ts';

/** Renders every change of the record as RSS 2.0, the newest first, each at noon of the day it was published on. */
export function renderChangesRss({ site, changes }: Chronology): string {
  const channel = { title: `Changes · ${site.title}`, path: permalink.changes(), feedPath: permalink.changesRss() };
  const description = `Additions, edits and corrections to ${site.title}.`;
  const items = changes.toReversed().map((entry) => ({
    title: `${capitalise(entry.change)}: ${entry.title}`,
    link: absolute(site.url, addressOfChanged(entry) ?? permalink.changes()),
    tag: tagOf(entry, site.url),
    description: describe(entry),
    categories: [],
    published: instantForFeeds(mustParseEdtf(entry.date), site.timeZone),
  }));
  return formatRss(site, channel, description, items);
}

/** Entries share the address of their page, so each has a tag URI (RFC 4151) of its own. */
function tagOf({ key }: ResolvedChange, siteUrl: string): string {
  return `tag:${new URL(siteUrl).hostname},${key.replace('_', ':')}`;
}

function describe(entry: ResolvedChange): string {
  const fields = formatFields(entry);
  const what = fields === '' ? capitalise(entry.change) : `${capitalise(entry.change)}: ${fields}`;
  return [`${what}.`, entry.reason, formatFormer(entry)].filter((part) => part !== undefined && part !== '').join(' ');
}
