import type { Actor } from '../../record/schema/registries.ts';
import { mustGet } from '../chronology.ts';
import { type PlacedClaim, collectClaimsBy } from '../disputes/answers.ts';
import { type Exchange, findExchanges } from '../disputes/exchanges.ts';
import { type Part, lastPart } from '../events/parts.ts';
import type { Chronology, Identified, RecordedEvent } from '../model.ts';
import { oncePer } from '../once-per.ts';
import { type HeldRole, rolesOf } from '../roles.ts';
import { groupByThread } from './by-thread.ts';
import { type OccasionView, groupOccasions } from './claims.ts';
import { mostOnPage } from './part.ts';
import { type ActorRef, type EventRef, type QuestionRef, type SourceRef, type ThreadRef, actorRef } from './refs.ts';

/** What an actor says on one question, or on none. */
export interface SayingsView {
  /** Null for what is said on no question. */
  readonly question: QuestionRef | null;
  /** Its address on the page; null where another entry has it. */
  readonly anchor: string | null;
  readonly claims: number;
  /** Oldest first. */
  readonly occasions: readonly OccasionView[];
}

/** What an actor says on one thread, or on none. */
export interface StatementsView {
  /** Null for what is said on no thread. */
  readonly thread: ThreadRef | null;
  /** Its address on the page. */
  readonly anchor: string;
  /** Its name among the pages of statements of the actor: the id of the thread. */
  readonly name: string;
  readonly claims: number;
  readonly sayings: readonly SayingsView[];
}

/** A publisher that carries what an actor says, and how many of its claims and quotations. */
export interface CarrierView {
  readonly source: SourceRef;
  readonly claims: number;
  readonly quotes: number;
}

/** The events in which two actors met or spoke. */
export interface ExchangeView {
  /** The other actor. */
  readonly actor: ActorRef;
  /** In reading order. */
  readonly events: readonly EventRef[];
}

/** What the page of an actor shows, its timeline apart. */
export interface ActorView extends ActorRef, Pick<Actor, 'type'> {
  /** Oldest first. */
  readonly roles: readonly HeldRole[];
  readonly aliases: readonly string[];
  /** Null where it speaks for no party. */
  readonly partyName: string | null;
  /** How many claims of it there are. */
  readonly claims: number;
  /** By thread; what is said on none comes last. */
  readonly statements: readonly StatementsView[];
  /** Whether there are so many statements that each thread has a page of them. */
  readonly statementsApart: boolean;
  readonly carriers: readonly CarrierView[];
  /** Of one whose events are divided by year, those of the last year. */
  readonly exchanges: readonly ExchangeView[];
  /** That year; empty where they are of all its events. */
  readonly exchangesIn: string;
}

/** Names what the page of an actor shows of itself and of its events, their timeline apart. */
export function buildActorView(
  chronology: Chronology,
  actor: Identified<Actor>,
  events: Part<RecordedEvent>,
): ActorView {
  const { id, type, aliases = [] } = actor;
  const ref = actorRef(chronology, id);
  const claims = collectClaimsBy(chronology, id);
  const last = lastPart(events);
  return {
    ...ref,
    type,
    roles: rolesOf(actor),
    aliases,
    partyName: (ref.party === null ? undefined : chronology.site.parties[ref.party]?.name) ?? null,
    claims: claims.length,
    statements: groupStatements(chronology, claims),
    statementsApart: claims.length > mostOnPage,
    carriers: countCarriers(chronology, claims),
    exchanges: listExchanges(chronology, id, last.entries),
    exchangesIn: last.period,
  };
}

/** Names whom an actor met or spoke with in some events, in reading order. */
export function listExchanges(
  chronology: Chronology,
  id: string,
  events: readonly RecordedEvent[],
): readonly ExchangeView[] {
  const inThem = new Map(events.map((event) => [event.id, event]));
  return nameExchanges(chronology, findExchanges({ events: inThem }, id));
}

/** What an actor said on one thread, where that has a page of its own. */
interface StatementPage {
  readonly actor: ActorRef;
  readonly statements: StatementsView;
}

/** Lists the pages of statements: one for each thread of each actor who said more than one page holds. */
export function listStatementPages(chronology: Chronology): readonly StatementPage[] {
  return [...chronology.actors.keys()].flatMap((id) => {
    const claims = collectClaimsBy(chronology, id);
    if (claims.length <= mostOnPage) return [];
    return groupStatements(chronology, claims).map((statements) => ({ actor: actorRef(chronology, id), statements }));
  });
}

/**
 * Groups claims by thread, and by question within it. A claim belongs to the thread of its question; one that answers none
 * belongs to every thread of its event.
 */
export function groupStatements(chronology: Chronology, claims: readonly PlacedClaim[]): readonly StatementsView[] {
  const threadsOf = ({ claim, event }: PlacedClaim) => {
    if (claim.question === undefined) return event.threads.map(({ id }) => id);
    const { thread } = mustGet(chronology.questions, claim.question);
    return thread === null ? [] : [thread];
  };
  return groupByThread(chronology, claims, threadsOf).map(({ thread, entries }) => ({
    thread,
    anchor: thread === null ? '_other' : freeAnchor(chronology, thread.id),
    name: thread?.id ?? '_other',
    claims: entries.length,
    sayings: groupSayings(chronology, entries),
  }));
}

function groupSayings(chronology: Chronology, claims: readonly PlacedClaim[]): readonly SayingsView[] {
  const byQuestion = Map.groupBy(claims, ({ claim }) => claim.question);
  return [...chronology.questions.values(), null]
    .map((question) => ({ question, given: byQuestion.get(question?.id) ?? [] }))
    .filter(({ given }) => given.length > 0)
    .map(({ question, given }) => ({
      question,
      anchor: question === null || chronology.threads.has(question.id) ? null : freeAnchor(chronology, question.id),
      claims: given.length,
      occasions: groupOccasions(chronology, given),
    }));
}

/** The page of an actor has its events under their ids; no id of the record begins with the mark. */
function freeAnchor({ events }: Pick<Chronology, 'events'>, id: string): string {
  return takenIds(events).has(id) ? `_${id}` : id;
}

const takenIds = oncePer(
  (events: Chronology['events']) => new Set([...events.values()].flatMap(({ id, aliases }) => [id, ...aliases])),
);

/** Counts the claims and quotations that each publisher carries, in the order of the first claim. */
export function countCarriers({ sources }: Chronology, claims: readonly PlacedClaim[]): readonly CarrierView[] {
  return [...Map.groupBy(claims, ({ report }) => report.source)].map(([source, carried]) => ({
    source: mustGet(sources, source),
    claims: carried.length,
    quotes: carried.filter(({ claim }) => claim.quote !== undefined).length,
  }));
}

/** Names the other actor of each exchange. */
export function nameExchanges(chronology: Chronology, exchanges: readonly Exchange[]): readonly ExchangeView[] {
  return exchanges.map(({ actor, events }) => ({ actor: actorRef(chronology, actor), events }));
}
