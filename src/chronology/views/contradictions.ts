import { mustGet } from '../chronology.ts';
import { type PlacedClaim, placeClaims } from '../disputes/answers.ts';
import { contradict } from '../disputes/contradictions.ts';
import { inReadingOrder, indexEvents } from '../events/event-index.ts';
import type { Chronology, RecordedEvent } from '../model.ts';
import {
  type ConflictValueView,
  type ConflictView,
  type VoiceView,
  answersFirst,
  buildConflictView,
  nameSubject,
  nameVoice,
} from './conflicts.ts';
import type { EventRef } from './refs.ts';

/** An answer that others contradict, who gives it, and with which event. */
interface Statement {
  readonly label: string;
  readonly event: EventRef;
  readonly voices: readonly VoiceView[];
}

/** Names what is contested about an event: where its reports differ, and where others contradict them with other events. */
export function buildContestViews(chronology: Chronology, event: RecordedEvent): readonly ConflictView[] {
  const conflicts = event.conflicts.map((conflict) => buildConflictView(chronology, conflict, event));
  const questions = new Set(event.contradicts.map(({ question }) => question));
  const alone = [...questions].filter((id) => !conflicts.some(({ question }) => question?.id === id));
  return answersFirst([
    ...conflicts,
    ...alone.map((subject) => ({ ...nameSubject(chronology, { field: 'answer', subject }), values: [] })),
  ]).map((contest) => {
    if (contest.question === null) return { ...contest, others: [] };
    const { id } = contest.question;
    const values = questions.has(id)
      ? addStatements(contest.values, ...findStatements(chronology, event, id))
      : contest.values;
    const own = placeClaims([event]).filter(({ claim }) => claim.question === id);
    const others = groupStatements(chronology, own).filter(({ label }) => values.every(({ value }) => value !== label));
    return { ...contest, values, others };
  });
}

/** What is said of a question with an event and contradicted, and what contradicts it with others. */
function findStatements(
  chronology: Chronology,
  event: RecordedEvent,
  question: string,
): readonly [here: readonly Statement[], elsewhere: readonly Statement[]] {
  const others = new Set(event.contradicts.filter((one) => one.question === question).map((one) => one.event));
  const given = placeClaims(inReadingOrder(chronology.events, [event.id, ...others])).filter(
    ({ claim }) => claim.question === question,
  );
  const own = given.filter((one) => one.event.id === event.id);
  const foreign = given.filter((one) => others.has(one.event.id));
  const against = (claims: readonly PlacedClaim[]) => (one: PlacedClaim) =>
    claims.some((other) => contradict(chronology, one, other));
  return [
    groupStatements(chronology, own.filter(against(foreign))),
    groupStatements(chronology, foreign.filter(against(own))),
  ];
}

/** Each answer once, with all who give it: those whom the reports of the event contradict first. */
function addStatements(
  values: readonly ConflictValueView[],
  here: readonly Statement[],
  elsewhere: readonly Statement[],
): readonly ConflictValueView[] {
  const labels = new Set([...values.map(({ value }) => value), ...[...here, ...elsewhere].map(({ label }) => label)]);
  return [...labels].map((value) => {
    const voices = [...values.filter((one) => one.value === value), ...here.filter(({ label }) => label === value)];
    return {
      value,
      voices: distinct(voices.flatMap((one) => one.voices)),
      elsewhere: elsewhere.filter(({ label }) => label === value),
    };
  });
}

function distinct(voices: readonly VoiceView[]): readonly VoiceView[] {
  return [...new Map(voices.map((voice) => [`${voice.speaker?.id ?? ''} ${voice.article}`, voice])).values()];
}

/** Names the pairs of events in which an answer to a question is given and contradicted, each once. */
export function pairContradictions(
  { events }: Pick<Chronology, 'events'>,
  question: string,
): readonly (readonly [EventRef, EventRef])[] {
  const { places } = indexEvents(events);
  const placeOf = (id: string) => places.get(id) ?? -1;
  return [...events.values()].flatMap((event) =>
    event.contradicts
      .filter((one) => one.question === question && placeOf(event.id) < placeOf(one.event))
      .map((one): readonly [EventRef, EventRef] => [event, mustGet(events, one.event)]),
  );
}

function groupStatements(chronology: Chronology, given: readonly PlacedClaim[]): readonly Statement[] {
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
            one
              ? [
                  nameVoice(
                    chronology,
                    { by: one.claim.by, article: one.report.article, index: one.index },
                    one.claim.id,
                  ),
                ]
              : [],
        ),
      },
    ];
  });
}
