import { select } from '../record/read/select.ts';
import { collectClaims } from '../chronology/disputes/answers.ts';
import { buildChronology } from '../chronology/chronology.ts';
import type { DatePart } from '../chronology/dates/edtf.ts';
import type { Chronology, RecordedEvent } from '../chronology/model.ts';
import { countIndependent } from '../chronology/events/sources.ts';
import type { ArticleDocument, Folder, Path } from '../record/read/document.ts';
import type { Issue } from '../record/schema/issue.ts';
import { buildRecord, compareIssues } from './check.ts';
import { issueAt } from './rule.ts';

/**
 * Finds what an editor may want to mend and what stops no build, in the order of files and lines, in a folder in which
 * `checkFolder` found no issue. Drafts count as use of what they name.
 */
export function findWarnings(folder: Folder): readonly Issue[] {
  const chronology = buildChronology(buildRecord(folder, { drafts: true }));
  return [
    ...folder.articles.flatMap(warnOfAddress),
    ...[...chronology.events.values()].flatMap((event) => warnOfEvent(folder, chronology, event)),
    ...warnOfUnused(folder, 'actors', 'unused-actor', actorsIn(chronology)),
    ...warnOfUnused(folder, 'sources', 'unused-source', sourcesIn(chronology)),
    ...warnOfUnused(folder, 'places', 'unused-place', placesIn(chronology)),
    ...warnOfUnused(folder, 'threads', 'unused-thread', threadsIn(chronology)),
    ...warnOfAnswers(folder, chronology),
  ].sort(compareIssues);
}

function warnOfAddress(article: ArticleDocument): readonly Issue[] {
  const { url, archived } = article.data as Readonly<Record<string, unknown>>;
  if (url === undefined)
    return [issueAt(article, [], 'no-address', 'This article has no url: readers cannot look it up')];
  if (archived !== undefined) return [];
  return [issueAt(article, ['url'], 'no-archived-copy', 'This address has no archived copy beside it: it may vanish')];
}

function warnOfEvent(folder: Folder, chronology: Chronology, event: RecordedEvent): readonly Issue[] {
  const [defining] = event.reports;
  const article = folder.articles.find(({ name }) => name === defining?.article);
  if (!article) return [];
  const at = (key: string): Path => ['events', indexOfEvent(article, event.id), key];
  const warnings: Issue[] = [];
  const independent = countIndependent(chronology, event.reports);
  if (independent < 2) {
    const message = `${independent === 0 ? 'No' : 'A single'} independent source reports the event "${event.id}"`;
    warnings.push(issueAt(article, at('id'), 'single-source', message));
  }
  if (event.date.parts.some(isOpen)) {
    const message = `The event "${event.id}" has no certain day: ${event.date.edtf}`;
    warnings.push(issueAt(article, at('date'), 'open-date', message));
  }
  return warnings;
}

function warnOfUnused(folder: Folder, registry: string, rule: string, used: ReadonlySet<string | null>) {
  const document = folder.documents.get(registry);
  return Object.keys(document?.data ?? {}).flatMap((id) =>
    document && !used.has(id) ? [issueAt(document, [id], rule, `No article uses "${id}"`, 'key')] : [],
  );
}

function warnOfAnswers({ documents }: Folder, chronology: Chronology): readonly Issue[] {
  const document = documents.get('questions');
  if (!document) return [];
  const given = new Set(collectClaims(chronology).map(({ claim }) => `${claim.question ?? ''} ${claim.answer ?? ''}`));
  return select(document, '*.answers.*')
    .filter(({ path }) => !given.has(`${path[0] ?? ''} ${path[2] ?? ''}`))
    .map(({ path }) => issueAt(document, path, 'unused-answer', `No claim gives the answer "${path[2] ?? ''}"`, 'key'));
}

function sourcesIn({ articles }: Chronology): ReadonlySet<string | null> {
  return new Set([...articles.values()].flatMap(({ source, via }) => [source, via]));
}

function placesIn({ events }: Chronology): ReadonlySet<string | null> {
  return new Set([...events.values()].map(({ place }) => place));
}

function threadsIn({ events }: Chronology): ReadonlySet<string> {
  return new Set([...events.values()].flatMap(({ threads }) => threads.map(({ id }) => id)));
}

function actorsIn({ articles, events }: Chronology): ReadonlySet<string> {
  return new Set([
    ...[...articles.values()].flatMap(({ actors }) => actors),
    ...[...events.values()].flatMap(({ actors, reports }) => [
      ...actors,
      ...reports.flatMap(({ figures }) => figures.map(({ by }) => by)),
    ]),
  ]);
}

function indexOfEvent({ data }: ArticleDocument, id: string): number {
  return (data as { readonly events: readonly { readonly id: string }[] }).events.findIndex((event) => event.id === id);
}

function isOpen({ precision, approximate, uncertain }: DatePart): boolean {
  return approximate || uncertain || !['day', 'minute', 'second'].includes(precision);
}
