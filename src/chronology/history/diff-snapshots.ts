import { type Change, type Field, articleFields, eventFields } from '../../record/schema/changes.ts';
import type { Ledger } from '../../record/schema/permalinks.ts';
import type { ArticleSnapshot, EventSnapshot, Snapshot } from '../../record/schema/snapshot.ts';

/** Former ids and file names, each with today's. */
type Moves = ReadonlyMap<string, string>;

/** What an entry says of a difference; nothing where there is none. */
type Difference = Pick<Change, 'fields' | 'was' | 'now'>;

/**
 * Compares the record as last published with that of today: what became of each event and article. An event moves by an
 * alias; so does an article, or where one of another file name has its headline, date and source.
 */
export function compareSnapshots(
  before: Snapshot,
  after: Snapshot,
  permalinks: Readonly<Record<'events' | 'articles', Pick<Ledger, 'aliases'>>>,
): readonly Change[] {
  const events = followAliases(permalinks.events, before.events, after.events);
  const renamed = followAliases(permalinks.articles, before.articles, after.articles);
  const articles = new Map([...renamed, ...findMovedArticles(before.articles, after.articles, renamed)]);
  return [
    ...compareAll(
      before.events,
      after.events,
      events,
      (id) => ({ event: id }),
      (was, now) => compareEvent(was, now, events, articles),
    ),
    ...compareAll(
      before.articles,
      after.articles,
      articles,
      (name) => ({ article: name }),
      (was, now, from, name) =>
        compareArticle(
          was,
          now,
          eventsOf(before, from).map((id) => events.get(id) ?? id),
          eventsOf(after, name),
        ),
    ),
  ];
}

function followAliases(
  { aliases }: Pick<Ledger, 'aliases'>,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): Moves {
  return new Map(Object.entries(aliases).filter(([id, to]) => !isIn(after, id) && isIn(before, id) && isIn(after, to)));
}

function findMovedArticles(
  before: Readonly<Record<string, ArticleSnapshot>>,
  after: Readonly<Record<string, ArticleSnapshot>>,
  renamed: Moves,
): Moves {
  const known = new Set([...renamed].flat());
  const arrived = Object.entries(after).filter(([name]) => !isIn(before, name) && !known.has(name));
  const moves = new Map<string, string>();
  for (const [name, article] of Object.entries(before).filter(
    ([former]) => !isIn(after, former) && !known.has(former),
  )) {
    const index = arrived.findIndex(([, other]) => sameArticle(article, other));
    for (const [to] of index < 0 ? [] : arrived.splice(index, 1)) moves.set(name, to);
  }
  return moves;
}

function sameArticle(a: ArticleSnapshot, b: ArticleSnapshot): boolean {
  return a.title === b.title && a.date === b.date && a.fields.source === b.fields.source;
}

/** Compares all entries of a register: what is there, then what is gone. */
function compareAll<T extends { readonly title: string }>(
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
  moves: Moves,
  subject: (id: string) => Pick<Change, 'event' | 'article'>,
  compare: (was: T, now: T, from: string, id: string) => Difference,
): readonly Change[] {
  const present = Object.entries(after).flatMap(([id, now]): readonly Change[] => {
    const former = [...moves].filter(([, to]) => to === id).map(([from]) => from);
    const from = isIn(before, id) ? id : former[0];
    const was = from === undefined ? undefined : before[from];
    if (from === undefined || was === undefined) return [{ ...subject(id), change: 'added' }];
    const difference = compare(was, now, from, id);
    const moved = former.map((old): Change => ({
      ...subject(id),
      change: 'moved',
      from: old,
      ...(old === from && difference),
    }));
    const changed = from === id && difference.fields !== undefined;
    return [...moved, ...(changed ? [{ ...subject(id), change: 'changed' as const, ...difference }] : [])];
  });
  const removed = Object.entries(before)
    .filter(([id]) => !isIn(after, id) && !moves.has(id))
    .map(([id, { title }]): Change => ({ ...subject(id), change: 'removed', was: { title } }));
  return [...present, ...removed];
}

function compareEvent(was: EventSnapshot, now: EventSnapshot, events: Moves, articles: Moves): Difference {
  const before = new Map(Object.entries(was.reports).map(([name, report]) => [articles.get(name) ?? name, report]));
  const after = new Map(Object.entries(now.reports));
  const changed: Field[] = [...differing(was.fields, now.fields)];
  if (
    !sameIds(
      was.respondsTo.map((id) => events.get(id) ?? id),
      now.respondsTo,
    )
  )
    changed.push('respondsTo');
  if (!sameIds([...before.keys()], [...after.keys()])) changed.push('reports');
  for (const [name, report] of after) changed.push(...differing(before.get(name) ?? report, report));
  return describe(was, now, changed, eventFields);
}

function compareArticle(
  was: ArticleSnapshot,
  now: ArticleSnapshot,
  reported: readonly string[],
  reports: readonly string[],
): Difference {
  const changed: Field[] = [...differing(was.fields, now.fields)];
  if (!sameIds(reported, reports)) changed.push('events');
  return describe(was, now, changed, articleFields);
}

/** Adds title and date, with what they were and are, and puts the fields in their order. */
function describe(
  was: { readonly title: string; readonly date: string },
  now: { readonly title: string; readonly date: string },
  changed: readonly Field[],
  order: readonly Field[],
): Difference {
  const short = (['title', 'date'] as const).filter((key) => was[key] !== now[key]);
  const fields = order.filter((field) => changed.includes(field) || short.some((key) => key === field));
  const only = (values: typeof was) => Object.fromEntries(short.map((key) => [key, values[key]]));
  return {
    ...(fields.length > 0 && { fields }),
    ...(short.length > 0 && { was: only(was), now: only(now) }),
  };
}

function differing<Key extends string>(
  was: Readonly<Partial<Record<Key, string>>>,
  now: Readonly<Partial<Record<Key, string>>>,
): readonly Key[] {
  return (Object.keys({ ...was, ...now }) as Key[]).filter((key) => was[key] !== now[key]);
}

/** The ids of the events that an article reports. */
function eventsOf({ events }: Snapshot, article: string): readonly string[] {
  return Object.entries(events)
    .filter(([, { reports }]) => isIn(reports, article))
    .map(([id]) => id);
}

function sameIds(a: readonly string[], b: readonly string[]): boolean {
  return [...new Set(a)].sort().join(' ') === [...new Set(b)].sort().join(' ');
}

function isIn(register: Readonly<Record<string, unknown>>, id: string): boolean {
  return Object.hasOwn(register, id);
}
