import { collectClaims } from '../../chronology/disputes/answers.ts';
import type { Chronology } from '../../chronology/model.ts';
import { select } from '../../record/read/select.ts';
import { type Hint, checkDocument, issueAt } from '../rule.ts';

/** An actor may be in no article. */
export const unusedActors = findUnused('actors', 'unused-actor', ({ articles, events }) => [
  ...[...articles.values()].flatMap(({ actors }) => actors),
  ...[...events.values()].flatMap(({ actors, reports }) => [
    ...actors,
    ...reports.flatMap(({ figures }) => figures.map(({ by }) => by)),
  ]),
]);

/** A source may have no article. */
export const unusedSources = findUnused('sources', 'unused-source', ({ articles }) =>
  [...articles.values()].flatMap(({ source, via }) => [source, via]),
);

/** A place may have no event. */
export const unusedPlaces = findUnused('places', 'unused-place', ({ events }) =>
  [...events.values()].map(({ place }) => place),
);

/** A thread may have no event. */
export const unusedThreads = findUnused('threads', 'unused-thread', ({ events }) =>
  [...events.values()].flatMap(({ threads }) => threads.map(({ id }) => id)),
);

/** An answer may be in no claim. */
export const unusedAnswers: Hint = (folder, chronology) =>
  checkDocument(folder, 'questions', (questions) => {
    const claims = collectClaims(chronology).map(({ claim }) => claim);
    const given = new Set(claims.map(({ question, answer }) => `${question ?? ''} ${answer ?? ''}`));
    return select(questions, '*.answers.*')
      .map(({ path }) => ({ path, question: String(path[0]), answer: String(path[2]) }))
      .filter(({ question, answer }) => !given.has(`${question} ${answer}`))
      .map(({ path, answer }) =>
        issueAt(questions, path, 'unused-answer', `No claim gives the answer "${answer}"`, 'key'),
      );
  });

function findUnused(
  registry: string,
  rule: string,
  usedIn: (chronology: Chronology) => readonly (string | null)[],
): Hint {
  return (folder, chronology) =>
    checkDocument(folder, registry, (document) => {
      const used = new Set(usedIn(chronology));
      return select(document, '*')
        .filter(({ path }) => !used.has(String(path[0])))
        .map(({ path }) => issueAt(document, path, rule, `No article uses "${String(path[0])}"`, 'key'));
    });
}
