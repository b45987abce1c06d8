import type { Document } from '../ingest/document.ts';
import type { Issue } from '../schema/issue.ts';
import { type Rule, unexpected } from './rule.ts';
import { select, selectTexts } from './select.ts';

/** The longest id, in characters. */
export const longestId = 80;

/** What an id is made of, in words. */
export const idForm = `words of a-z and 0-9 joined by "-", at most ${longestId} characters`;

/** Whether a text may be an id. */
export function isId(text: string): boolean {
  return text.length <= longestId && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

/** Every id is words of a-z and 0-9 joined by single hyphens: it is part of an address for ever. */
export const wellFormedIds: Rule = (folder) => [
  ...folder.articles.flatMap((article) => [
    ...checkId(article, 'file name', article.name, article.placeOf([])),
    ...selectTexts(article, 'events.*.id').flatMap(({ path, value }) =>
      checkId(article, 'id', value, article.placeOf(path)),
    ),
  ]),
  ...[...folder.documents].flatMap(([name, document]) => idsIn(name, document)),
];

/** Where ids stand in the files beside the registries. */
const idPlaces: Readonly<Record<string, { readonly keys: readonly string[]; readonly values: readonly string[] }>> = {
  site: { keys: [], values: ['parties.*.id'] },
  permalinks: { keys: ['aliases.*', 'tombstones.*'], values: ['ids.*', 'aliases.*'] },
  changes: { keys: [], values: ['*.changes.*.event', '*.changes.*.article', '*.changes.*.from'] },
  published: { keys: ['events.*', 'articles.*'], values: [] },
};

function idsIn(name: string, document: Document): readonly Issue[] {
  const { keys, values } = idPlaces[name] ?? { keys: ['*', '*.answers.*'], values: [] };
  return [
    ...keys.flatMap((pattern) =>
      select(document, pattern).flatMap(({ path }) =>
        checkId(document, 'id', String(path.at(-1)), document.placeOf(path, 'key')),
      ),
    ),
    ...values.flatMap((pattern) =>
      selectTexts(document, pattern).flatMap(({ path, value }) =>
        checkId(document, 'id', value, document.placeOf(path)),
      ),
    ),
  ];
}

function checkId(
  document: Document,
  what: string,
  id: string,
  position: { line: number; column: number },
): readonly Issue[] {
  if (isId(id)) return [];
  return [{ file: document.file, ...position, rule: 'bad-id', message: unexpected(what, id, idForm) }];
}
