import { selectTexts } from '../../record/read/select.ts';
import { buildChronology } from '../../chronology/chronology.ts';
import { compareSnapshots } from '../../chronology/history/diff-snapshots.ts';
import { isDay, parseEdtf } from '../../chronology/dates/edtf.ts';
import { takeSnapshot } from '../../chronology/history/snapshot.ts';
import type { Change } from '../../record/schema/changes.ts';
import type { Issue } from '../../record/schema/issue.ts';
import type { ContentRecord } from '../../record/schema/record.ts';
import type { Snapshot } from '../../record/schema/snapshot.ts';
import { type Check, checkDocument, issueAt, unexpected } from '../rule.ts';

/** Where the record has been published, its permalinks are in a list: without it, aliases and tombstones would be lost. */
export const permalinksKept: Check = ({ documents, path }) => {
  if (!documents.has('published') || documents.has('permalinks')) return [];
  const file = `${path}/permalinks.json`;
  const message = `Missing ${file}, expected beside published.json: restore it from version control`;
  return [{ file, line: 1, column: 1, rule: 'missing-file', message }];
};

/** What changed is known only together with what was published last. */
export const historyWhole: Check = ({ documents, path }) => {
  const files = [
    ['changes', 'changes.yaml'],
    ['published', 'published.json'],
  ] as const;
  const [missing, ...more] = files.filter(([name]) => !documents.has(name));
  if (!missing || more.length > 0) return [];
  const [file, other] = [`${path}/${missing[1]}`, missing[0] === 'changes' ? 'published.json' : 'changes.yaml'];
  const message = `Missing ${file}, expected beside ${other}: restore it, or delete both to start a new history`;
  return [{ file, line: 1, column: 1, rule: 'missing-file', message }];
};

/** Every publication has a day, which is no earlier than that of the one before it. */
export const historyInOrder: Check = (folder) =>
  checkDocument(folder, 'changes', (changes) => {
    let newest = '';
    return selectTexts(changes, '*.date').flatMap(({ path, value }): readonly Issue[] => {
      if ('problem' in parseEdtf(value)) return [];
      if (!isDay(value)) {
        return [issueAt(changes, path, 'unknown-date-form', unexpected('date', value, 'a day, such as 2025-04-18'))];
      }
      if (value < newest) {
        const expected = `${newest} or later: the newest publication comes last`;
        return [issueAt(changes, path, 'date-out-of-order', unexpected('date', value, expected))];
      }
      newest = value;
      return [];
    });
  });

/** What has changed since the record was last published; nothing where no history is kept. */
export function findUnpublished(record: ContentRecord): readonly Change[] {
  if (record.snapshot === null) return [];
  return compareSnapshots(record.snapshot, takeSnapshot(buildChronology(record)), record.permalinks);
}

/** The articles that say something else than when the record was last published, or are new; none where no history is kept. */
export function findChangedArticles(record: ContentRecord): ReadonlySet<string> {
  if (record.snapshot === null) return new Set();
  const [before, after] = [record.snapshot, takeSnapshot(buildChronology(record))].map(sayingOf);
  return new Set(record.articles.map(({ name }) => name).filter((name) => before?.get(name) !== after?.get(name)));
}

/** What each article says, its reports included, in a form that can be compared. */
function sayingOf({ articles, events }: Snapshot): ReadonlyMap<string, string> {
  const reports = Object.entries(events).flatMap(([id, event]) =>
    Object.entries(event.reports).map(([name, report]) => ({ name, saying: [id, report] })),
  );
  const byArticle = Map.groupBy(reports, ({ name }) => name);
  return new Map(
    Object.entries(articles).map(([name, article]) => [
      name,
      JSON.stringify([article, byArticle.get(name)?.map(({ saying }) => saying) ?? []]),
    ]),
  );
}
