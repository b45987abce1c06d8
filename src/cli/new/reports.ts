import { mustParseEdtf } from '../../chronology/dates/edtf.ts';
import type { ReportAsWritten } from '../../record/schema/article.ts';
import { askClaim } from './claims.ts';
import type { Desk } from './desk.ts';
import type { DraftReport } from './draft.ts';
import { askFigure } from './figures.ts';
import { askDefinition, askSummary } from './new-event.ts';
import { dateProblem, required } from './problems.ts';
import {
  type Interview,
  askEach,
  askOptional,
  askText,
  askYes,
  chooseMany,
  chooseOne,
  none,
  show,
} from './question.ts';
import { type Defined, definedEvents, describeEvent, eventOptions, isAnswerTo, reportsOf } from './recorded.ts';
import { chooseEntries, chooseEntry } from './registry.ts';
import { askThreads } from './threads.ts';

/** What is at hand when the author comes to an event. */
interface Setting {
  readonly desk: Desk;
  /** Date of publication, in EDTF. */
  readonly published: string;
  /** The reports that this article has already. */
  readonly before: readonly DraftReport[];
}

/** Asks for the events of an article, at least one. */
export function* askReports(desk: Desk, published: string): Interview<readonly DraftReport[]> {
  const reports: DraftReport[] = [];
  do reports.push(yield* askReport({ desk, published, before: reports }));
  while (yield* askYes('Does it report another event?'));
  return reports;
}

function* askReport(setting: Setting): Interview<DraftReport> {
  const { desk, published, before } = setting;
  const isReported = (id: string) => before.some((report) => report.id === id);
  const unreported = definedEvents(reportsOf(desk.record)).filter(({ id }) => !isReported(id));
  const id = yield* chooseOne(before.length === 0 ? 'Event it leads with' : 'Next event', [
    { value: none, label: 'A new event' },
    ...eventOptions(unreported, mustParseEdtf(published).earliest),
  ]);
  const recorded = unreported.find((event) => event.id === id);
  if (!recorded) {
    const definition = yield* askDefinition(
      eventsSoFar(setting),
      desk.record.site.kinds,
      (one) => desk.taken.has(one) || isReported(one),
    );
    const said = yield* askAccount(setting, { ...definition, date: mustParseEdtf(definition.date) });
    return { ...definition, ...said, sentences: yield* askSummary() };
  }
  yield* show(recorded.title, describeEvent(desk.record, recorded.id));
  const date = yield* askOptional('Date this article gives', 'EDTF, only where it differs', dateProblem);
  return { id: recorded.id, ...(date && { date }), ...(yield* askAccount(setting, recorded)) };
}

/** Asks for what an article says of an event. */
function* askAccount(setting: Setting, event: Defined): Interview<Omit<ReportAsWritten, 'id'>> {
  const { desk, published } = setting;
  const place = yield* chooseEntry(desk, 'places', 'Place', [{ value: none, label: 'None that it names' }]);
  const involved = yield* chooseEntries(desk, 'actors', 'Actors who took part, were affected or addressed');
  const threads = yield* askThreads(desk);
  const respondsTo = yield* askAnswered(setting, event);
  const account = yield* askText('What the article says of it', 'one to three sentences in your own words', required);
  const figures = yield* askEach('Does it give a figure?', () => askFigure(desk, event.date, published));
  const claims = yield* askEach('Does it carry a claim?', () => askClaim(desk, published));
  const note = yield* askOptional('Editor’s note', 'on this report');
  const speakers = claims.map(({ by }) => by).filter((by) => by !== 'article');
  return {
    ...(place && { place }),
    actors: [...new Set([...involved, ...speakers])],
    ...(threads.length > 0 && { threads }),
    ...(respondsTo.length > 0 && { respondsTo: [...respondsTo] }),
    account,
    ...(figures.length > 0 && { figures }),
    ...(claims.length > 0 && { claims }),
    ...(note && { note }),
  };
}

/** Offers what an event can answer: what began before it ended, and does not answer it in turn. */
function* askAnswered(setting: Setting, { id, date }: Defined): Interview<readonly string[]> {
  const reports = [...reportsOf(setting.desk.record), ...setting.before];
  const earlier = eventsSoFar(setting).filter(
    (other) => other.date.earliest <= date.latest && !isAnswerTo(other.id, id, reports),
  );
  return earlier.length === 0 ? [] : yield* chooseMany('Events that it answers', eventOptions(earlier, date.earliest));
}

function eventsSoFar({ desk, before }: Setting): readonly Defined[] {
  return definedEvents([...reportsOf(desk.record), ...before]);
}
