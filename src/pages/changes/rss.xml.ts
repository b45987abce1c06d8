import type { APIRoute } from 'astro';
import { loadChronology } from '../../site/astro/load-chronology.ts';
import { renderChangesRss } from '../../export/changes-feed.ts';

/** Every change of the record as RSS. */
export const GET: APIRoute = async () => {
  const rss = renderChangesRss(await loadChronology());
  return new Response(rss, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
};
