import { mustGet } from '../chronology.ts';
import { type EdtfDate, mustParseEdtf } from '../dates/edtf.ts';
import type { Figure } from '../../record/schema/article.ts';
import { compareSize, partsOfSubject } from '../events/figures.ts';
import type { Chronology, Conflict, ConflictValue, RecordedEvent, Voice } from '../model.ts';
import { type MeasureView, measureView } from './figures.ts';
import { type ActorRef, type EventRef, type QuestionRef, type SourceRef, speakerRef } from './refs.ts';

/** Who gives a value, and where. */
export interface VoiceView extends Pick<Voice, 'article' | 'index'> {
  /** Id of the claim; null for one without, and for every other value. */
  readonly claim: string | null;
  /** Null where the publisher speaks in its own voice. */
  readonly speaker: ActorRef | null;
  readonly source: SourceRef;
}

/** A number, with its limits. */
export type GivenNumber = Pick<Figure, 'qualifier' | 'value'>;

/** One of the values that contradict each other, and who gives it. */
export interface ConflictValueView {
  /** A date, a number with its limits, or the name of a place or answer. */
  readonly value: EdtfDate | GivenNumber | string;
  readonly voices: readonly VoiceView[];
  /** Who gives it with other events. */
  readonly elsewhere: readonly { readonly event: EventRef; readonly voices: readonly VoiceView[] }[];
}

/** What is in dispute: a date, a place, a number or a question. */
export interface SubjectView extends Pick<Conflict, 'field'> {
  /** What is counted, and of what; null for everything else. */
  readonly measure: (MeasureView & { readonly of: string | null }) | null;
  /** The question that is answered differently; null for everything else. */
  readonly question: QuestionRef | null;
}

/** Values in the reports of one event that cannot all be true. */
export interface ConflictView extends SubjectView {
  readonly values: readonly ConflictValueView[];
  /** What else is answered to the question with the event, and is not contradicted in it. */
  readonly others: readonly { readonly label: string; readonly voices: readonly VoiceView[] }[];
}

/** What is disputed about an event, in the fewest words. */
export interface DisputeView {
  /** Whether its reports differ, one report alone says that something is disputed, or only another event contradicts it. */
  readonly how: 'differ' | 'disputed' | 'contradicted';
  readonly subjects: readonly SubjectView[];
}

/** Names what is disputed about an event; null where nothing is. */
export function buildDisputeView(chronology: Chronology, event: RecordedEvent): DisputeView | null {
  const { conflicts, contradicts, reports } = event;
  if (conflicts.length > 0) {
    const subjects = answersFirst(conflicts).map((conflict) => nameSubject(chronology, conflict));
    return { how: reports.length > 1 ? 'differ' : 'disputed', subjects };
  }
  const questions = [...new Set(contradicts.map(({ question }) => question))];
  if (questions.length === 0) return null;
  const subjects = questions.map((subject) => nameSubject(chronology, { field: 'answer', subject }));
  return { how: 'contradicted', subjects };
}

/** What happened is in dispute before when, where and how many. */
export function answersFirst<Subject extends Pick<Conflict, 'field'>>(all: readonly Subject[]): readonly Subject[] {
  return all.toSorted((a, b) => Number(b.field === 'answer') - Number(a.field === 'answer'));
}

/** Names the values of a conflict and those who give them; numbers by size. */
export function buildConflictView(
  chronology: Chronology,
  conflict: Conflict,
  { reports }: Pick<RecordedEvent, 'reports'>,
): Omit<ConflictView, 'others'> {
  const claimOf = ({ article, index }: Voice) =>
    conflict.field === 'answer' && index !== null
      ? reports.find((report) => report.article === article)?.claims[index]?.id
      : undefined;
  return {
    ...nameSubject(chronology, conflict),
    values: conflict.values
      .map(({ value, voices }) => ({
        value: nameValue(chronology, conflict, value),
        voices: voices.map((voice) => nameVoice(chronology, voice, claimOf(voice))),
        elsewhere: [],
      }))
      .sort((a, b) => (isNumber(a.value) && isNumber(b.value) ? compareSize(a.value, b.value) : 0)),
  };
}

/** Whether a value is a number with its limits. */
export function isNumber(value: ConflictValueView['value']): value is GivenNumber {
  return typeof value === 'object' && !('edtf' in value);
}

/** Puts together what one speaker says in several reports. */
export function groupVoices(voices: readonly VoiceView[]): readonly (readonly [VoiceView, ...VoiceView[]])[] {
  const bySpeaker = Map.groupBy(voices, ({ speaker, source }) => speaker?.id ?? `source ${source.id}`);
  return [...bySpeaker.values()].flatMap(([first, ...others]) => (first ? [[first, ...others] as const] : []));
}

/** Names who gives a value, by a claim where it is an answer. */
export function nameVoice(chronology: Chronology, { by, article, index }: Voice, claim?: string): VoiceView {
  const source = mustGet(chronology.sources, mustGet(chronology.articles, article).source);
  return { speaker: speakerRef(chronology, by), source, article, index, claim: claim ?? null };
}

/** Names what is in dispute. */
export function nameSubject(
  chronology: Chronology,
  { field, subject }: Pick<Conflict, 'field' | 'subject'>,
): SubjectView {
  const given = subject ?? '';
  const { measure, of } = partsOfSubject(given);
  return {
    field,
    measure: field === 'figure' ? { ...measureView(chronology, measure), of } : null,
    question: field === 'answer' ? mustGet(chronology.questions, given) : null,
  };
}

function nameValue(
  { places, questions }: Chronology,
  { field, subject }: Conflict,
  given: ConflictValue['value'],
): ConflictValueView['value'] {
  const value = String(given);
  if (field === 'figure') {
    const [, qualifier, number] = /^(?:(.*) )?(\S+)$/s.exec(value) ?? [];
    return { qualifier, value: Number(number) };
  }
  if (field === 'date') return mustParseEdtf(value);
  if (field === 'place') return mustGet(places, value).name;
  return (subject === null ? undefined : mustGet(questions, subject).answers[value]) ?? value;
}
