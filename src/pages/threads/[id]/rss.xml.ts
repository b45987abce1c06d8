import type { APIRoute } from 'astro';
import { mustGet } from '../../../chronology/chronology.ts';
import { selectEvents } from '../../../chronology/filter/filterable.ts';
import { permalink } from '../../../addresses/permalink.ts';
import { loadChronology } from '../../../site/astro/load-chronology.ts';
import { renderRss } from '../../../export/feeds.ts';

/** One feed for every thread of the registry. */
export async function getStaticPaths() {
  const { threads } = await loadChronology();
  return [...threads.keys()].map((id) => ({ params: { id } }));
}

/** The events of one thread as RSS. */
export const GET: APIRoute = async ({ params: { id = '' } }) => {
  const chronology = await loadChronology();
  const thread = mustGet(chronology.threads, id);
  const events = selectEvents(chronology, { thread: [id] });
  const title = `${thread.title} · ${chronology.site.title}`;
  const rss = renderRss(chronology, { title, path: permalink.thread(id), feedPath: permalink.threadRss(id), events });
  return new Response(rss, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
};
