import { mustGet } from '../chronology/chronology.ts';
import { eventsFrom } from '../chronology/events/from-source.ts';
import { formatFilter, noFilter } from '../chronology/filter/filter.ts';
import { selectEvents } from '../chronology/filter/filterable.ts';
import type { Chronology, RecordedEvent, Register } from '../chronology/model.ts';
import { permalink } from '../addresses/permalink.ts';
import { capitalise } from '../format/words.ts';
import type { Channel } from './feeds.ts';

/** A family of feeds: one for each entry of a registry, or one in all. */
export interface ChannelFamily {
  /** Address of the feed in RSS; those in other formats are beside it. */
  readonly rss: (id: string) => string;
  /** The entries that have a feed; one feed where it is missing. */
  readonly ids?: (chronology: Chronology) => Iterable<string>;
  readonly channel: (chronology: Chronology, id: string) => Omit<Channel, 'feedPath'>;
}

/** All events. */
export const wholeRecord: ChannelFamily = {
  rss: permalink.rss,
  channel: ({ site, events }) => ({ title: site.title, path: permalink.home(), events: [...events.values()] }),
};

/** The events of one actor, thread, question, place, source or kind. */
export const partsOfRecord: readonly ChannelFamily[] = [
  family('actors', permalink.actorRss, permalink.actor, ({ name }) => name, by('actor')),
  family('threads', permalink.threadRss, permalink.thread, ({ title }) => title, by('thread')),
  family('questions', permalink.questionRss, permalink.question, ({ text }) => text, by('question')),
  family('places', permalink.placeRss, permalink.place, ({ name }) => name, by('place')),
  family('sources', permalink.sourceRss, permalink.source, ({ name }) => name, eventsFrom),
  // A kind has no page of its own: the timeline shows its events.
  family('kinds', permalink.kindRss, timelineOfKind, ({ name }) => capitalise(name), by('kind')),
];

type Registry = 'actors' | 'threads' | 'questions' | 'places' | 'sources' | 'kinds';
type EntryOf<Name extends Registry> = Chronology[Name] extends Register<infer Entry> ? Entry : never;
type Select = (chronology: Chronology, id: string) => readonly RecordedEvent[];

function family<Name extends Registry>(
  registry: Name,
  rss: (id: string) => string,
  page: (id: string) => string,
  nameOf: (entry: EntryOf<Name>) => string,
  select: Select,
): ChannelFamily {
  return {
    rss,
    ids: (chronology) => chronology[registry].keys(),
    channel: (chronology, id) => ({
      title: `${nameOf(mustGet(chronology[registry] as Register<EntryOf<Name>>, id))} · ${chronology.site.title}`,
      path: page(id),
      events: select(chronology, id),
    }),
  };
}

function by(key: 'actor' | 'thread' | 'question' | 'place' | 'kind'): Select {
  return (chronology, id) => selectEvents(chronology, { [key]: [id] });
}

function timelineOfKind(id: string): string {
  return permalink.home() + formatFilter({ ...noFilter, kind: [id] });
}
