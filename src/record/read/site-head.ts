import { join } from 'node:path';
import { openFile } from './files.ts';
import { contentDirectory } from './folder.ts';
import { expectedOfLanguage } from './language.ts';
import { isObject } from './select.ts';
import { decodeText } from './text.ts';
import { parseYaml } from './yaml.ts';

/** What has to be known of a record before any page is built; undefined where `site.yaml` does not give it, which the rules report. */
export interface SiteHead {
  /** Address at which the site is published. */
  readonly url: string | undefined;
  /** The path it is served under, with a slash at both ends. */
  readonly base: string;
  /** Language of the record, a BCP 47 tag. */
  readonly language: string | undefined;
}

/** Reads the head of a record from its `site.yaml`. */
export async function readSiteHead(): Promise<SiteHead> {
  const file = join(contentDirectory(), 'site.yaml');
  const opened = await openFile(file, file);
  const decoded = 'issue' in opened ? opened : decodeText(file, opened.content);
  if ('issue' in decoded) return { url: undefined, base: '/', language: undefined };
  const { text } = decoded;
  const { data } = parseYaml({ file, text, start: 0, end: text.length });
  const { url, language } = isObject(data) ? data : {};
  const address = typeof url === 'string' && URL.canParse(url) ? url : undefined;
  return {
    url: address,
    base: address === undefined ? '/' : baseOf(address),
    language: typeof language === 'string' && expectedOfLanguage(language) === null ? language : undefined,
  };
}

/** The base of a site published at this address. */
function baseOf(url: string): string {
  return new URL(url).pathname.replace(/\/*$/, '/');
}
