import { type PlacedClaim, collectClaims } from '../../chronology/disputes/answers.ts';
import { findSeries } from '../../chronology/events/series.ts';
import type { Chronology, RecordedEvent, ResolvedArticle } from '../../chronology/model.ts';
import { longestOf } from './specimens.ts';

/** The event whose page has the most different parts without being long: three reports weigh as much as one part. */
export function findFullestEvent(chronology: Pick<Chronology, 'events' | 'measures'>): RecordedEvent | undefined {
  const { events } = chronology;
  const answered = new Set([...events.values()].flatMap(({ respondsTo }) => respondsTo));
  const weigh = (event: RecordedEvent) =>
    count([...partsOf(event), ...sectionsOf(chronology, event), answered.has(event.id)]) +
    count(sectionsOf(chronology, event)) -
    event.reports.length / 3;
  return [...events.values()].toSorted((one, other) => weigh(other) - weigh(one))[0];
}

/** The article of whose publishing the most is known; of several, one of few events. */
export function findFullestArticle({
  articles,
  site,
}: Pick<Chronology, 'articles' | 'site'>): ResolvedArticle | undefined {
  return longestOf(articles.values(), (article) => {
    const { byline, dateNote, via, url, archived, accessed, notes, language, events } = article;
    const some = [byline.length > 0, dateNote, via, url, archived, accessed, notes.length > 0].map(Boolean);
    return count([...some, language !== site.language]) + 1 / (1 + events.length);
  });
}

/** What the actor says who says the least and yet speaks on a disputed question and on none; nothing where nobody does. */
export function findShortestSayings({ events }: Pick<Chronology, 'events'>): readonly PlacedClaim[] {
  const sayings = [...Map.groupBy(collectClaims({ events }), ({ claim }) => claim.by)]
    .filter(([by]) => by !== 'article')
    .map(([, claims]) => claims)
    .filter((claims) => new Set(claims.map(({ claim }) => claim.question === undefined)).size > 1);
  return longestOf(sayings, ({ length }) => 1 / length) ?? [];
}

function partsOf({ date, dateNote, place, threads, respondsTo, reports }: RecordedEvent): readonly boolean[] {
  const claims = reports.flatMap((report) => report.claims);
  return [
    date.precision !== 'day',
    dateNote !== null,
    place !== null,
    threads.some(({ step }) => step !== null),
    respondsTo.length > 0,
    reports.some((report) => report.date !== null),
    reports.some(({ note }) => note !== null),
    reports.some(({ via }) => via !== null),
    claims.some(({ quote }) => quote !== undefined),
    claims.some(({ by }) => by === 'article'),
  ];
}

/** What few events have a section or a picture for; each counts twice. A picture is drawn of three numbers and more. */
function sectionsOf(chronology: Pick<Chronology, 'events' | 'measures'>, event: RecordedEvent): readonly boolean[] {
  const { conflicts } = event;
  const fields = new Set(conflicts.map(({ field }) => field));
  return [...[...fields].map(() => true), findSeries(chronology, event).some(({ figures }) => figures.length > 2)];
}

function count(all: readonly boolean[]): number {
  return all.filter(Boolean).length;
}
