import { mustGet } from '../chronology.ts';
import { type PlacedClaim, collectAnswers } from '../disputes/answers.ts';
import { type ResolvedQuestion, areExclusive } from '../disputes/questions.ts';
import { type AnsweringVoice, collectVoices, voiceOf } from '../disputes/voices.ts';
import type { Chronology } from '../model.ts';
import { oncePer } from '../once-per.ts';
import { type OccasionView, groupOccasions } from './claims.ts';
import { pairContradictions } from './contradictions.ts';
import {
  type ActorRef,
  type EventRef,
  type PartyRef,
  type QuestionRef,
  type SourceRef,
  type ThreadRef,
  actorRef,
  partyRefs,
} from './refs.ts';

/** An occasion on which a voice gave an answer. */
export interface AnswerOccasionView extends OccasionView {
  /** Whether the answer takes back what the same voice answered before. */
  readonly changed: boolean;
}

/** One who answers, and when: an actor, or a publisher whose articles answer in their own voice. */
export interface AnswererView {
  readonly voice: { readonly actor: ActorRef } | { readonly source: SourceRef };
  /** Oldest first. */
  readonly occasions: readonly AnswerOccasionView[];
}

/** An answer that is given, and by whom. */
export interface PositionView {
  readonly label: string;
  /** How many claims give it. */
  readonly statements: number;
  /** The parties whose actors give it, in the site's order. */
  readonly parties: readonly PartyRef[];
  readonly answerers: readonly AnswererView[];
  /** Places of the other answers given that cannot be true beside it; empty where that is so of all answers. */
  readonly excludes: readonly number[];
}

/** All that the page of a question shows. */
export interface QuestionView extends QuestionRef {
  readonly thread: ThreadRef | null;
  /** How many claims answer it. */
  readonly statements: number;
  /** The answers given, those of most claims first. */
  readonly positions: readonly PositionView[];
  /** Labels of the answers that nobody gives. */
  readonly unanswered: readonly string[];
  /** Whether no two of the answers given can both be true. */
  readonly exclusive: boolean;
  /** Parties with no actor who answers. */
  readonly silent: readonly PartyRef[];
  /** Publishers that carry only one of the answers given. */
  readonly oneSided: readonly { readonly source: SourceRef; readonly label: string }[];
  /** Pairs of events in which other speakers contradict each other. */
  readonly contradictions: readonly (readonly [EventRef, EventRef])[];
}

/** Names all that the page of a question shows. */
export function buildQuestionView(chronology: Chronology, question: ResolvedQuestion): QuestionView {
  const { id, text, topic, thread } = question;
  const answers = [...collectAnswers(chronology, id)];
  const given = answers
    .filter(([, claims]) => claims.length > 0)
    .toSorted(([, one], [, other]) => other.length - one.length);
  const order = given.map(([answer]) => answer);
  const { voices, silent, oneSided } = collectVoices(chronology, id);
  const excludedBy = (answer: string) =>
    order.flatMap((other, place) => (areExclusive(question, answer, other) ? [place] : []));
  const exclusive = order.length > 1 && order.every((answer) => excludedBy(answer).length === order.length - 1);
  const positions = given.map(([answer, claims]): PositionView => {
    const answerers = nameAnswerers(chronology, voices, claims);
    return {
      label: labelOf(question, answer),
      statements: claims.length,
      parties: partiesOf(chronology, answerers),
      answerers,
      excludes: exclusive ? [] : excludedBy(answer),
    };
  });
  return {
    id,
    text,
    topic,
    thread: thread === null ? null : mustGet(chronology.threads, thread),
    statements: positions.reduce((sum, { statements }) => sum + statements, 0),
    positions,
    unanswered: answers.filter(([, claims]) => claims.length === 0).map(([answer]) => labelOf(question, answer)),
    exclusive,
    silent: partyRefs(chronology).filter((party) => silent.includes(party.id)),
    oneSided: oneSided.map(({ source, answer }) => ({
      source: mustGet(chronology.sources, source),
      label: labelOf(question, answer),
    })),
    contradictions: pairContradictions(chronology, id),
  };
}

/** Names an answer. */
export function labelOf({ answers }: Pick<ResolvedQuestion, 'answers'>, answer: string): string {
  return answers[answer] ?? answer;
}

/** Groups claims by those who make them, in the order of the voices. */
export function nameAnswerers(
  chronology: Chronology,
  voices: readonly AnsweringVoice[],
  claims: readonly PlacedClaim[],
): readonly AnswererView[] {
  const byVoice = Map.groupBy(claims, voiceOf);
  return voices.flatMap((voice) => {
    const own = byVoice.get(voice.actor ?? `${voice.source ?? ''}/`) ?? [];
    if (own.length === 0) return [];
    const changed = changedBy(voice);
    const occasions = groupOccasions(chronology, own).map((occasion) => ({
      ...occasion,
      changed: occasion.claims.some(({ event, article, index }) => changed.has(keyOf(event.id, article.name, index))),
    }));
    return [
      {
        voice:
          voice.actor === null
            ? { source: mustGet(chronology.sources, voice.source ?? '') }
            : { actor: actorRef(chronology, voice.actor) },
        occasions,
      },
    ];
  });
}

/** The claims with which a voice takes back what it answered before. */
const changedBy = oncePer(
  ({ answers }: AnsweringVoice) =>
    new Set(
      answers
        .filter((answer) => answer.changed)
        .map(({ event, report, index }) => keyOf(event.id, report.article, index)),
    ),
);

function keyOf(event: string, article: string, index: number): string {
  return `${event} ${article} ${index}`;
}

function partiesOf(chronology: Chronology, answerers: readonly AnswererView[]): readonly PartyRef[] {
  const spoken = new Set(answerers.map(({ voice }) => ('actor' in voice ? voice.actor.party : null)));
  return partyRefs(chronology).filter(({ party }) => spoken.has(party));
}
