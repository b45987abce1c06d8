import { articlesFrom } from '../chronology/events/from-source.ts';
import { groupByEach } from '../chronology/group-by-each.ts';
import type { Chronology, RecordedEvent, VersionedChronology } from '../chronology/model.ts';
import { rolesOf } from '../chronology/roles.ts';
import { permalink } from '../addresses/permalink.ts';
import { buildAddress, buildDate, buildHead, stableEvents } from './head.ts';
import type { ActorsJson, KindsJson, MeasuresJson, PartiesJson, PlacesJson, SourcesJson } from './schema/published.ts';

/** `/data/actors.json`: the registry of actors, each with the events it is involved in. */
export function buildActorsJson(chronology: VersionedChronology): ActorsJson {
  const { site, actors } = chronology;
  const events = idsOfEvents(chronology, (event) => event.actors);
  const entries = [...actors.values()].map(({ id, name, type, party, role, roles, aliases }) => ({
    id,
    ...buildAddress(site, permalink.actor(id)),
    name,
    type,
    party: party ?? null,
    role: rolesOf({ role, roles }).at(-1)?.role ?? null,
    roles: rolesOf({ role, roles }).map((held) => ({ role: held.role, until: held.until && buildDate(held.until) })),
    aliases: aliases ?? [],
    events: events.get(id) ?? [],
  }));
  return { ...buildHead(chronology), actors: entries };
}

/** `/data/sources.json`: the registry of sources, each with what it published and what carries its copy. */
export function buildSourcesJson(chronology: VersionedChronology): SourcesJson {
  const { site, sources } = chronology;
  const entries = [...sources.values()].map((source) => ({
    id: source.id,
    ...buildAddress(site, permalink.source(source.id)),
    name: source.name,
    kind: source.kind,
    country: source.country ?? null,
    homepage: source.homepage ?? null,
    control: source.control ?? null,
    exile: source.exile ?? false,
    rewrites: source.rewrites ?? false,
    note: source.note ?? null,
    articles: articlesFrom(chronology, source.id).map(({ name }) => name),
  }));
  return { ...buildHead(chronology), sources: entries };
}

/** `/data/places.json`: the registry of places, each with the events that happened there. */
export function buildPlacesJson(chronology: VersionedChronology): PlacesJson {
  const { site, places } = chronology;
  const events = idsOfEvents(chronology, ({ place }) => (place === null ? [] : [place]));
  const entries = [...places.values()].map(({ id, name, country, lat, lon, note, aliases }) => ({
    id,
    ...buildAddress(site, permalink.place(id)),
    name,
    country: country ?? null,
    lat,
    lon,
    note: note ?? null,
    aliases: aliases ?? [],
    events: events.get(id) ?? [],
  }));
  return { ...buildHead(chronology), places: entries };
}

/** `/data/parties.json`: the parties in the order of the record, each with its actors. */
export function buildPartiesJson(chronology: VersionedChronology): PartiesJson {
  const { site, actors } = chronology;
  const entries = site.parties.map(({ id, name }) => ({
    id,
    name,
    actors: [...actors.values()].filter(({ party }) => party === id).map((actor) => actor.id),
  }));
  return { ...buildHead(chronology), parties: entries };
}

/** `/data/kinds.json`: the kinds of event. */
export function buildKindsJson(chronology: VersionedChronology): KindsJson {
  const kinds = [...chronology.kinds.values()].map(({ id, name, speaks, direct }) => ({
    id,
    name,
    speaks,
    direct: direct ?? false,
  }));
  return { ...buildHead(chronology), kinds };
}

/** `/data/measures.json`: what figures count. */
export function buildMeasuresJson(chronology: VersionedChronology): MeasuresJson {
  const measures = [...chronology.measures.values()].map(({ id, label, unit, grows, breaches }) => ({
    id,
    label,
    unit: unit ?? null,
    grows,
    breaches: breaches ?? false,
  }));
  return { ...buildHead(chronology), measures };
}

/** The ids of events by those of what they have. */
function idsOfEvents(
  chronology: Chronology,
  idsOf: (event: RecordedEvent) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const groups = groupByEach(stableEvents(chronology), idsOf);
  return new Map(Array.from(groups, ([id, events]) => [id, events.map((event) => event.id)]));
}
