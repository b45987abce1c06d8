import { mustParseEdtf } from '../../chronology/dates/edtf.ts';
import { findFault } from '../../check/rules/summaries.ts';
import type { ReportAsWritten } from '../../record/schema/article.ts';
import type { Kind } from '../../record/schema/kinds.ts';
import { weights } from '../../record/schema/weights.ts';
import { countWords, dateProblem, idProblem, required } from './problems.ts';
import { type Interview, type Problem, askOptional, askText, chooseOne, chooseWord, none, show } from './question.ts';
import { type Defined, eventOptions, eventsOf } from './recorded.ts';
import { suggestId } from './suggest.ts';

/** What an article says of an event that it defines, its account apart. */
export interface Definition extends Pick<ReportAsWritten, 'id' | 'dateNote' | 'kind' | 'weight' | 'updates'> {
  readonly title: string;
  readonly date: string;
}

/** Asks for what defines an event; its date is never taken from that of the article. */
export function* askDefinition(
  events: readonly Defined[],
  kinds: readonly Kind[],
  isTaken: (id: string) => boolean,
): Interview<Definition> {
  const title = yield* askText('Event title', 'a short, neutral headline of your own', required);
  const suggested = suggestId(title);
  const initial = isTaken(suggested) ? '' : suggested;
  const id = yield* askText('Event id (permanent)', 'a-z, 0-9 and hyphens', idProblem(isTaken), initial);
  const date = yield* askText('Event date', 'when it happened, in EDTF', distinctFrom(events, title));
  const beside = eventsOf(events, mustParseEdtf(date));
  if (beside.length > 0) {
    yield* show('Recorded of that date', beside.map((one) => `${one.title} (${one.id})`).join('\n'));
  }
  const dateNote = yield* askOptional('How the date is known', 'such as “on Friday”');
  const kind = yield* chooseOne(
    'Kind of event',
    kinds.map((one) => ({ value: one.id, label: one.name })),
  );
  const weight = yield* chooseWord('Weight', [usual, ...weights.filter((word) => word !== usual)]);
  const updates = yield* askUpdated(events, date);
  return {
    id,
    title,
    date,
    ...(dateNote && { dateNote }),
    kind,
    ...(weight !== usual && { weight }),
    ...(updates && { updates }),
  };
}

const usual = 'normal';

/** Asks of which event the new one is a later state. */
function* askUpdated(events: readonly Defined[], date: string): Interview<string | undefined> {
  if (events.length === 0) return undefined;
  return yield* chooseOne('Event that it updates', [
    { value: none, label: 'None: it is no later state of another' },
    ...eventOptions(events, mustParseEdtf(date).earliest),
  ]);
}

/** Asks for the summary of an event: one to four sentences. */
export function* askSummary(): Interview<readonly string[]> {
  const hint = 'who did what, where and when, in the voice of the record';
  const sentences = [
    yield* askText('Summary, first sentence', hint, (answer) => required(answer) ?? fitting([])(answer)),
  ];
  for (const place of ['second', 'third', 'fourth']) {
    const next = yield* askOptional(`Summary, ${place} sentence`, 'in the same voice', fitting(sentences));
    if (next === undefined) break;
    sentences.push(next);
  }
  return sentences;
}

const longestSummary = 90;

function fitting(before: readonly string[]): Problem {
  return (answer) => {
    const count = countWords([...before, answer].join(' '));
    if (count > longestSummary) return `Expected at most ${longestSummary} words together, not ${count}`;
    return findFault(answer.trim()) ?? undefined;
  };
}

/** Two events of one date do not share a title. */
function distinctFrom(events: readonly Defined[], title: string): Problem {
  return (answer) => {
    const same = events.find(
      (event) => event.date.edtf === answer.trim() && event.title.toLowerCase() === title.toLowerCase(),
    );
    return dateProblem(answer) ?? (same && `Expected another date: the event ${same.id} has this title and date`);
  };
}
