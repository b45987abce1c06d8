import type { Place, Source, Thread } from '../../record/schema/registries.ts';
import { mustGet } from '../chronology.ts';
import { type EdtfDate, mustParseEdtf } from '../dates/edtf.ts';
import type { ResolvedQuestion } from '../disputes/questions.ts';
import type { Chronology, Identified, RecordedEvent } from '../model.ts';

/** What a page needs to name an event and to link to it. */
export type EventRef = Pick<RecordedEvent, 'id' | 'title' | 'kind' | 'date'>;

/** What a page needs to name a publisher. */
export type SourceRef = Pick<Identified<Source>, 'id' | 'name' | 'kind' | 'country'>;

/** What a page needs to name a place. */
export type PlaceRef = Pick<Identified<Place>, 'id' | 'name' | 'country'>;

/** What a page needs to name a thread. */
export type ThreadRef = Pick<Identified<Thread>, 'id' | 'title'>;

/** What a page needs to name a question. */
export type QuestionRef = Pick<ResolvedQuestion, 'id' | 'text' | 'topic'>;

/** What a page needs to name an actor. */
export interface ActorRef {
  readonly id: string;
  readonly name: string;
  /** Place of its party in the site's order; null where it speaks for none. */
  readonly party: number | null;
}

/** What a page needs to name a side: a party, or an actor of none. */
export type SideRef = Pick<ActorRef, 'name' | 'party'>;

/** What a page needs to name an article, to say where it is from and to link to it. */
export interface ArticleRef {
  /** File name without `.md`. */
  readonly name: string;
  readonly title: string;
  /** BCP 47; null where it is the site's. */
  readonly language: string | null;
  /** When it was published. */
  readonly date: EdtfDate;
  readonly source: SourceRef;
  /** The agency whose text it carries. */
  readonly via: SourceRef | null;
  readonly url: string | null;
  readonly archived: string | null;
  /** Day on which it was read for the record. */
  readonly accessed: EdtfDate | null;
}

/** Names an actor. */
export function actorRef({ actors, site }: Chronology, id: string): ActorRef {
  const { name, party } = mustGet(actors, id);
  const index = site.parties.findIndex((one) => one.id === party);
  return { id, name, party: index < 0 ? null : index };
}

/** Names the actor that speaks; null where the article speaks in its own voice. */
export function speakerRef(chronology: Chronology, by: string): ActorRef | null {
  return by === 'article' ? null : actorRef(chronology, by);
}

/** Names a party by its id, or an actor of none by its own. */
export function sideRef(chronology: Chronology, side: string): SideRef {
  const party = chronology.site.parties.findIndex(({ id }) => id === side);
  return {
    name: chronology.site.parties[party]?.name ?? mustGet(chronology.actors, side).name,
    party: party < 0 ? null : party,
  };
}

/** Whether who speaks is the publisher: in its own voice, or as an actor of that name. */
export function publishesItself({
  speaker,
  source,
}: {
  readonly speaker: ActorRef | null;
  readonly source: SourceRef;
}): boolean {
  return speaker === null || speaker.name === source.name;
}

/** Names an article. */
export function articleRef({ articles, sources, site }: Chronology, name: string): ArticleRef {
  const { title, language, date, source, via, url, archived, accessed } = mustGet(articles, name);
  return {
    name,
    title,
    language: language === site.language ? null : language,
    date,
    source: mustGet(sources, source),
    via: via === null ? null : mustGet(sources, via),
    url,
    archived,
    accessed: accessed === null ? null : mustParseEdtf(accessed),
  };
}

/** Names the place of an event; null where it has none. */
export function placeRef({ places }: Chronology, { place }: Pick<RecordedEvent, 'place'>): PlaceRef | null {
  return place === null ? null : mustGet(places, place);
}

/** What a page needs to name a party: its id, its name and its place in the site's order. */
export interface PartyRef extends Pick<ActorRef, 'id' | 'name'> {
  readonly party: number;
}

/** Names the parties, in the site's order. */
export function partyRefs({ site }: Pick<Chronology, 'site'>): readonly PartyRef[] {
  return site.parties.map(({ id, name }, party) => ({ id, name, party }));
}
