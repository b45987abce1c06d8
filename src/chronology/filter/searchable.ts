import type { Figure } from '../../record/schema/article.ts';
import { mustGet } from '../chronology.ts';
import type { Chronology, RecordedEvent, Report } from '../model.ts';
import { countEvents } from './filterable.ts';
import { type SearchableName, type WordIndex, indexTexts } from './search.ts';
import { splitWords } from './spelling.ts';

/**
 * Indexes the texts that the filter searches: titles, summaries, accounts, claims, quotations, figures, and names in every
 * spelling.
 */
export function indexWords(chronology: Chronology): WordIndex {
  return indexTexts(
    new Map(
      [...chronology.events].map(([id, event]) => [
        id,
        [event.title, ...listPassages(chronology, event), ...namesOf(chronology, event)],
      ]),
    ),
  );
}

/** Lists what is written of an event, each account, claim and figure after the name of its giver. */
export function listPassages(chronology: Chronology, event: RecordedEvent): readonly string[] {
  return [
    ...event.summary.map(({ says }) => says),
    ...event.reports.flatMap((report) => {
      const giver = (by: string) => nameOfVoice(chronology, report, by);
      return [
        `${giver('article')}: ${report.account}`,
        ...report.claims.map(
          ({ by, says, quote }) => `${giver(by)}: ${says}${quote === undefined ? '' : ` “${quote}”`}`,
        ),
        ...report.figures.map((figure) => `${giver(figure.by)}: ${describeFigure(chronology, figure)}`),
      ];
    }),
  ];
}

/** A name that is searched for beside the events, and the entry it is of. */
export interface NameOfEntry extends SearchableName {
  readonly key: (typeof namedKeys)[number];
  readonly id: string;
}

const namedKeys = ['actor', 'place', 'thread', 'question'] as const;

/** Lists the names of actors, places, threads and questions, of each those with the most events first. */
export function listNames(chronology: Chronology): readonly NameOfEntry[] {
  return namedKeys.flatMap((key) => {
    const counts = countEvents(chronology, key);
    return [...chronology[`${key}s`].values()]
      .map((entry) => {
        const name = 'name' in entry ? entry.name : 'title' in entry ? entry.title : entry.text;
        const aliases = 'aliases' in entry ? (entry.aliases ?? []) : [];
        // Nobody types the article of “The energy truce” in the middle of a question.
        const written = [name, name.replace(/^the\s+/i, ''), ...aliases];
        const spellings = new Set(written.map((text) => splitWords(text).join(' ')));
        return { key, id: entry.id, name, spellings: [...spellings].filter((spelling) => spelling !== '') };
      })
      .sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
  });
}

function namesOf({ actors, places }: Chronology, event: RecordedEvent): readonly string[] {
  const place = event.place === null ? undefined : mustGet(places, event.place);
  return [
    ...event.actors.map((id) => mustGet(actors, id)).flatMap(({ name, aliases }) => [name, ...(aliases ?? [])]),
    place?.name ?? '',
    place?.country ?? '',
    ...(place?.aliases ?? []),
  ];
}

function nameOfVoice({ actors, sources }: Chronology, { source }: Report, by: string): string {
  return by === 'article' ? mustGet(sources, source).name : mustGet(actors, by).name;
}

function describeFigure({ measures }: Chronology, { measure, qualifier, value, of }: Figure): string {
  const number = [qualifier, value, measures.get(measure)?.label ?? measure].filter((part) => part !== undefined);
  return `${number.join(' ')}${of === undefined ? '' : ` (${of})`}`;
}
