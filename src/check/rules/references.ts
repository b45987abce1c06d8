import { isObject, readableArticles, selectTexts } from '../../record/read/select.ts';
import type { Document, Folder } from '../../record/read/document.ts';
import type { Issue } from '../../record/schema/issue.ts';
import { remember } from '../remember.ts';
import { type Check, checkDocument, issueAt, registryIds, unexpected } from '../rule.ts';

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
function checkReferences({ what, registry, at, orArticleAt = [], inRegistry = {}, freeWithout }: Reference): Check {
  return (folder) => {
    if (freeWithout === true && !folder.documents.has(registry)) return [];
    const known = registryIds(folder, registry);
    if (!known) return [];
    const check = (document: Document, pattern: string, except?: string): readonly Issue[] =>
      selectTexts(document, pattern)
        .filter(({ value }) => value !== except && !known.has(value))
        .map(({ path, value }) =>
          issueAt(document, path, `unknown-${what}`, describeUnknown(what, value, folder, registry)),
        );
    return [
      ...readableArticles(folder).flatMap((article) => [
        ...at.flatMap((pattern) => check(article, pattern)),
        ...orArticleAt.flatMap((pattern) => check(article, pattern, 'article')),
      ]),
      ...Object.entries(inRegistry).flatMap(([name, pattern]) =>
        checkDocument(folder, name, (document) => check(document, pattern)),
      ),
    ];
  };
}

/** A name or spelling of an entry is no id, but says which one is meant. */
function describeUnknown(what: string, value: string, folder: Folder, registry: string): string {
  const { documents, path } = folder;
  const expected = `an id from ${path}/${registry}.yaml`;
  const document = documents.get(registry);
  const meant = document && entriesBySpelling(document).get(value);
  return meant === undefined
    ? unexpected(what, value, expected, registryIds(folder, registry) ?? [])
    : `${unexpected(what, value, expected)}; did you mean "${meant}"?`;
}

/** The first entry that has each spelling. */
const entriesBySpelling = remember(({ data }: Document): ReadonlyMap<unknown, string> => {
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
