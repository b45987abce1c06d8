import { hashPublication } from '../../chronology/history/publications.ts';
import { countThings } from '../count.ts';
import type { Document } from '../../record/read/document.ts';
import { type Publication, changes as historyShape } from '../../record/schema/changes.ts';
import type { Issue } from '../../record/schema/issue.ts';
import { type ListedPublication, type Published, snapshot as publishedShape } from '../../record/schema/snapshot.ts';
import { type Check, issueAt } from '../rule.ts';

const rule = 'altered-history';

/** The publications of `changes.yaml` are those that `published.json` lists, and it still has all that the last one published. */
export const historyUnaltered: Check = ({ documents }) => {
  const [changes, published] = [documents.get('changes'), documents.get('published')];
  if (!changes || !published) return [];
  const [history, last] = [historyShape.safeParse(changes.data), publishedShape.safeParse(published.data)];
  if (!history.success || !last.success) return [];
  const listed = last.data.publications;
  return [
    ...checkExtent(published, last.data, history.data.length),
    ...(listed ? [...checkNumbers(published, listed), ...compare(changes, history.data, published, listed)] : []),
  ];
};

/** An emptied file would have everything published a second time. */
function checkExtent(
  document: Document,
  { publications, events, articles }: Published,
  number: number,
): readonly Issue[] {
  const found = { events: Object.keys(events).length, articles: Object.keys(articles).length };
  const last = publications?.at(-1);
  const had = { events: last?.events ?? found.events, articles: last?.articles ?? found.articles };
  const isWhole = last
    ? had.events === found.events && had.articles === found.articles
    : found.events + found.articles > 0;
  if (isWhole) return [];
  const expected = last ? `the ${extentOf(had)} of publication ${last.number}` : `what publication ${number} published`;
  const message =
    `Unexpected ${extentOf(found)}, expected ${expected}: ` + 'restore published.json from version control';
  return [issueAt(document, [], rule, message)];
}

function extentOf({ events, articles }: { readonly events: number; readonly articles: number }): string {
  return `${countThings(events, 'event')} and ${countThings(articles, 'article')}`;
}

function checkNumbers(document: Document, listed: readonly ListedPublication[]): readonly Issue[] {
  return listed.flatMap(({ number }, index): readonly Issue[] => {
    if (number === index + 1) return [];
    const message = `Unexpected number ${number}, expected ${index + 1}: restore published.json from version control`;
    return [issueAt(document, ['publications', index, 'number'], rule, message)];
  });
}

/** Goes through both lists side by side; where they part, the one that is met again later tells which of them goes on. */
function compare(
  changes: Document,
  history: readonly Publication[],
  published: Document,
  listed: readonly ListedPublication[],
): readonly Issue[] {
  const written = history.map((publication) => `${publication.date} ${hashPublication(publication)}`);
  const expected = listed.map(({ date, hash }) => `${date} ${hash}`);
  const issues: Issue[] = [];
  let [at, next] = [0, 0];
  while (at < written.length || next < expected.length) {
    const [one, other] = [written[at], expected[next]];
    if (one === other) [at, next] = [at + 1, next + 1];
    else if (one === undefined || expected.includes(one, next)) {
      issues.push(issueAt(published, ['publications', next], rule, lost(next + 1)));
      next += 1;
    } else if (other === undefined || written.includes(other, at)) {
      issues.push(issueAt(changes, [at], rule, added(at + 1)));
      at += 1;
    } else {
      issues.push(issueAt(changes, [at], rule, altered(at + 1, next + 1)));
      [at, next] = [at + 1, next + 1];
    }
  }
  return issues;
}

const lost = (number: number) =>
  `Missing publication ${number} in changes.yaml, expected it as listed here: restore changes.yaml from version control`;

const added = (number: number) =>
  `Unexpected publication ${number}, expected only those that published.json lists: ` +
  'delete it here if it is a copy or npm run changes was interrupted, and run the command again; ' +
  'otherwise restore published.json from version control';

const altered = (number: number, listed: number) =>
  `Unexpected entries in publication ${number}, expected those that published.json lists as number ${listed}: ` +
  'restore them from version control; only "corrected" in place of "changed", and a reason, may be written by hand';
