import { cardWords } from '#words/cards.ts';
import { permalink } from '../../addresses/permalink.ts';
import type { Chronology, RecordedEvent } from '../../chronology/model.ts';
import { type ConflictView, buildDisputeView } from '../../chronology/views/conflicts.ts';
import { buildContestViews } from '../../chronology/views/contradictions.ts';
import { buildCountViews } from '../../chronology/views/figures.ts';
import { buildOriginsView } from '../../chronology/views/origins.ts';
import { actorRef, partyRefs } from '../../chronology/views/refs.ts';
import { formatDate } from '../../format/date.ts';
import { formatContested, formatGivenValue, formatHow } from '../../format/dispute.ts';
import { formatCounted, formatGiver } from '../../format/figure.ts';
import { capitalise, formatSources } from '../../format/words.ts';
import type { CardEntry, ShareCard } from './card.ts';

/** So many counts are shown where nothing is contested. */
const counted = 2;

/** Says what the share picture of an event shows. */
export function buildEventCard(chronology: Chronology, event: RecordedEvent): ShareCard {
  const { id, kind, date, title, actors, reports } = event;
  const block = buildContest(chronology, event) ?? buildTolls(chronology, event);
  const taking = actors.flatMap((actor) => actorRef(chronology, actor).party ?? []);
  return {
    address: permalink.picture('events', id),
    publication: chronology.site.title,
    label: { text: capitalise(kind.name), mark: kind.mark },
    when: formatDate(date),
    title,
    block,
    foot: formatSources(buildOriginsView(chronology, reports)),
    parties: namePartiesOf(chronology, [{ parties: taking }, ...(block?.entries ?? [])]),
  };
}

/** Names every party of some entries, so that the colour of none is its only sign. */
export function namePartiesOf(
  chronology: Chronology,
  entries: readonly Pick<CardEntry, 'parties'>[],
): ShareCard['parties'] {
  const taking = new Set(entries.flatMap(({ parties }) => parties));
  return partyRefs(chronology).filter(({ party }) => taking.has(party));
}

function buildContest(chronology: Chronology, event: RecordedEvent): ShareCard['block'] {
  const dispute = buildDisputeView(chronology, event);
  const [first] = buildContestViews(chronology, event);
  if (dispute === null || first === undefined) return null;
  return {
    heading: `${formatHow(dispute)}: ${formatContested(first)}`,
    entries: first.values.map((given) => ({ text: formatGivenValue(first, given), parties: partiesOf(given) })),
  };
}

/** The parties of those who give a value, here or with other events. */
export function partiesOf({ voices, elsewhere }: ConflictView['values'][number]): readonly number[] {
  const all = [...voices, ...elsewhere.flatMap((other) => other.voices)];
  return [...new Set(all.flatMap(({ speaker }) => speaker?.party ?? []))].sort((a, b) => a - b);
}

/** The first toll, as the head of the page gives it: each number with who gives it; null where nothing is counted. */
export function buildTolls(chronology: Chronology, event: RecordedEvent): ShareCard['block'] {
  const tolls = buildCountViews(chronology, event).filter(({ grows }) => grows);
  const [first] = tolls;
  if (first === undefined) return null;
  return {
    heading: capitalise(first.label),
    entries: tolls
      .filter(({ label }) => label === first.label)
      .slice(0, counted)
      .map(({ latest }) => ({
        text: cardWords.accordingTo(formatCounted(latest), formatGiver(latest)),
        parties: latest.speaker?.party == null ? [] : [latest.speaker.party],
      })),
  };
}
