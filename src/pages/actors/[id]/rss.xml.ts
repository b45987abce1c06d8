import type { APIRoute } from 'astro';
import { mustGet } from '../../../chronology/chronology.ts';
import { selectEvents } from '../../../chronology/filter/filterable.ts';
import { permalink } from '../../../addresses/permalink.ts';
import { loadChronology } from '../../../site/astro/load-chronology.ts';
import { renderRss } from '../../../export/feeds.ts';

/** One feed for every actor of the registry. */
export async function getStaticPaths() {
  const { actors } = await loadChronology();
  return [...actors.keys()].map((id) => ({ params: { id } }));
}

/** The events of one actor as RSS. */
export const GET: APIRoute = async ({ params: { id = '' } }) => {
  const chronology = await loadChronology();
  const actor = mustGet(chronology.actors, id);
  const events = selectEvents(chronology, { actor: [id] });
  const title = `${actor.name} · ${chronology.site.title}`;
  const rss = renderRss(chronology, { title, path: permalink.actor(id), feedPath: permalink.actorRss(id), events });
  return new Response(rss, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
};
