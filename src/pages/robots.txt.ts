import type { APIRoute } from 'astro';
import { absolute, permalink } from '../addresses/permalink.ts';
import { loadChronology } from '../site/astro/load-chronology.ts';

/** Everything may be read by everyone. */
export const GET: APIRoute = async () => {
  const { site } = await loadChronology();
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(site.url, permalink.sitemap())}\n`);
};
