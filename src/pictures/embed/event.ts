import { cardWords } from '#words/cards.ts';
import type { Shared } from '../../addresses/files.ts';
import { tellEvent } from '../../chronology/events/summary.ts';
import type { Chronology, RecordedEvent } from '../../chronology/model.ts';
import { type ConflictValueView, buildDisputeView } from '../../chronology/views/conflicts.ts';
import { buildContestViews } from '../../chronology/views/contradictions.ts';
import { partyRefs, placeRef } from '../../chronology/views/refs.ts';
import { formatContested, formatGivenValue, formatHow } from '../../format/dispute.ts';
import { formatGiver } from '../../format/figure.ts';
import { capitalise, formatPlace } from '../../format/words.ts';
import { buildEventCard, buildTolls, partiesOf } from '../share/event-card.ts';
import type { CardLine, CardList, EmbedCard } from './card.ts';
import { listLines, nameSome } from './list.ts';

/** So many numbers or answers are shown of what is counted or contested. */
const most = 4;

/** Says what the card of an event shows: what happened, how many, and what is contested, with who says it. */
export function buildEventEmbed(chronology: Chronology, event: RecordedEvent): EmbedCard {
  const { label, when, foot } = buildEventCard(chronology, event);
  const place = placeRef(chronology, event);
  return {
    kind: 'events',
    id: event.id,
    label,
    when,
    where: place && formatPlace(place),
    title: event.title,
    subtitle: null,
    paragraphs: [tellEvent(event)],
    lists: [...listTolls(chronology, event), ...listContest(chronology, event)],
    folded: [],
    invitation: cardWords.allSources,
    foot,
  };
}

/** Says what the card of an event shows that was withdrawn: that, and why. */
export function buildWithdrawnEmbed(kind: Exclude<Shared, 'months'>, id: string, reason: string): EmbedCard {
  return {
    kind,
    id,
    label: null,
    when: null,
    where: null,
    title: cardWords.withdrawn[kind],
    subtitle: null,
    paragraphs: [reason],
    lists: [],
    folded: [],
    invitation: cardWords.whatBecame[kind],
    foot: null,
  };
}

function listTolls(chronology: Chronology, event: RecordedEvent): readonly CardList[] {
  const block = buildTolls(chronology, event);
  if (block === null) return [];
  return [
    listLines(
      block.heading,
      block.entries.map(({ text, parties }) => lineFrom(chronology, capitalise(text), parties)),
      most,
    ),
  ];
}

function listContest(chronology: Chronology, event: RecordedEvent): readonly CardList[] {
  const dispute = buildDisputeView(chronology, event);
  const [first] = buildContestViews(chronology, event);
  if (dispute === null || first === undefined) return [];
  const lines = first.values.map((given) => {
    const parties = partiesOf(given);
    const text = capitalise(formatGivenValue(first, given));
    return lineFrom(chronology, parties.length > 0 ? text : `${text} (${nameVoices(given)})`, parties);
  });
  return [listLines(`${formatHow(dispute)}: ${formatContested(first)}`, lines, most)];
}

/** Those of no party are named themselves: nothing is said without who says it. */
function nameVoices({ voices, elsewhere }: ConflictValueView): string {
  return nameSome([...voices, ...elsewhere.flatMap((other) => other.voices)].map(formatGiver));
}

function lineFrom(chronology: Chronology, text: string, parties: readonly number[]): CardLine {
  return { when: null, text, parties: partyRefs(chronology).filter(({ party }) => parties.includes(party)) };
}
