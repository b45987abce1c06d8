import { mustGet } from '../chronology/chronology.ts';
import { selectEvents } from '../chronology/filter/filterable.ts';
import type { Chronology } from '../chronology/model.ts';
import { permalink } from '../addresses/permalink.ts';
import type { Channel } from './feeds.ts';

/** All events, as the feed at an address. */
export function channelOfAll({ site, events }: Chronology, feedPath: string): Channel {
  return { title: site.title, path: permalink.home(), feedPath, events: [...events.values()] };
}

/** The events of one actor. */
export function channelOfActor(chronology: Chronology, id: string): Channel {
  return {
    title: `${mustGet(chronology.actors, id).name} · ${chronology.site.title}`,
    path: permalink.actor(id),
    feedPath: permalink.actorRss(id),
    events: selectEvents(chronology, { actor: [id] }),
  };
}

/** The events of one thread. */
export function channelOfThread(chronology: Chronology, id: string): Channel {
  return {
    title: `${mustGet(chronology.threads, id).title} · ${chronology.site.title}`,
    path: permalink.thread(id),
    feedPath: permalink.threadRss(id),
    events: selectEvents(chronology, { thread: [id] }),
  };
}
