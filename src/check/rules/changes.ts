import { isObject, isWhole, select, selectTexts } from '../../record/read/select.ts';
import type { Document, Folder, Path } from '../../record/read/document.ts';
import type { Issue } from '../../record/schema/issue.ts';
import { eventIds, goneIds } from './permalinks.ts';
import { type Check, checkDocument, issueAt, unexpected } from '../rule.ts';

/** Which other keys each kind of change needs. */
const neededKeys: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  changed: { fields: 'the keys that changed' },
  corrected: { fields: 'the keys that were corrected', reason: 'a sentence telling readers why' },
  moved: { from: 'the former id or file name' },
};

/** Every entry is about one event or one article, and says what its kind of change needs. */
export const completeChanges: Check = (folder) =>
  checkDocument(folder, 'changes', (changes) =>
    select(changes, '*.changes.*').flatMap(({ path, value }) =>
      isObject(value) ? [...checkSubject(changes, path, value), ...checkKeys(changes, path, value)] : [],
    ),
  );

type Written = Readonly<Record<string, unknown>>;

function checkSubject(changes: Document, path: Path, { event, article }: Written): readonly Issue[] {
  if (event === undefined && article === undefined) {
    return [issueAt(changes, path, 'missing-key', 'Missing event, expected the id of an event, or an article instead')];
  }
  if (event === undefined || article === undefined) return [];
  const message = 'Unexpected article beside an event, expected one of the two: split the entry';
  return [issueAt(changes, [...path, 'article'], 'misplaced-key', message, 'key')];
}

function checkKeys(changes: Document, path: Path, written: Written): readonly Issue[] {
  const kind = String(written['change']);
  const missing = Object.entries(neededKeys[kind] ?? {})
    .filter(([key]) => written[key] === undefined)
    .map(([key, what]) => issueAt(changes, path, 'missing-key', `Missing ${key}, expected ${what}`));
  if (written['from'] === undefined || kind === 'moved') return missing;
  const message = 'Unexpected from, expected only where change is "moved": remove it here';
  return [...missing, issueAt(changes, [...path, 'from'], 'misplaced-key', message, 'key')];
}

/** Every entry is about an event or article that is or was in the record. */
export const knownChanges: Check = (folder) => {
  if (!isWhole(folder)) return [];
  return checkDocument(folder, 'changes', (changes) =>
    (['event', 'article'] as const).flatMap((what) => {
      const known = everOnRecord(folder, changes, what);
      return selectTexts(changes, `*.changes.*.${what}`)
        .filter(({ value }) => !known.has(value))
        .map(({ path, value }) => {
          const expected = `an ${what} that is or was in the record`;
          return issueAt(changes, path, `unknown-${what}`, unexpected(what, value, expected, known));
        });
    }),
  );
};

/** In the record, in the last published one, or moved, withdrawn or removed since. */
function everOnRecord(folder: Folder, changes: Document, what: 'event' | 'article'): ReadonlySet<string> {
  const { documents } = folder;
  const keysOf = (name: string, pattern: string) => {
    const document = documents.get(name);
    return document ? select(document, pattern).map(({ path }) => String(path.at(-1))) : [];
  };
  const gone = select(changes, '*.changes.*').map(({ value }) => {
    if (!isObject(value) || value[what] === undefined) return undefined;
    return value['change'] === 'removed' ? value[what] : value['from'];
  });
  const onRecord = what === 'event' ? [...eventIds(folder)] : folder.articles.map(({ name }) => name);
  const withdrawn = goneIds(folder, `${what}s`).keys();
  return new Set([
    ...onRecord,
    ...keysOf('published', `${what}s.*`),
    ...withdrawn,
    ...gone.filter((id) => typeof id === 'string'),
  ]);
}
