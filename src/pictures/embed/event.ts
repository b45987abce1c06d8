import { tellEvent } from '../../chronology/events/summary.ts';
import type { Chronology, RecordedEvent } from '../../chronology/model.ts';
import { partyRefs, placeRef } from '../../chronology/views/refs.ts';
import { formatPlace } from '../../format/words.ts';
import type { ShareCard } from '../share/card.ts';
import { buildContest, buildEventCard, buildTolls } from '../share/event-card.ts';
import type { CardList, EmbedCard } from './card.ts';
import { listLines } from './list.ts';

/** So many numbers or answers are shown of what is counted or contested. */
const most = 4;

/** Says what the card of an event shows: what happened, how many, and what is contested, with who says it. */
export function buildEventEmbed(chronology: Chronology, event: RecordedEvent): EmbedCard {
  const { label, when, foot } = buildEventCard(chronology, event);
  const place = placeRef(chronology, event);
  const blocks = [buildTolls(chronology, event), buildContest(chronology, event)];
  return {
    kind: 'events',
    id: event.id,
    label,
    when,
    where: place && formatPlace(place),
    title: event.title,
    subtitle: null,
    paragraphs: [tellEvent(event)],
    lists: blocks.flatMap((block) => (block === null ? [] : [listBlock(chronology, block)])),
    folded: [],
    foot,
  };
}

function listBlock(chronology: Chronology, { heading, entries }: NonNullable<ShareCard['block']>): CardList {
  const parties = partyRefs(chronology);
  const lines = entries.map((entry) => ({
    when: null,
    text: entry.text,
    parties: parties.filter(({ party }) => entry.parties.includes(party)),
  }));
  return listLines(heading, lines, most);
}
