import { isWhole, readableArticles, select, selectTexts } from '../../record/read/select.ts';
import type { Document, Folder } from '../../record/read/document.ts';
import type { Issue } from '../../record/schema/issue.ts';
import type { ContentRecord } from '../../record/schema/record.ts';
import { type Check, checkDocument, issueAt, nearestTo, unexpected } from '../rule.ts';

/** Every event id ever published is still the id of an event, or an alias or a tombstone. */
export const lastingPermalinks: Check = (folder) =>
  checkPermalinks(folder, (document, events) => {
    const published = new Set(publishedIds(folder));
    const gone = new Set(['aliases', 'tombstones'].flatMap((list) => keysOf(document, list)));
    return selectTexts(document, 'ids.*')
      .filter(({ value }) => !events.has(value) && !gone.has(value))
      .map(({ path, value }) => {
        const nearest = nearestTo(value, events);
        const message =
          (published.has(value)
            ? `Published event "${value}" is missing: restore it, or add an alias or a tombstone in permalinks.json`
            : `Event "${value}" of permalinks.json is missing: restore it, add an alias or a tombstone there, or remove the id if it was never published`) +
          (nearest === null ? '' : `; was it renamed to "${nearest}"?`);
        return issueAt(document, path, 'vanished-permalink', message);
      });
  });

/** Every published event is in the list: one that was emptied, or comes from before, would let aliases and tombstones go. */
export const publishedPermalinks: Check = (folder) =>
  checkDocument(folder, 'permalinks', (document) => {
    if (!Array.isArray(select(document, 'ids')[0]?.value)) return [];
    const ids = new Set(selectTexts(document, 'ids.*').map(({ value }) => value));
    const [first, ...more] = publishedIds(folder).filter((id) => !ids.has(id));
    if (first === undefined) return [];
    const others = more.length === 0 ? '' : ` and ${more.length} more`;
    const message = `Missing published event "${first}"${others}, expected every published id: restore permalinks.json from version control`;
    return [issueAt(document, ['ids'], 'lost-permalink', message)];
  });

/** The ids that events had when the record was last published. */
function publishedIds({ documents }: Folder): readonly string[] {
  const published = documents.get('published');
  return published ? select(published, 'events.*').map(({ path: [, id] }) => String(id)) : [];
}

/** Every alias leads to an event. */
export const aliasesLeadOn: Check = (folder) =>
  checkPermalinks(folder, (document, events) =>
    selectTexts(document, 'aliases.*')
      .filter(({ value }) => !events.has(value))
      .map(({ path, value }) =>
        issueAt(
          document,
          path,
          'unknown-event',
          unexpected('event', value, 'the id of an event in the record', events),
        ),
      ),
  );

/** No id is in use and withdrawn, or has moved and is withdrawn. */
export const retiredIds: Check = (folder) =>
  checkPermalinks(folder, (document, events) => {
    const aliases = keysOf(document, 'aliases');
    return [
      ...['aliases', 'tombstones'].flatMap((list) =>
        keysOf(document, list)
          .filter((id) => events.has(id))
          .map((id) => {
            const message = `Unexpected "${id}" among the ${list}, expected only ids no longer in use: remove it here, or rename the event`;
            return issueAt(document, [list, id], 'permalink-in-use', message, 'key');
          }),
      ),
      ...keysOf(document, 'tombstones')
        .filter((id) => aliases.includes(id))
        .map((id) => {
          const message = `Unexpected "${id}" among the tombstones, expected it in one list: remove it here or from the aliases`;
          return issueAt(document, ['tombstones', id], 'permalink-in-use', message, 'key');
        }),
    ];
  });

/** Checks the list of permalinks against the ids of all events, where every article could be read. */
function checkPermalinks(
  folder: Folder,
  check: (document: Document, events: ReadonlySet<string>) => readonly Issue[],
): readonly Issue[] {
  if (!isWhole(folder)) return [];
  return checkDocument(folder, 'permalinks', (document) => check(document, eventIds(folder)));
}

function keysOf(document: Document, list: string): readonly string[] {
  return select(document, `${list}.*`).map(({ path }) => String(path[1]));
}

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
