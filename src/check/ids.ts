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

function idsIn(name: string, document: Document): readonly Issue[] {
  const keys = name === 'permalinks' ? ['aliases.*', 'tombstones.*'] : name === 'site' ? [] : ['*', '*.answers.*'];
  const values = name === 'permalinks' ? ['ids.*', 'aliases.*'] : name === 'site' ? ['parties.*.id'] : [];
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
