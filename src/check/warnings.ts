import { buildChronology } from '../chronology/chronology.ts';
import type { Instant } from '../chronology/edtf.ts';
import type { Chronology, Event } from '../chronology/model.ts';
import { countIndependent } from '../chronology/sources.ts';
import type { ArticleDocument, Folder, Path } from '../ingest/document.ts';
import type { Issue } from '../schema/issue.ts';
import { buildRecord, compareIssues } from './check.ts';
import { issueAt } from './rule.ts';

/**
 * Finds what an editor may want to mend and what stops no build, in the order of files and lines, in a folder in which
 * `checkFolder` found no issue. Drafts count as use of an actor or place.
 */
export function findWarnings(folder: Folder): readonly Issue[] {
  const chronology = buildChronology(buildRecord(folder, { drafts: true }));
  return [
    ...folder.articles.flatMap(warnOfAddress),
    ...[...chronology.events.values()].flatMap((event) => warnOfEvent(folder, chronology, event)),
    ...warnOfUnused(folder, 'actors', 'unused-actor', actorsIn(chronology)),
    ...warnOfUnused(
      folder,
      'places',
      'unused-place',
      new Set([...chronology.events.values()].map(({ place }) => place)),
    ),
  ].sort(compareIssues);
}

function warnOfAddress(article: ArticleDocument): readonly Issue[] {
  const { url, archived } = article.data as Readonly<Record<string, unknown>>;
  if (url === undefined)
    return [issueAt(article, [], 'no-address', 'This article has no url: readers cannot look it up')];
  if (archived !== undefined) return [];
  return [issueAt(article, ['url'], 'no-archived-copy', 'This address has no archived copy beside it: it may vanish')];
}

function warnOfEvent(folder: Folder, chronology: Chronology, event: Event): readonly Issue[] {
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
    document && !used.has(id) ? [issueAt(document, [id], rule, `No article names "${id}"`, 'key')] : [],
  );
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

function isOpen({ precision, approximate, uncertain }: Instant): boolean {
  return approximate || uncertain || !['day', 'minute', 'second'].includes(precision);
}
