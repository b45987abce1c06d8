import { mustParseEdtf } from '../dates/edtf.ts';
import { type Control, controls } from '../../record/schema/registries.ts';
import type { Chronology, RecordedEvent } from '../model.ts';
import { groupByEach } from '../group-by-each.ts';
import { type Silence, findSilence } from './silence.ts';
import { countIndependent } from './sources.ts';

/** A group of events under a name, with its share of the record. */
export interface Share {
  readonly name: string;
  readonly events: readonly RecordedEvent[];
}

/** What publishers of one kind of control carry. */
export interface ControlShare {
  /** Who may tell them what to write; null where it is not known. */
  readonly control: Control | null;
  readonly exile: boolean;
  /** The country of state-controlled publishers; null for others, and where it is not known. */
  readonly country: string | null;
  /** How many articles they publish. */
  readonly articles: number;
  readonly events: readonly RecordedEvent[];
}

/** What the record rests on, and what it lacks. */
export interface Coverage extends Silence {
  /** By number of independent sources, from none upwards. */
  readonly byIndependentSources: readonly { readonly sources: number; readonly events: readonly RecordedEvent[] }[];
  /** By country of the publishers that report them, the most frequent first; '' where it is not known. */
  readonly byCountry: readonly Share[];
  /** By kind of publisher, the most frequent first. */
  readonly byKind: readonly Share[];
  /** By who controls the publishers that report them: states by country, then parties, then the independent. */
  readonly byControl: readonly ControlShare[];
  /** Events reported from one known country only, by that country; none where no event is reported from another. */
  readonly oneCountryOnly: readonly Share[];
}

/** Measures how the events of the record are covered by its sources. */
export function measureCoverage(chronology: Chronology): Coverage {
  const events = [...chronology.events.values()];
  const countries = (event: RecordedEvent) =>
    distinct(event, ({ source }) => chronology.sources.get(source)?.country ?? '');
  const kinds = (event: RecordedEvent) => distinct(event, ({ source }) => chronology.sources.get(source)?.kind ?? '');
  const alone = events.filter((event) => countries(event).length === 1 && countries(event)[0] !== '');
  const byCountry = groupShares(events, countries);
  const isOfSeveral = byCountry.filter(({ name }) => name !== '').length > 1;
  const counts = Map.groupBy(events, ({ reports }) => countIndependent(chronology, reports));
  return {
    byIndependentSources: [...counts]
      .map(([sources, counted]) => ({ sources, events: counted }))
      .sort((a, b) => a.sources - b.sources),
    byCountry,
    byKind: groupShares(events, kinds),
    byControl: shareByControl(chronology, events),
    oneCountryOnly: isOfSeveral ? groupShares(alone, countries) : [],
    ...findSilence(mustParseEdtf(chronology.site.period), events),
  };
}

function shareByControl({ sources, articles }: Chronology, events: readonly RecordedEvent[]): readonly ControlShare[] {
  const groups = Map.groupBy(sources.values(), ({ control, exile, country }) =>
    JSON.stringify([control, exile, control === 'state' ? country : null]),
  );
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      const ids = new Set(group.map(({ id }) => id));
      const published = [...articles.values()].filter(({ source }) => ids.has(source)).length;
      if (!first || published === 0) return [];
      return {
        control: first.control ?? null,
        exile: first.exile ?? false,
        country: (first.control === 'state' ? first.country : null) ?? null,
        articles: published,
        events: events.filter(({ reports }) => reports.some(({ source }) => ids.has(source))),
      };
    })
    .sort((a, b) => rankOf(a) - rankOf(b) || b.articles - a.articles);
}

/** The order of `controls`; what is not known comes last. */
function rankOf({ control }: ControlShare): number {
  return control === null ? controls.length : controls.indexOf(control);
}

function distinct(
  { reports }: RecordedEvent,
  valueOf: (report: RecordedEvent['reports'][number]) => string,
): readonly string[] {
  return [...new Set(reports.map(valueOf))];
}

function groupShares(
  events: readonly RecordedEvent[],
  namesOf: (event: RecordedEvent) => readonly string[],
): readonly Share[] {
  return [...groupByEach(events, namesOf)]
    .map(([name, own]) => ({ name, events: own }))
    .sort((a, b) => b.events.length - a.events.length);
}
