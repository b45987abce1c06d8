import { mustGet } from '../chronology.ts';
import { type PlacedClaim, collectClaims } from '../disputes/answers.ts';
import { contradict } from '../disputes/contradictions.ts';
import type { Chronology, RecordedEvent } from '../model.ts';
import { type VoiceView, nameVoice } from './conflicts.ts';
import type { EventRef, QuestionRef } from './refs.ts';

/** An answer that others contradict, who gives it, and with which event. */
export interface StatementView {
  readonly label: string;
  readonly event: EventRef;
  readonly voices: readonly VoiceView[];
}

/** What is said of one question with one event, and what another speaker says against it with others. */
export interface ContradictionView {
  readonly question: QuestionRef;
  readonly here: readonly StatementView[];
  readonly elsewhere: readonly StatementView[];
}

/** Names what is said in an event and contradicted in others, by question. */
export function buildContradictionViews(chronology: Chronology, event: RecordedEvent): readonly ContradictionView[] {
  const questions = [...new Set(event.contradicts.map(({ question }) => question))];
  return questions.map((question) => {
    const others = new Set(event.contradicts.filter((one) => one.question === question).map((one) => one.event));
    const given = collectClaims(chronology, (claim) => claim.question === question);
    const own = given.filter((one) => one.event.id === event.id);
    const foreign = given.filter((one) => others.has(one.event.id));
    const against = (claims: readonly PlacedClaim[]) => (one: PlacedClaim) =>
      claims.some((other) => contradict(chronology, one, other));
    return {
      question: mustGet(chronology.questions, question),
      here: groupStatements(chronology, own.filter(against(foreign))),
      elsewhere: groupStatements(chronology, foreign.filter(against(own))),
    };
  });
}

/** Names the pairs of events in which an answer to a question is given and contradicted, each once. */
export function pairContradictions(
  { events }: Pick<Chronology, 'events'>,
  question: string,
): readonly (readonly [EventRef, EventRef])[] {
  const order = [...events.keys()];
  return [...events.values()].flatMap((event) =>
    event.contradicts
      .filter((one) => one.question === question && order.indexOf(event.id) < order.indexOf(one.event))
      .map((one): readonly [EventRef, EventRef] => [event, mustGet(events, one.event)]),
  );
}

function groupStatements(chronology: Chronology, given: readonly PlacedClaim[]): readonly StatementView[] {
  const same = Map.groupBy(given, ({ claim, event }) => `${event.id} ${claim.answer ?? ''}`);
  return [...same.values()].flatMap((claims) => {
    const [first] = claims;
    if (!first) return [];
    const { answers } = mustGet(chronology.questions, first.claim.question ?? '');
    return [
      {
        label: answers[first.claim.answer ?? ''] ?? '',
        event: first.event,
        voices: [...Map.groupBy(claims, ({ claim, report }) => `${claim.by} ${report.article}`).values()].flatMap(
          ([one]) =>
            one ? [nameVoice(chronology, { by: one.claim.by, article: one.report.article, index: one.index })] : [],
        ),
      },
    ];
  });
}
