import { selectTexts } from '../../record/read/select.ts';
import { type Hint, checkDocument, issueAt } from '../rule.ts';
import { oldestFirst } from '../rules/reports.ts';
import { findAlike } from './alike.ts';
import { definitions } from './places.ts';

/** Two events of neighbouring days with much the same title may be one. */
export const nearDuplicates: Hint = (folder, chronology) => {
  const defined = oldestFirst(folder, definitions(folder, chronology));
  const alike = findAlike(defined.map(({ event }) => event));
  return defined.flatMap(({ event, article, path }) => {
    const like = alike.get(event);
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
