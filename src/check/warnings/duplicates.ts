import type { RecordedEvent } from '../../chronology/model.ts';
import { selectTexts } from '../../record/read/select.ts';
import { type Hint, checkDocument, issueAt } from '../rule.ts';
import { oldestFirst } from '../rules/reports.ts';
import { definitions } from './places.ts';

/** Two events of neighbouring days with much the same title may be one. */
export const nearDuplicates: Hint = (folder, chronology) => {
  const defined = oldestFirst(folder, definitions(folder, chronology));
  return defined.flatMap(({ event, article, path }, index) => {
    const like = defined.slice(0, index).find((other) => areAlike(event, other.event))?.event;
    if (!like) return [];
    const message = `The event "${event.id}" may be "${like.id}" (${like.date.edtf}): “${like.title}”`;
    return [issueAt(article, [...path, 'title'], 'near-duplicate', message)];
  });
};

/** One spelling may name two actors, or two places. */
export const sharedAliases: Hint = (folder) =>
  ['actors', 'places'].flatMap((name) =>
    checkDocument(folder, name, (registry) => {
      const spelled = ['*.name', '*.aliases.*'].flatMap((pattern) => selectTexts(registry, pattern));
      return [...Map.groupBy(spelled, ({ value }) => value.toLowerCase()).values()].flatMap(([first, ...more]) =>
        more
          .filter(({ path }) => path[0] !== first?.path[0])
          .map(({ path, value }) =>
            issueAt(registry, path, 'shared-alias', `“${value}” also names "${String(first?.path[0])}"`),
          ),
      );
    }),
  );

/** Two sources of one name or homepage may be one publisher. */
export const secondSources: Hint = (folder) =>
  checkDocument(folder, 'sources', (sources) =>
    ['*.name', '*.homepage'].flatMap((pattern) =>
      [...Map.groupBy(selectTexts(sources, pattern), ({ value }) => hostOf(value)).values()].flatMap(
        ([first, ...more]) =>
          more.map(({ path, value }) =>
            issueAt(sources, path, 'second-source', `“${value}” is also that of "${String(first?.path[0])}"`),
          ),
      ),
    ),
  );

function hostOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/\/$/, '');
}

const day = 24 * 60 * 60 * 1000;

/** How much of the words of both titles is the same from which on two events may be one. */
const similar = 0.4;

function areAlike(a: RecordedEvent, b: RecordedEvent): boolean {
  const near =
    Date.parse(a.date.earliest) - Date.parse(b.date.latest) <= day &&
    Date.parse(b.date.earliest) - Date.parse(a.date.latest) <= day;
  const related =
    (a.place !== null && a.place === b.place) ||
    (a.kind === b.kind && a.actors.some((actor) => b.actors.includes(actor)));
  if (!near || !related || a.updates === b.id || b.updates === a.id) return false;
  const [words, others] = [wordsOf(a.title), wordsOf(b.title)];
  return words.intersection(others).size / words.union(others).size >= similar;
}

/** The beginnings of words: “talks”, “talked” and “talking” are alike. */
function wordsOf(title: string): Set<string> {
  return new Set((title.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).map((word) => word.slice(0, 4)));
}
