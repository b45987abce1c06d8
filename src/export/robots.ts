import type { Chronology } from '../chronology/model.ts';
import { absolute, permalink } from '../addresses/permalink.ts';

/** `/robots.txt`: everything may be read by everyone. */
export function renderRobots({ site }: Chronology): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absolute(site.url, permalink.sitemap())}\n`;
}
