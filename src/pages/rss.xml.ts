import type { APIRoute } from 'astro';
import { permalink } from '../addresses/permalink.ts';
import { loadChronology } from '../site/astro/load-chronology.ts';
import { renderRss } from '../export/feeds.ts';

/** All events as RSS. */
export const GET: APIRoute = async () => {
  const chronology = await loadChronology();
  const rss = renderRss(chronology, {
    title: chronology.site.title,
    path: permalink.home(),
    feedPath: permalink.rss(),
    events: [...chronology.events.values()],
  });
  return new Response(rss, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
};
