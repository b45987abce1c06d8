import { mustGet } from '../chronology.ts';
import { type PlacedClaim, collectAnswers } from './answers.ts';
import { type ResolvedQuestion, areExclusive } from './questions.ts';
import { compareText } from '../events/compare.ts';
import type { Chronology } from '../model.ts';

/** An answer, and whether it takes back an earlier one. */
export interface GivenAnswer extends PlacedClaim {
  /** Whether the same speaker gave another answer before. */
  readonly changed: boolean;
}

/** Who answers a question, and what, in the order of time. */
export interface AnsweringVoice {
  /** Actor id; null where articles of a source answer in their own voice. */
  readonly actor: string | null;
  /** Source id, where articles of it answer in their own voice. */
  readonly source: string | null;
  readonly answers: readonly GivenAnswer[];
}

/** Who answers a question, when, and how; and who does not. */
export interface QuestionVoices {
  readonly voices: readonly AnsweringVoice[];
  /** Ids of the parties with no actor who answers. */
  readonly silent: readonly string[];
  /** Sources of which one answer alone is recorded, and another is given that it excludes. */
  readonly oneSided: readonly { readonly source: string; readonly answer: string }[];
}

/** Groups the answers to a question by the voice that gives them: parties first in their order, publishers last. */
export function collectVoices(chronology: Chronology, question: string): QuestionVoices {
  const given = [...collectAnswers(chronology, question).values()].flat().sort(compareGiven);
  const byVoice = Map.groupBy(given, voiceOf);
  const voices = [...byVoice].map(([voice, answers]): AnsweringVoice => {
    const own = voice.endsWith('/');
    return {
      actor: own ? null : voice,
      source: own ? voice.slice(0, -1) : null,
      answers: withoutRepeats(answers).map((answer, at, all) => ({
        ...answer,
        changed: isChange(mustGet(chronology.questions, question), all, at),
      })),
    };
  });
  return {
    voices: voices.toSorted((a, b) => partyOrder(chronology, a.actor) - partyOrder(chronology, b.actor)),
    silent: silentParties(chronology, given),
    oneSided: findOneSided(mustGet(chronology.questions, question), given),
  };
}

/** Whose voice a claim is in: the id of an actor, or that of a source with a slash, which no id has. */
export function voiceOf({ claim, report }: PlacedClaim): string {
  return claim.by === 'article' ? `${report.source}/` : claim.by;
}

function compareGiven(a: PlacedClaim, b: PlacedClaim): number {
  return compareText(a.date.earliest, b.date.earliest);
}

/** An article that gives an answer under several events gives it once a day. */
function withoutRepeats(answers: readonly PlacedClaim[]): readonly PlacedClaim[] {
  const key = ({ claim, report, date }: PlacedClaim) => `${date.earliest} ${report.article} ${claim.answer ?? ''}`;
  return [...Map.groupBy(answers, key).values()].flatMap((same) => same.slice(0, 1));
}

/**
 * Whether the speaker took back an answer: the last of its earlier answers that this one excludes, or that says as much,
 * is one that it excludes, by every account of that day. Answers of one day, or of a day that is not known, have no order,
 * and so change nothing. A publisher's own reporting is no mind that could change.
 */
function isChange(question: ResolvedQuestion, answers: readonly PlacedClaim[], at: number): boolean {
  const now = answers[at];
  if (!now || now.atLatest || now.claim.by === 'article') return false;
  const before = answers.filter((other) => other.date.latest < now.date.earliest);
  const related = before.findLast((other) => holdsOf(question, now, other) !== 'neither');
  const last = before.filter(({ date }) => date.latest === related?.date.latest);
  return last.length > 0 && last.every((other) => holdsOf(question, now, other) === 'excluded');
}

/** What an answer says of an earlier one: that it cannot have been true, or that it was. */
function holdsOf(question: ResolvedQuestion, now: PlacedClaim, before: PlacedClaim): 'excluded' | 'upheld' | 'neither' {
  const [answer, earlier] = [now.claim.answer ?? '', before.claim.answer ?? ''];
  if (areExclusive(question, answer, earlier)) return 'excluded';
  const upheld = question.implies.get(answer)?.has(earlier) === true || question.implies.get(earlier)?.has(answer);
  return upheld === true ? 'upheld' : 'neither';
}

/** Actors in the site's order of parties, then those of no party, then articles in their own voice. */
function partyOrder({ actors, site }: Chronology, actor: string | null): number {
  if (actor === null) return site.parties.length + 1;
  const party = actors.get(actor)?.party;
  const index = site.parties.findIndex(({ id }) => id === party);
  return index === -1 ? site.parties.length : index;
}

function silentParties({ actors, site }: Chronology, given: readonly PlacedClaim[]): readonly string[] {
  const heard = new Set(given.map(({ claim }) => actors.get(claim.by)?.party));
  return site.parties.map(({ id }) => id).filter((id) => !heard.has(id));
}

function findOneSided(question: ResolvedQuestion, given: readonly PlacedClaim[]): QuestionVoices['oneSided'] {
  const all = answersIn(given);
  return [...Map.groupBy(given, ({ report }) => report.source)].flatMap(([source, carried]) => {
    const [answer, ...others] = answersIn(carried);
    const isOneSided = others.length === 0 && all.some((other) => areExclusive(question, answer ?? '', other));
    return answer !== undefined && isOneSided ? [{ source, answer }] : [];
  });
}

function answersIn(claims: readonly PlacedClaim[]): readonly string[] {
  return [...new Set(claims.flatMap(({ claim }) => claim.answer ?? []))];
}
