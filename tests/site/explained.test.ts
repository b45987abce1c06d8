import { expect, test } from 'vitest';
import { permalink } from '../../src/addresses/permalink.ts';
import { readSite } from './pages.ts';

/** Keys under which ids are given, with the file that explains them. */
const explainedBy: Readonly<Record<string, string>> = {
  actor: 'actors',
  answer: 'answers',
  actors: 'actors',
  by: 'actors',
  article: 'articles',
  articles: 'articles',
  from: 'articles',
  event: 'events',
  events: 'events',
  respondsTo: 'events',
  updates: 'events',
  kind: 'kinds',
  measure: 'measures',
  party: 'parties',
  silentParties: 'parties',
  place: 'places',
  question: 'questions',
  source: 'sources',
  via: 'sources',
  thread: 'threads',
  threads: 'threads',
};

const names = [...new Set(Object.values(explainedBy))].filter((name) => name !== 'answers');
const files = Object.fromEntries(
  await Promise.all(
    names.map(async (name) => [name, JSON.parse(await readSite(permalink.data(name))) as Record<string, unknown>]),
  ),
) as Readonly<Record<string, Record<string, unknown>>>;
const idsIn = (name: string) => new Set((files[name]?.[name] as readonly { id: string }[]).map(({ id }) => id));
const questions = files['questions']?.['questions'] as readonly { answers: readonly { id: string }[] }[];
const known = new Map([
  ...names.map((name) => [name, idsIn(name)] as const),
  ['answers', new Set(questions.flatMap(({ answers }) => answers.map(({ id }) => id)))] as const,
]);

test('every id in a file of data is explained by a file of data', () => {
  const given = names.flatMap((name) => idsGiven(files[name]?.[name], name));
  expect(new Set(given.map(({ key }) => key))).toEqual(new Set(Object.keys(explainedBy)));
  expect(given.filter(({ key, id }) => !isExplained(key, id))).toEqual([]);
});

/** A step is a party's or an actor's, and an article speaks for itself. */
function isExplained(key: string, id: string): boolean {
  if (known.get(explainedBy[key] ?? '')?.has(id) === true) return true;
  return key === 'by' && (id === 'article' || known.get('parties')?.has(id) === true);
}

/** Every id that a value gives under one of the keys; a source’s own `kind`, in plain words, is none. */
function idsGiven(value: unknown, file: string): readonly { key: string; id: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const isIds = key in explainedBy && !(key === 'kind' && file !== 'events');
    const own = isIds ? [inner].flat().flatMap(idOf) : [];
    return [...own.map((id) => ({ key, id })), ...idsGiven(inner, file)];
  });
}

/** An id, or that of an object which says more of it. */
function idOf(given: unknown): readonly string[] {
  if (typeof given === 'string') return [given];
  return typeof given === 'object' && given !== null && 'id' in given ? [String(given.id)] : [];
}
