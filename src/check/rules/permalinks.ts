import { isWhole, readableArticles, select, selectTexts } from '../../record/read/select.ts';
import type { Document, Folder } from '../../record/read/document.ts';
import type { Issue } from '../../record/schema/issue.ts';
import { type Addressed, addressed, nouns } from '../../record/schema/permalinks.ts';
import type { ContentRecord } from '../../record/schema/record.ts';
import { claimIds } from '../../record/claim-ids.ts';
import { oncePer } from '../../chronology/once-per.ts';
import { rememberTexts } from '../remember.ts';
import { withoutDrafts } from '../without-drafts.ts';
import { type Check, checkDocument, issueAt, nearestTo, registryIds, unexpected } from '../rule.ts';

/** One part of the permalinks, and the ids of the record that it is about. */
interface Part {
  readonly kind: Addressed;
  readonly noun: string;
  readonly document: Document;
  readonly inUse: ReadonlySet<string>;
}

/** Every id ever published is still in use, or an alias or a tombstone. */
export const lastingPermalinks: Check = (folder) =>
  checkParts(folder, (part) => {
    const { document, kind, noun, inUse } = part;
    const published = new Set(publishedIds(folder, kind));
    const gone = new Set(['aliases', 'tombstones'].flatMap((list) => keysOf(part, list)));
    const listed = selectTexts(document, `${kind}.ids.*`);
    const vanished = listed.filter(({ value }) => !inUse.has(value) && !gone.has(value));
    const known = new Set(listed.map(({ value }) => value));
    // What is new in a draft has not taken the place of anything published.
    const added = [...(idsInUse(withoutDrafts(folder), kind) ?? [])].filter((id) => !known.has(id));
    return vanished.map(({ path, value }) => {
      const message = published.has(value)
        ? `Published ${noun} "${value}" is missing: restore it, or add an alias or a tombstone in permalinks.json`
        : `Id "${value}" of permalinks.json is that of no ${noun} any more: restore it, add an alias or a tombstone there, or remove the id if it was never published`;
      const renamed = nearestTo(value, added) ?? (vanished.length === 1 && added.length === 1 ? added[0] : null);
      const question = renamed == null ? '' : `; was it renamed to "${renamed}"?`;
      return issueAt(document, path, 'vanished-permalink', message + question);
    });
  });

/** Everything published is in the list: one that was emptied, or comes from before, would let aliases and tombstones go. */
export const publishedPermalinks: Check = (folder) =>
  checkDocument(folder, 'permalinks', (document) =>
    addressed.flatMap((kind) => {
      // An empty file names no kind; one from before kinds were listed names none of those.
      const isEmpty = select(document, '*').length === 0;
      if (!isEmpty && !Array.isArray(select(document, `${kind}.ids`)[0]?.value)) return [];
      const ids = new Set(selectTexts(document, `${kind}.ids.*`).map(({ value }) => value));
      const [first, ...more] = publishedIds(folder, kind).filter((id) => !ids.has(id));
      if (first === undefined) return [];
      const others = more.length === 0 ? '' : ` and ${more.length} more`;
      const message = `Missing published ${nouns[kind]} "${first}"${others}, expected every published id: restore permalinks.json from version control`;
      return [issueAt(document, [kind, 'ids'], 'lost-permalink', message)];
    }),
  );

/** The ids that were in the record when it was last published, of the kinds of which that is known. */
function publishedIds({ documents }: Folder, kind: Addressed): readonly string[] {
  const published = documents.get('published');
  if (!published || (kind !== 'events' && kind !== 'articles')) return [];
  return select(published, `${kind}.*`).map(({ path: [, id] }) => String(id));
}

/** Every alias leads straight to an id in use. */
export const aliasesLeadOn: Check = (folder) =>
  checkParts(folder, ({ document, kind, noun, inUse }) => {
    const aliases = new Map(selectTexts(document, `${kind}.aliases.*`).map(({ path, value }) => [path[2], value]));
    return selectTexts(document, `${kind}.aliases.*`)
      .filter(({ value }) => !inUse.has(value))
      .map(({ path, value }) => {
        const moved = aliases.get(value);
        const message =
          moved !== undefined && inUse.has(moved)
            ? `Unexpected ${noun} "${value}", expected "${moved}": the ${noun} has moved on to that id`
            : unexpected(noun, value, `the id of ${article(noun)} in the record`, inUse);
        return issueAt(document, path, `unknown-${noun}`, message);
      });
  });

/** No id is in use and withdrawn, or has moved and is withdrawn. */
export const retiredIds: Check = (folder) =>
  checkParts(folder, (part) => {
    const { document, kind, noun, inUse } = part;
    const aliases = new Set(keysOf(part, 'aliases'));
    return [
      ...['aliases', 'tombstones'].flatMap((list) =>
        keysOf(part, list)
          .filter((id) => inUse.has(id))
          .map((id) => {
            const message = `Unexpected "${id}" among the ${list}, expected only ids no longer in use: remove it here, or rename the ${noun}`;
            return issueAt(document, [kind, list, id], 'permalink-in-use', message, 'key');
          }),
      ),
      ...keysOf(part, 'tombstones')
        .filter((id) => aliases.has(id))
        .map((id) => {
          const message = `Unexpected "${id}" among the tombstones, expected it in one list: remove it here or from the aliases`;
          return issueAt(document, [kind, 'tombstones', id], 'permalink-in-use', message, 'key');
        }),
    ];
  });

/** The ids of all claims. */
export const claimIdsOf = oncePer(({ articles }: Folder) => claimIds(articles));

/** Checks each part of the permalinks against the ids in use, where these could be read. */
function checkParts(folder: Folder, check: (part: Part) => readonly Issue[]): readonly Issue[] {
  return checkDocument(folder, 'permalinks', (document) =>
    addressed.flatMap((kind) => {
      const inUse = idsInUse(folder, kind);
      return inUse === null ? [] : check({ kind, noun: nouns[kind], document, inUse });
    }),
  );
}

/** The ids of one kind in the record; null where a file that may have more of them could not be read. */
function idsInUse(folder: Folder, kind: Addressed): ReadonlySet<string> | null {
  switch (kind) {
    case 'events':
      return isWhole(folder) ? eventIds(folder) : null;
    case 'claims':
      return isWhole(folder) ? claimIdsOf(folder) : null;
    case 'articles':
      return new Set(folder.articles.map(({ name }) => name));
    default:
      return registryIds(folder, kind);
  }
}

function keysOf({ document, kind }: Part, list: string): readonly string[] {
  return select(document, `${kind}.${list}.*`).map(({ path }) => String(path[2]));
}

function article(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** Something of the record that is not yet among the permalinks. */
export interface Unrecorded {
  readonly kind: Addressed;
  readonly id: string;
}

/** Whatever has an id that is not yet among the permalinks, so that nothing would notice if it vanished. */
export function findUnrecorded(record: ContentRecord): readonly Unrecorded[] {
  const events = record.articles.flatMap(({ data }) => data.events);
  const inUse: Readonly<Record<Addressed, readonly string[]>> = {
    events: events.map(({ id }) => id),
    claims: events.flatMap(({ claims = [] }) => claims.flatMap(({ id }) => id ?? [])),
    articles: record.articles.map(({ name }) => name),
    actors: Object.keys(record.actors),
    places: Object.keys(record.places),
    threads: Object.keys(record.threads),
    questions: Object.keys(record.questions),
    sources: Object.keys(record.sources),
  };
  return addressed.flatMap((kind) => {
    const listed = new Set(record.permalinks[kind].ids);
    return [...new Set(inUse[kind])].filter((id) => !listed.has(id)).map((id) => ({ kind, id }));
  });
}

/** The former ids of one kind, each with the id it has moved to, or null where it was withdrawn. */
export function goneIds({ documents }: Folder, kind: Addressed): ReadonlyMap<string, string | null> {
  const document = documents.get('permalinks');
  if (!document) return new Map();
  const moved = selectTexts(document, `${kind}.aliases.*`).map(({ path, value }) => [String(path[2]), value] as const);
  const withdrawn = select(document, `${kind}.tombstones.*`).map(({ path }) => [String(path[2]), null] as const);
  return new Map([...withdrawn, ...moved]);
}

/** The ids of all events that some article reports. */
export const eventIds = oncePer((folder: Folder): ReadonlySet<string> => {
  return new Set(
    readableArticles(folder).flatMap((one) => rememberTexts(one, 'events.*.id').map(({ value }) => value)),
  );
});
