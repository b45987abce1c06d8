import type { Shared } from '../../addresses/files.ts';
import { mustGet } from '../../chronology/chronology.ts';
import { groupByMonth } from '../../chronology/events/group.ts';
import type { Chronology } from '../../chronology/model.ts';
import type { EmbedCard } from './card.ts';
import { buildEventEmbed, buildWithdrawnEmbed } from './event.ts';
import { buildMonthEmbed } from './month.ts';
import { buildQuestionEmbed } from './question.ts';
import { buildThreadEmbed } from './thread.ts';

/** The ids under which there is a card of each kind; those of months are `YYYY-MM`. */
export function listEmbeds({ events, questions, threads }: Chronology): Readonly<Record<Shared, readonly string[]>> {
  return {
    events: [...events.values()].flatMap(({ id, aliases }) => [id, ...aliases]),
    questions: [...questions.keys()],
    threads: [...threads.keys()],
    months: [...groupByMonth([...events.values()]).keys()],
  };
}

/** Says what a card shows. Under an alias, that is the event as it is now; of one that was withdrawn, why. */
export function buildEmbed(chronology: Chronology, kind: Shared, id: string): EmbedCard {
  const { events, questions, threads, tombstones } = chronology;
  switch (kind) {
    case 'events': {
      if (Object.hasOwn(tombstones, id)) return buildWithdrawnEmbed(id, tombstones[id] ?? '');
      const moved = [...events.values()].find(({ aliases }) => aliases.includes(id));
      return buildEventEmbed(chronology, moved ?? mustGet(events, id));
    }
    case 'questions':
      return buildQuestionEmbed(chronology, mustGet(questions, id));
    case 'threads':
      return buildThreadEmbed(chronology, mustGet(threads, id));
    case 'months':
      return buildMonthEmbed(chronology, id);
  }
}
