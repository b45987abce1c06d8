import type { Change, Publication } from '../../record/schema/changes.ts';
import type { Ledger } from '../../record/schema/permalinks.ts';
import type { Chronology, History, ResolvedChange, Register } from '../model.ts';

type OnRecord = Pick<Chronology, 'events' | 'articles' | 'permalinks'>;

/** An entry with its place, before it is known what it is called today. */
type Dated = Change & Pick<ResolvedChange, 'date' | 'publication' | 'enteredAs' | 'key'>;

/** Builds the history of a record from its publications: each entry under the id that its event or article has today. */
export function buildHistory(
  publications: readonly Publication[],
  onRecord: OnRecord,
): Pick<Chronology, 'changes' | 'histories'> {
  const dated = withKeys(
    publications.flatMap(({ date, changes }, index) =>
      changes.map((change) => ({
        ...change,
        date,
        publication: index + 1,
        enteredAs: change.event ?? change.article ?? '',
      })),
    ),
  );
  const turns = [...dated.entries()].filter(([, { change }]) => change === 'moved' || change === 'removed');
  const changes = dated.map(({ event, article, ...rest }, index): ResolvedChange => {
    const later = turns.filter(([position]) => position >= index).map(([, turn]) => turn);
    if (event !== undefined) {
      const today = followMoves('event', event, later);
      return { ...rest, ...locateEvent(today, later, onRecord) };
    }
    return { ...rest, ...locateArticle(followMoves('article', article ?? '', later), later, onRecord) };
  });
  return { changes, histories: { events: groupBy(changes, 'event'), articles: groupBy(changes, 'article') } };
}

function withKeys(changes: readonly Omit<Dated, 'key'>[]): readonly Dated[] {
  const times = new Map<string, number>();
  return changes.map((change) => {
    const subject = change.event === undefined ? `article_${change.article ?? ''}` : `event_${change.event}`;
    const key = `${change.date}_${subject}`;
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return { ...change, key: time === 1 ? key : `${key}_${time}` };
  });
}

/** The name at the end of all moves from here on. */
function followMoves(what: 'event' | 'article', name: string, later: readonly Change[]): string {
  return later.reduce((today, change) => (change.from === today ? (change[what] ?? today) : today), name);
}

function locateEvent(today: string, later: readonly Change[], { events, permalinks }: OnRecord) {
  const id = idOfToday(permalinks.events, today);
  const event = events.get(id);
  return {
    event: id,
    title: event?.title ?? lastTitle(later.filter((change) => change.event === id)) ?? id,
    hasPage: event !== undefined || Object.hasOwn(permalinks.events.tombstones, id),
  };
}

function locateArticle(today: string, later: readonly Change[], { articles, permalinks }: OnRecord) {
  const name = idOfToday(permalinks.articles, today);
  const article = articles.get(name);
  return {
    article: name,
    title: article?.title ?? lastTitle(later.filter((change) => change.article === name)) ?? name,
    hasPage: article !== undefined || Object.hasOwn(permalinks.articles.tombstones, name),
  };
}

function idOfToday({ aliases }: Ledger, id: string): string {
  return Object.hasOwn(aliases, id) ? (aliases[id] ?? id) : id;
}

function lastTitle(changes: readonly Change[]): string | undefined {
  return changes.find(({ change }) => change === 'removed')?.was?.title;
}

function groupBy(changes: History, what: 'event' | 'article'): Register<History> {
  const about = changes.filter((change) => change[what] !== undefined);
  return Map.groupBy(about, (change) => change[what] ?? '');
}
