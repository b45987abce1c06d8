import type { ArticleDocument, Document, Folder, Path } from './document.ts';

/** A value found in a document, and the way to it. */
export interface Selected {
  readonly path: Path;
  readonly value: unknown;
}

/**
 * Finds the values a pattern such as `events.*.actors.*` points at, in document order. `*` is every item or entry.
 * What is missing or of another type is skipped: its shape is another rule's concern.
 */
export function select(document: Document, pattern: string): readonly Selected[] {
  return pattern
    .split('.')
    .reduce<readonly Selected[]>(
      (found, step) => found.flatMap((at) => descend(at, step)),
      [{ path: [], value: document.data }],
    );
}

/** Like `select`, for texts alone. */
export function selectTexts(document: Document, pattern: string): readonly (Selected & { readonly value: string })[] {
  return select(document, pattern).filter(
    (found): found is Selected & { value: string } => typeof found.value === 'string',
  );
}

function descend({ path, value }: Selected, step: string): readonly Selected[] {
  if (value === null || typeof value !== 'object') return [];
  if (step !== '*') {
    return Object.hasOwn(value, step)
      ? [{ path: [...path, step], value: (value as Record<string, unknown>)[step] }]
      : [];
  }
  return Array.isArray(value)
    ? value.map((item, index) => ({ path: [...path, index], value: item as unknown }))
    : Object.entries(value).map(([key, item]) => ({ path: [...path, key], value: item as unknown }));
}

/** The articles that could be read. */
export function readableArticles({ articles }: Folder): readonly ArticleDocument[] {
  return articles.filter(({ data }) => data !== undefined);
}

/** Whether every article could be read: if not, what seems to be missing may be in one that could not. */
export function isWhole({ articles }: Folder): boolean {
  return articles.every(({ data }) => data !== undefined);
}

/** Whether a value is a map of keys to values. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
