import { cardWords } from '#words/cards.ts';
import { nameOfSite, permalink } from '../../addresses/permalink.ts';
import { mustParseEdtf } from '../../chronology/dates/edtf.ts';
import { monthsOf } from '../../chronology/events/group.ts';
import { selectEvents } from '../../chronology/filter/filterable.ts';
import type { Chronology, Identified, RecordedEvent } from '../../chronology/model.ts';
import { buildQuestionView } from '../../chronology/views/question.ts';
import { buildThreadView } from '../../chronology/views/thread.ts';
import type { ResolvedQuestion } from '../../chronology/disputes/questions.ts';
import type { Thread } from '../../record/schema/registries.ts';
import { formatDate, formatPeriod } from '../../format/date.ts';
import { formatCount } from '../../format/number.ts';
import { capitalise, formatState } from '../../format/words.ts';
import type { ShareCard } from './card.ts';
import { buildEventCard, namePartiesOf } from './event-card.ts';

/** Says what each share picture of a record shows. */
export function buildCards(chronology: Chronology): readonly ShareCard[] {
  const events = [...chronology.events.values()];
  return [
    buildSiteCard(chronology),
    ...events.map((event) => buildEventCard(chronology, event)),
    ...[...chronology.questions.values()].map((question) => buildQuestionCard(chronology, question)),
    ...[...chronology.threads.values()].map((thread) => buildThreadCard(chronology, thread)),
    ...[...monthsOf(chronology.events)].map(([month, inMonth]) => buildMonthCard(chronology, month, inMonth)),
  ];
}

function buildSiteCard({ site, events, articles }: Chronology): ShareCard {
  return {
    address: permalink.sitePicture(),
    publication: nameOfSite(site.url),
    label: null,
    when: formatDate(mustParseEdtf(site.period)),
    title: site.title,
    block: { heading: null, entries: [{ text: site.description, parties: [] }] },
    foot: `${formatCount(events.size, 'event')}, ${formatCount(articles.size, 'article')}`,
    parties: [],
  };
}

function buildQuestionCard(chronology: Chronology, question: ResolvedQuestion): ShareCard {
  const { statements, positions } = buildQuestionView(chronology, question);
  const entries = positions.map(({ label, parties }) => ({ text: label, parties: parties.map(({ party }) => party) }));
  return {
    address: permalink.picture('questions', question.id),
    publication: chronology.site.title,
    label: { text: cardWords.question, mark: null },
    when: null,
    title: question.text,
    block: entries.length > 0 ? { heading: null, entries } : null,
    foot: `${formatCount(statements, 'statement')}, ${formatCount(positions.length, 'position')}`,
    parties: namePartiesOf(chronology, entries),
  };
}

function buildThreadCard(chronology: Chronology, thread: Identified<Thread>): ShareCard {
  const { id, title, kind, description, last } = buildThreadView(chronology, thread);
  const events = selectEvents(chronology, { thread: [id] });
  const [first] = events;
  const end = events.at(-1);
  return {
    address: permalink.picture('threads', id),
    publication: chronology.site.title,
    label: { text: cardWords.threadKind[kind], mark: null },
    when: first && end ? formatDate(mustParseEdtf(spanOf(first, end))) : null,
    title,
    block:
      kind === 'commitment'
        ? {
            heading: cardWords.stateOn(formatDate(mustParseEdtf(last.day))),
            entries: [{ text: formatState(last.state), parties: [] }],
          }
        : { heading: null, entries: [{ text: description, parties: [] }] },
    foot: formatCount(events.length, 'event'),
    parties: [],
  };
}

/** From the first day of one event to the last of another. */
function spanOf({ date: { earliest } }: RecordedEvent, { date: { latest } }: RecordedEvent): string {
  return earliest === latest ? earliest : `${earliest}/${latest}`;
}

/** A month shows its key events under the title of its story. */
function buildMonthCard(chronology: Chronology, month: string, events: readonly RecordedEvent[]): ShareCard {
  const keyEvents = events.filter(({ weight }) => weight === 'key');
  const shown = keyEvents.length > 0 ? keyEvents : events;
  return {
    address: permalink.picture('months', month),
    publication: chronology.site.title,
    label: null,
    when: null,
    title: capitalise(formatPeriod(month)),
    block: {
      heading: chronology.stories.get(month)?.title ?? null,
      entries: shown.map(({ title }) => ({ text: title, parties: [] })),
    },
    foot: formatCount(events.length, 'event'),
    parties: [],
  };
}
