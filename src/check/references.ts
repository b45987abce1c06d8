import { isObject, readableArticles, select, selectTexts } from '../record/read/select.ts';
import type { Document, Folder, Path } from '../record/read/document.ts';
import type { Issue } from '../record/schema/issue.ts';
import { type Rule, issueAt, registryIds, unexpected } from './rule.ts';

/** A kind of reference: which values are ids of which registry. */
interface Reference {
  readonly rule: string;
  readonly what: string;
  readonly registry: string;
  /** Where in an article such ids stand. */
  readonly at: readonly string[];
  /** Where in a registry such ids stand: registry -> pattern. */
  readonly inRegistry?: Readonly<Record<string, string>>;
  /** A word that stands for no entry. */
  readonly except?: string;
}

const references: readonly Reference[] = [
  { rule: 'unknown-actor', what: 'actor', registry: 'actors', at: ['actors.*', 'events.*.actors.*'] },
  {
    rule: 'unknown-actor',
    what: 'actor',
    registry: 'actors',
    at: ['events.*.figures.*.by', 'events.*.claims.*.by'],
    except: 'article',
  },
  { rule: 'unknown-source', what: 'source', registry: 'sources', at: ['source', 'via'] },
  { rule: 'unknown-place', what: 'place', registry: 'places', at: ['events.*.place'] },
  {
    rule: 'unknown-thread',
    what: 'thread',
    registry: 'threads',
    at: ['events.*.threads.*', 'events.*.threads.*.id'],
    inRegistry: { questions: '*.thread' },
  },
  { rule: 'unknown-question', what: 'question', registry: 'questions', at: ['events.*.claims.*.question'] },
];

/** Every id of an actor, source, place, thread or question is one of its registry. */
export const knownReferences: Rule = (folder) => references.flatMap((reference) => checkReference(folder, reference));

function checkReference(folder: Folder, reference: Reference): readonly Issue[] {
  const known = registryIds(folder, reference.registry);
  if (!known) return [];
  const expected = `an id from ${folder.path}/${reference.registry}.yaml`;
  const check = (document: Document, pattern: string): readonly Issue[] =>
    selectTexts(document, pattern)
      .filter(({ value }) => value !== reference.except && !known.has(value))
      .map(({ path, value }) =>
        issueAt(document, path, reference.rule, describeUnknown(reference, value, expected, folder, known)),
      );
  return [
    ...readableArticles(folder).flatMap((article) => reference.at.flatMap((pattern) => check(article, pattern))),
    ...Object.entries(reference.inRegistry ?? {}).flatMap(([registry, pattern]) => {
      const document = folder.documents.get(registry);
      return document ? check(document, pattern) : [];
    }),
  ];
}

/** A name or spelling of an entry is no id, but says which one is meant. */
function describeUnknown(
  { what, registry }: Reference,
  value: string,
  expected: string,
  { documents }: Folder,
  known: ReadonlySet<string>,
): string {
  const entries = documents.get(registry)?.data;
  const meant = Object.entries(isObject(entries) ? entries : {}).find(([, entry]) =>
    spellingsOf(entry).includes(value),
  );
  return meant
    ? `${unexpected(what, value, expected)}; did you mean "${meant[0]}"?`
    : unexpected(what, value, expected, known);
}

function spellingsOf(entry: unknown): readonly unknown[] {
  if (!isObject(entry)) return [];
  const aliases: unknown = entry['aliases'];
  return [entry['name'], entry['title'], ...(Array.isArray(aliases) ? (aliases as unknown[]) : [])];
}

/** Every party of an actor is one of `site.yaml`. */
export const knownParties: Rule = ({ documents, path }) => {
  const [actors, site] = [documents.get('actors'), documents.get('site')];
  if (!actors || !site) return [];
  const known = new Set(selectTexts(site, 'parties.*.id').map(({ value }) => value));
  if (known.size === 0) return [];
  return selectTexts(actors, '*.party')
    .filter(({ value }) => !known.has(value))
    .map((at) =>
      issueAt(actors, at.path, 'unknown-party', unexpected('party', at.value, `a party of ${path}/site.yaml`, known)),
    );
};

/** Every answer is one of its question's answers, and question and answer stand together. */
export const knownAnswers: Rule = (folder) =>
  readableArticles(folder).flatMap((article) =>
    select(article, 'events.*.claims.*').flatMap(({ path, value }) =>
      isObject(value) ? checkAnswer(folder, article, path, value) : [],
    ),
  );

function checkAnswer(
  folder: Folder,
  article: Document,
  path: Path,
  { question, answer }: Readonly<Record<string, unknown>>,
): readonly Issue[] {
  if (typeof question === 'string' && answer === undefined) {
    const message = `Missing answer, expected one of the answers to "${question}" beside it`;
    return [issueAt(article, path, 'missing-key', message)];
  }
  if (typeof answer !== 'string') return [];
  const at = [...path, 'answer'];
  if (question === undefined) {
    return [issueAt(article, at, 'missing-key', `Missing question, expected the one that "${answer}" answers`)];
  }
  const known = typeof question === 'string' ? answersTo(folder, question) : null;
  if (!known || known.includes(answer)) return [];
  const expected = `one of ${known.join(', ')}, the answers to its question in ${folder.path}/questions.yaml`;
  return [issueAt(article, at, 'unknown-answer', unexpected('answer', answer, expected, known))];
}

/** The answers of a question, or null where there is no such question. */
function answersTo({ documents }: Folder, question: string): readonly string[] | null {
  const questions = documents.get('questions')?.data;
  const entry = isObject(questions) && Object.hasOwn(questions, question) ? questions[question] : undefined;
  return isObject(entry) && isObject(entry['answers']) ? Object.keys(entry['answers']) : null;
}
