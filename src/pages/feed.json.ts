import type { APIRoute } from 'astro';
import { permalink } from '../addresses/permalink.ts';
import { loadChronology } from '../site/astro/load-chronology.ts';
import { renderJsonFeed } from '../export/feeds.ts';

/** All events as JSON Feed. */
export const GET: APIRoute = async () => {
  const chronology = await loadChronology();
  const feed = renderJsonFeed(chronology, {
    title: chronology.site.title,
    path: permalink.home(),
    feedPath: permalink.jsonFeed(),
    events: [...chronology.events.values()],
  });
  return new Response(feed, { headers: { 'content-type': 'application/feed+json; charset=utf-8' } });
};
