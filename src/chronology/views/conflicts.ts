import { mustGet } from '../chronology.ts';
import { type EdtfDate, mustParseEdtf } from '../dates/edtf.ts';
import type { Chronology, Conflict, ConflictValue, Voice } from '../model.ts';
import { type ActorRef, type QuestionRef, type SourceRef, speakerRef } from './refs.ts';

/** Who gives a value, and where. */
export interface VoiceView extends Pick<Voice, 'article' | 'index'> {
  /** Null where the article speaks in its own voice. */
  readonly speaker: ActorRef | null;
  readonly source: SourceRef;
}

/** One of the values that contradict each other, and who gives it. */
export interface ConflictValueView {
  /** A date, a number with its limits, or the name of a place or answer. */
  readonly value: EdtfDate | number | string;
  readonly voices: readonly VoiceView[];
}

/** Values of reports for one event that cannot all hold. */
export interface ConflictView extends Pick<Conflict, 'field'> {
  /** The measure of a figure; null for everything else. */
  readonly measure: string | null;
  /** The question that is answered differently; null for everything else. */
  readonly question: QuestionRef | null;
  readonly values: readonly ConflictValueView[];
}

/** Names the values of a conflict and those who give them. */
export function buildConflictView(chronology: Chronology, conflict: Conflict): ConflictView {
  const { field, subject, values } = conflict;
  return {
    field,
    measure: field === 'figure' ? subject : null,
    question: field === 'answer' && subject !== null ? mustGet(chronology.questions, subject) : null,
    values: values.map(({ value, voices }) => ({
      value: nameValue(chronology, conflict, value),
      voices: voices.map((voice) => nameVoice(chronology, voice)),
    })),
  };
}

function nameValue(
  { places, questions }: Chronology,
  { field, subject }: Conflict,
  value: ConflictValue['value'],
): ConflictValueView['value'] {
  if (typeof value === 'number' || field === 'figure') return value;
  if (field === 'date') return mustParseEdtf(value);
  if (field === 'place') return mustGet(places, value).name;
  return (subject === null ? undefined : mustGet(questions, subject).answers[value]) ?? value;
}

function nameVoice(chronology: Chronology, { by, article, index }: Voice): VoiceView {
  const { source } = mustGet(chronology.articles, article);
  return { speaker: speakerRef(chronology, by), source: mustGet(chronology.sources, source), article, index };
}
