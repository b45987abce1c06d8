import { formatPlace } from '../../record/read/document.ts';
import { isWhole } from '../../record/read/select.ts';
import { definitionsOf, isDefining, oldestFirst, reportsOf } from './reports.ts';
import { type Check, issueAt, unexpected } from '../rule.ts';

/** Some article defines each event. */
export const definedEvents: Check = (folder) => {
  if (!isWhole(folder)) return [];
  const known = new Set(
    reportsOf(folder)
      .filter(isDefining)
      .map(({ id }) => id),
  );
  return reportsOf(folder)
    .filter(({ id }) => !known.has(id))
    .map(({ article, path, id }) => {
      const message = unexpected('event', id, 'one article to define it with a title, a date and a kind', known);
      return issueAt(article, [...path, 'id'], 'event-never-defined', message);
    });
};

/** No second article defines an event. */
export const definedOnce: Check = (folder) =>
  [...Map.groupBy(oldestFirst(folder, reportsOf(folder).filter(isDefining)), ({ id }) => id).values()].flatMap(
    ([first, ...more]) => {
      if (!first) return [];
      return more.map(({ article, path, id }) => {
        const message =
          `Unexpected second definition of the event "${id}", expected a title in one article only: ` +
          `remove title, date and kind here, or at ${formatPlace(first.article, [...first.path, 'title'])}`;
        return issueAt(article, [...path, 'title'], 'duplicate-event-definition', message);
      });
    },
  );

/** Where an event is defined it has a date and a kind; elsewhere it has no kind, weight or summary of its own. */
export const completeDefinition: Check = (folder) => {
  const reports = reportsOf(folder);
  const definitions = definitionsOf(folder);
  return reports.flatMap((report) => {
    const { article, path, id, written } = report;
    if (isDefining(report)) {
      if (definitions.get(id)?.article !== article) return [];
      return ['date', 'kind']
        .filter((key) => written[key] === undefined)
        .map((key) =>
          issueAt(
            article,
            path,
            'missing-key',
            `Missing ${key}, expected where the event "${id}" is defined: add it here`,
          ),
        );
    }
    return ['kind', 'weight', 'summary', 'updates']
      .filter((key) => written[key] !== undefined)
      .map((key) => {
        const message = `Unexpected ${key}, expected only where the event "${id}" is defined: remove it here`;
        return issueAt(article, [...path, key], 'misplaced-key', message, 'key');
      });
  });
};
