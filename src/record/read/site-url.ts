import { join } from 'node:path';
import { openFile } from './files.ts';
import { contentDirectory } from './folder.ts';
import { isObject } from './select.ts';
import { decodeText } from './text.ts';
import { parseYaml } from './yaml.ts';

/**
 * Reads the address of the site before any page is built; undefined if `site.yaml` does not give it, which the rules
 * report.
 */
export async function readSiteUrl(): Promise<string | undefined> {
  const file = join(contentDirectory(), 'site.yaml');
  const opened = await openFile(file, file);
  const decoded = 'issue' in opened ? opened : decodeText(file, opened.content);
  if ('issue' in decoded) return undefined;
  const { text } = decoded;
  const { data } = parseYaml({ file, text, start: 0, end: text.length });
  const url = isObject(data) ? data['url'] : undefined;
  return typeof url === 'string' && URL.canParse(url) ? url : undefined;
}
