import { isObject, selectTexts } from '../../record/read/select.ts';
import type { Document, Folder } from '../../record/read/document.ts';
import type { Issue } from '../../record/schema/issue.ts';
import { eachArticleBeside } from '../each-article.ts';
import { oncePer } from '../../chronology/once-per.ts';
import { type Check, checkDocument, idsOf, issueAt, readableRegistry, unexpected } from '../rule.ts';

/** A kind of reference: which values are ids of which registry. */
interface Reference {
  readonly what: string;
  readonly registry: string;
  /** Where such ids are in an article. */
  readonly at: readonly string[];
  /** Where they may also be `article`, for the article's own voice. */
  readonly orArticleAt?: readonly string[];
  /** Where they are in another registry: registry -> pattern. */
  readonly inRegistry?: Readonly<Record<string, string>>;
  /** Whether any name may be used where there is no registry. */
  readonly freeWithout?: boolean;
}

/** Every id of an actor is in the registry. */
export const knownActors = checkReferences({
  what: 'actor',
  registry: 'actors',
  at: ['actors.*', 'events.*.actors.*'],
  orArticleAt: ['events.*.figures.*.by', 'events.*.claims.*.by'],
  inRegistry: { actors: '*.speaksFor' },
});

/** Every id of a measure is in the registry, where there is one. */
export const knownMeasures = checkReferences({
  what: 'measure',
  registry: 'measures',
  at: ['events.*.figures.*.measure'],
  freeWithout: true,
});

/** Every id of a source is in the registry. */
export const knownSources = checkReferences({ what: 'source', registry: 'sources', at: ['source', 'via'] });

/** Every id of a place is in the registry. */
export const knownPlaces = checkReferences({ what: 'place', registry: 'places', at: ['events.*.place'] });

/** Every id of a thread is in the registry. */
export const knownThreads = checkReferences({
  what: 'thread',
  registry: 'threads',
  at: ['events.*.threads.*', 'events.*.threads.*.id'],
  inRegistry: { questions: '*.thread' },
});

/** Every id of a question is in the registry. */
export const knownQuestions = checkReferences({
  what: 'question',
  registry: 'questions',
  at: ['events.*.claims.*.question'],
});

/** Checks one kind of reference, under the rule `unknown-` and its name. */
function checkReferences({
  what,
  registry,
  at,
  orArticleAt = [],
  inRegistry = {},
  freeWithout = false,
}: Reference): Check {
  const entriesIn = (folder: Folder) =>
    freeWithout && !folder.documents.has(registry) ? null : readableRegistry(folder, registry);
  const check = (entries: Document, document: Document, pattern: string, except?: string): readonly Issue[] =>
    selectTexts(document, pattern)
      .filter(({ value }) => value !== except && idsOf(entries)?.has(value) === false)
      .map(({ path, value }) => issueAt(document, path, `unknown-${what}`, describeUnknown(what, value, entries)));
  const inArticles = eachArticleBeside(entriesIn, (article, entries) => [
    ...at.flatMap((pattern) => check(entries, article, pattern)),
    ...orArticleAt.flatMap((pattern) => check(entries, article, pattern, 'article')),
  ]);
  return (folder) => {
    const entries = entriesIn(folder);
    if (!entries) return [];
    return [
      ...inArticles(folder),
      ...Object.entries(inRegistry).flatMap(([name, pattern]) =>
        checkDocument(folder, name, (document) => check(entries, document, pattern)),
      ),
    ];
  };
}

/** A name or spelling of an entry is no id, but says which one is meant. */
function describeUnknown(what: string, value: string, entries: Document): string {
  const expected = `an id from ${entries.file}`;
  const meant = entriesBySpelling(entries).get(value);
  return meant === undefined
    ? unexpected(what, value, expected, idsOf(entries) ?? [])
    : `${unexpected(what, value, expected)}; did you mean "${meant}"?`;
}

/** The first entry that has each spelling. */
const entriesBySpelling = oncePer(({ data }: Document): ReadonlyMap<unknown, string> => {
  const spelled = Object.entries(isObject(data) ? data : {}).flatMap(([id, entry]) =>
    spellingsOf(entry).map((spelling) => [spelling, id] as const),
  );
  return new Map(spelled.toReversed());
});

function spellingsOf(entry: unknown): readonly unknown[] {
  if (!isObject(entry)) return [];
  const aliases: unknown = entry['aliases'];
  return [entry['name'], entry['title'], entry['label'], ...(Array.isArray(aliases) ? (aliases as unknown[]) : [])];
}
