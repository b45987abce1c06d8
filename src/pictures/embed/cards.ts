import type { Shared } from '../../addresses/files.ts';
import { mustGet } from '../../chronology/chronology.ts';
import { monthsOf } from '../../chronology/events/group.ts';
import type { Chronology } from '../../chronology/model.ts';
import type { EmbedCard } from './card.ts';
import { buildEventEmbed, buildWithdrawnEmbed } from './event.ts';
import { buildMonthEmbed } from './month.ts';
import { buildQuestionEmbed } from './question.ts';
import { buildThreadEmbed } from './thread.ts';

/** The ids under which there is a card of each kind, former ones too; those of months are `YYYY-MM`. */
export function listEmbeds(chronology: Chronology): Readonly<Record<Shared, readonly string[]>> {
  const { events, questions, threads, permalinks } = chronology;
  return {
    events: [...events.keys(), ...Object.keys(permalinks.events.aliases)],
    questions: [...questions.keys(), ...Object.keys(permalinks.questions.aliases)],
    threads: [...threads.keys(), ...Object.keys(permalinks.threads.aliases)],
    months: [...monthsOf(events).keys()],
  };
}

/** The ids of what was withdrawn, of which a card says why. */
export function listWithdrawn({ permalinks }: Chronology): Readonly<Record<Shared, readonly string[]>> {
  return {
    events: Object.keys(permalinks.events.tombstones),
    questions: Object.keys(permalinks.questions.tombstones),
    threads: Object.keys(permalinks.threads.tombstones),
    months: [],
  };
}

/** Says what a card shows. Under a former id, that is what it has become; of what was withdrawn, why. */
export function buildEmbed(chronology: Chronology, kind: Shared, id: string): EmbedCard {
  if (kind === 'months') return buildMonthEmbed(chronology, id);
  const { aliases, tombstones } = chronology.permalinks[kind];
  const reason = tombstones[id];
  if (reason !== undefined) return buildWithdrawnEmbed(kind, id, reason);
  const today = aliases[id] ?? id;
  switch (kind) {
    case 'events':
      return buildEventEmbed(chronology, mustGet(chronology.events, today));
    case 'questions':
      return buildQuestionEmbed(chronology, mustGet(chronology.questions, today));
    case 'threads':
      return buildThreadEmbed(chronology, mustGet(chronology.threads, today));
  }
}
