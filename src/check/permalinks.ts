import { isWhole, readableArticles, select, selectTexts } from '../record/read/select.ts';
import type { Document, Folder } from '../record/read/document.ts';
import type { Issue } from '../record/schema/issue.ts';
import type { ContentRecord } from '../record/schema/record.ts';
import { type Rule, issueAt, unexpected } from './rule.ts';

/** Every event id ever published is on record still, or is an alias or a tombstone. */
export const lastingPermalinks: Rule = (folder) => {
  const document = folder.documents.get('permalinks');
  if (!document || !isWhole(folder)) return [];
  const events = eventIds(folder);
  const [aliases = [], tombstones = []] = ['aliases.*', 'tombstones.*'].map((pattern) =>
    select(document, pattern).map(({ path }) => String(path[1])),
  );
  const gone = new Set([...aliases, ...tombstones]);
  return [
    ...selectTexts(document, 'ids.*')
      .filter(({ value }) => !events.has(value) && !gone.has(value))
      .map(({ path, value }) => {
        const expected = `it on record, as it has been published: restore the id, or add it to "aliases" or "tombstones" in ${document.file}`;
        return issueAt(document, path, 'vanished-permalink', unexpected('absence of event', value, expected, events));
      }),
    ...selectTexts(document, 'aliases.*')
      .filter(({ value }) => !events.has(value))
      .map(({ path, value }) =>
        issueAt(document, path, 'unknown-event', unexpected('event', value, 'the id of an event on record', events)),
      ),
    ...[...gone].filter((id) => events.has(id)).map((id) => stillThere(document, id)),
    ...aliases.filter((id) => tombstones.includes(id)).map((id) => movedAndWithdrawn(document, id)),
  ];
};

/** The published events whose ids are not yet among the permalinks, so that nothing would notice if they vanished. */
export function findUnrecorded({ articles, permalinks }: ContentRecord): readonly string[] {
  const ids = articles.flatMap(({ data }) => data.events.map(({ id }) => id));
  return [...new Set(ids)].filter((id) => !permalinks.ids.includes(id));
}

/** The ids of all events that some article reports. */
export function eventIds(folder: Folder): ReadonlySet<string> {
  return new Set(
    readableArticles(folder).flatMap((article) => selectTexts(article, 'events.*.id').map(({ value }) => value)),
  );
}

function stillThere(document: Document, id: string): Issue {
  const list = select(document, 'aliases.*').some(({ path }) => path[1] === id) ? 'aliases' : 'tombstones';
  const message = `Unexpected "${id}" among the ${list}, expected no event of that id on record: remove it here or there`;
  return issueAt(document, [list, id], 'permalink-in-use', message, 'key');
}

function movedAndWithdrawn(document: Document, id: string): Issue {
  const message = `Unexpected "${id}" among the tombstones, expected it in one list: it is among the aliases too`;
  return issueAt(document, ['tombstones', id], 'permalink-in-use', message, 'key');
}
