import { isObject, isWhole, readableArticles, select, selectTexts } from '../record/read/select.ts';
import type { ArticleDocument, Document, Folder, Path } from '../record/read/document.ts';
import type { Issue } from '../record/schema/issue.ts';
import { type Rule, checkDocument, issueAt, unexpected } from './rule.ts';

/** One report of an event, where it stands. */
interface Reported {
  readonly article: ArticleDocument;
  readonly path: Path;
  readonly id: string;
  readonly written: Readonly<Record<string, unknown>>;
}

/** Each event is defined, by a title, in exactly one article. */
export const oneDefinition: Rule = (folder) =>
  [...Map.groupBy(reportsOf(folder), ({ id }) => id)].flatMap(([id, reports]) => {
    const [first, ...more] = reports.filter(isDefining);
    if (first) return more.map((other) => secondDefinition(other, first));
    if (!isWhole(folder)) return [];
    const known = reportsOf(folder)
      .filter(isDefining)
      .map((report) => report.id);
    const message = unexpected('event', id, 'one article to define it with title, date and kind', known);
    return reports.map(({ article, path }) => issueAt(article, [...path, 'id'], 'event-never-defined', message));
  });

/** Where an event is defined it has a date and a kind; elsewhere it has no kind of its own. */
export const completeDefinition: Rule = (folder) => {
  const reports = reportsOf(folder);
  const definitions = new Map(
    reports
      .filter(isDefining)
      .toReversed()
      .map((report) => [report.id, report]),
  );
  return reports.flatMap((report) => {
    const { article, path, id, written } = report;
    if (isDefining(report)) {
      if (definitions.get(id) !== report) return [];
      return ['date', 'kind']
        .filter((key) => written[key] === undefined)
        .map((key) =>
          issueAt(article, path, 'missing-key', `Missing ${key}, expected where the event "${id}" is defined`),
        );
    }
    if (written['kind'] === undefined) return [];
    const message = `Unexpected kind, expected only where the event "${id}" has its title: remove it here`;
    return [issueAt(article, [...path, 'kind'], 'misplaced-key', message, 'key')];
  });
};

/** Two events of one day do not share a title: the second is the first under another id. */
export const distinctTitles: Rule = (folder) =>
  [...Map.groupBy(reportsOf(folder).filter(isDefining), sameness).values()].flatMap(([first, ...more]) =>
    more
      .filter(({ id }) => first && id !== first.id)
      .map(({ article, path, written }) => {
        const message = unexpected(
          'title',
          String(written['title']),
          `a title of its own, as the event "${first?.id ?? ''}" of the same date has this one: report that event under its id`,
        );
        return issueAt(article, [...path, 'title'], 'duplicate-title', message);
      }),
  );

/** An article reports an event once. */
export const oneReportPerArticle: Rule = (folder) =>
  [...Map.groupBy(reportsOf(folder), ({ article, id }) => `${article.name} ${id}`).values()].flatMap(
    ([first, ...more]) =>
      more
        .filter((report) => !(first && isDefining(first) && isDefining(report)))
        .map(({ article, path, id }) => {
          const message = `Unexpected second report of the event "${id}", expected one in each article: join the two`;
          return issueAt(article, [...path, 'id'], 'duplicate-report', message);
        }),
  );

/** Events answer, and the list to begin with names, events that are on record; none answers itself. */
export const knownEvents: Rule = (folder) => {
  const known = new Set(reportsOf(folder).map(({ id }) => id));
  const unknownAt = (document: Document, pattern: string) =>
    selectTexts(document, pattern)
      .filter(({ value }) => !known.has(value) && isWhole(folder))
      .map(({ path, value }) => {
        const message = unexpected('event', value, 'the id of an event that an article reports', known);
        return issueAt(document, path, 'unknown-event', message);
      });
  return [
    ...readableArticles(folder).flatMap((article) => [
      ...unknownAt(article, 'events.*.respondsTo.*'),
      ...answersToItself(article),
    ]),
    ...checkDocument(folder, 'site', (site) => unknownAt(site, 'highlights.events.*')),
  ];
};

function answersToItself(article: ArticleDocument): readonly Issue[] {
  const own = new Map(select(article, 'events.*.id').map(({ path, value }) => [path[1], value]));
  return selectTexts(article, 'events.*.respondsTo.*')
    .filter(({ path, value }) => own.get(path[1]) === value)
    .map(({ path, value }) =>
      issueAt(article, path, 'unknown-event', unexpected('event', value, 'another event than this')),
    );
}

function reportsOf(folder: Folder): readonly Reported[] {
  return readableArticles(folder).flatMap((article) =>
    select(article, 'events.*').flatMap(({ path, value }) =>
      isObject(value) && typeof value['id'] === 'string' ? [{ article, path, id: value['id'], written: value }] : [],
    ),
  );
}

function sameness({ written }: Reported): string {
  return JSON.stringify([written['title'], written['date']]).toLowerCase();
}

function isDefining({ written }: Reported): boolean {
  return written['title'] !== undefined;
}

function secondDefinition({ article, path, id }: Reported, first: Reported): Issue {
  const { line, column } = first.article.placeOf([...first.path, 'title']);
  const message =
    `Unexpected second definition of the event "${id}", expected a title in one article only; ` +
    `it is defined in ${first.article.file}:${line}:${column}: remove title, kind and date from one of them`;
  return issueAt(article, [...path, 'title'], 'duplicate-event-definition', message);
}
