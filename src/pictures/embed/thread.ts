import { cardWords } from '#words/cards.ts';
import { mustParseEdtf } from '../../chronology/dates/edtf.ts';
import { selectEvents } from '../../chronology/filter/filterable.ts';
import type { Chronology, Identified } from '../../chronology/model.ts';
import { buildThreadView } from '../../chronology/views/thread.ts';
import { formatDate } from '../../format/date.ts';
import { formatCount } from '../../format/number.ts';
import { formatState } from '../../format/words.ts';
import type { Thread } from '../../record/schema/registries.ts';
import type { EmbedCard } from './card.ts';
import { lineOf, listLines } from './list.ts';

/** So many of the last events are shown. */
const most = 3;

/** Says what the card of a thread shows: what it is, the state of a commitment, and the last of its events. */
export function buildThreadEmbed(chronology: Chronology, thread: Identified<Thread>): EmbedCard {
  const { id, title, kind, description, last } = buildThreadView(chronology, thread);
  const events = selectEvents(chronology, { thread: [id] });
  const latest = events.slice(-most).map((event) => lineOf(event, formatDate(event.date)));
  const state = {
    heading: cardWords.statusOn(formatDate(mustParseEdtf(last.day))),
    lines: [{ when: null, text: formatState(last.state), parties: [] }],
    left: 0,
  };
  return {
    kind: 'threads',
    id,
    label: { text: cardWords.threadKind[kind], mark: null },
    when: null,
    where: null,
    title,
    subtitle: null,
    paragraphs: [description],
    lists: [
      ...(kind === 'commitment' ? [state] : []),
      ...(latest.length > 0 ? [listLines(cardWords.latestEvents, latest, most)] : []),
    ],
    folded: [],
    invitation: cardWords.wholeThread,
    foot: formatCount(events.length, 'event'),
  };
}
