import type { Actor } from '../../record/schema/registries.ts';
import { mustGet } from '../chronology.ts';
import { type PlacedClaim, collectClaims } from '../disputes/answers.ts';
import { type Exchange, findExchanges } from '../disputes/exchanges.ts';
import type { Chronology, Identified } from '../model.ts';
import { type HeldRole, rolesOf } from '../roles.ts';
import { type PlacedClaimView, buildPlacedClaimView } from './claims.ts';
import { type ActorRef, type EventRef, type QuestionRef, type SourceRef, actorRef } from './refs.ts';

/** What an actor says on one question. */
export interface SayingsView {
  /** Null for what is said on no question. */
  readonly question: QuestionRef | null;
  /** In the order in which they were made. */
  readonly claims: readonly PlacedClaimView[];
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
  readonly sayings: readonly SayingsView[];
  readonly carriers: readonly CarrierView[];
  readonly exchanges: readonly ExchangeView[];
}

/** Names what the page of an actor shows, its timeline apart. */
export function buildActorView(chronology: Chronology, actor: Identified<Actor>): ActorView {
  const { id, type, aliases = [] } = actor;
  const ref = actorRef(chronology, id);
  const claims = collectClaims(chronology, ({ by }) => by === id);
  return {
    ...ref,
    type,
    roles: rolesOf(actor),
    aliases,
    partyName: (ref.party === null ? undefined : chronology.site.parties[ref.party]?.name) ?? null,
    claims: claims.length,
    sayings: groupSayings(chronology, claims),
    carriers: countCarriers(chronology, claims),
    exchanges: nameExchanges(chronology, findExchanges(chronology, id)),
  };
}

/** Groups claims by the question they answer, in the order of the registry; those that answer none come last. */
export function groupSayings(chronology: Chronology, claims: readonly PlacedClaim[]): readonly SayingsView[] {
  return [...chronology.questions.values(), null]
    .map((question) => ({ question, given: claims.filter(({ claim }) => claim.question === question?.id) }))
    .filter(({ given }) => given.length > 0)
    .map(({ question, given }) => ({
      question,
      claims: given.map((placed) => buildPlacedClaimView(chronology, placed)),
    }));
}

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
