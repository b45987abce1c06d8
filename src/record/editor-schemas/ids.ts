import { isObject, isWhole, select } from '../read/select.ts';
import type { Document, Folder } from '../read/document.ts';
import { listKinds } from '../read/kinds.ts';

/** Ids, each with the name that readers know it by. */
export type IdList = ReadonlyMap<string, string>;

/**
 * Lists the recorded ids, under the names that the schemas have for the lists. If a file cannot be read, its list is
 * empty, which allows any id: with a part of the list, the other ids would be underlined.
 */
export function listIds(folder: Folder): Readonly<Record<string, IdList>> {
  const registry = (file: string, label: string) =>
    new Map(selectIn(folder, file, '*').map(({ path, value }) => [String(path[0]), textAt(value, label)]));
  const actors = registry('actors', 'name');
  const listed = (pattern: string) =>
    new Map(selectIn(folder, 'site', pattern).map(({ value }) => [textAt(value, 'id'), textAt(value, 'name')]));
  const parties = listed('parties.*');
  return {
    actors,
    voices: actors.size > 0 ? new Map([['article', "The article's own voice"], ...actors]) : actors,
    sources: registry('sources', 'name'),
    places: registry('places', 'name'),
    threads: registry('threads', 'title'),
    questions: registry('questions', 'text'),
    measures: registry('measures', 'label'),
    parties,
    kinds: listKinds(folder),
    lanes: listed('lanes.*'),
    sides: parties.size > 0 && actors.size > 0 ? new Map([...parties, ...actors]) : new Map(),
    events: isWhole(folder) ? listEvents(folder) : new Map(),
  };
}

/** Lists the answers to each question. */
export function answersByQuestion({ documents }: Folder): ReadonlyMap<string, IdList> {
  const questions = documents.get('questions');
  const answers = questions ? select(questions, '*.answers.*') : [];
  return new Map(
    [...Map.groupBy(answers, ({ path }) => String(path[0]))].map(([question, of]) => [
      question,
      new Map(
        of.map(({ path, value }) => [String(path[2]), typeof value === 'string' ? value : textAt(value, 'label')]),
      ),
    ]),
  );
}

/** An event has its title in one article and reports without one in others. */
function listEvents({ articles }: Folder): IdList {
  const titles = new Map<string, string>();
  for (const { value } of articles.flatMap((article) => select(article, 'events.*'))) {
    const [id, title] = [textAt(value, 'id'), textAt(value, 'title')];
    if (id !== '' && (title !== '' || !titles.has(id))) titles.set(id, title);
  }
  return titles;
}

function selectIn({ documents }: Folder, file: string, pattern: string) {
  const document: Document | undefined = documents.get(file);
  return document ? select(document, pattern) : [];
}

function textAt(value: unknown, key: string): string {
  return isObject(value) && typeof value[key] === 'string' ? value[key] : '';
}
