import { compareText } from '../chronology/events/compare.ts';
import type { ArticleDocument, Folder } from '../record/read/document.ts';
import { article } from '../record/schema/article.ts';
import { changes } from '../record/schema/changes.ts';
import type { Issue } from '../record/schema/issue.ts';
import { fillPermalinks, permalinks } from '../record/schema/permalinks.ts';
import { snapshot } from '../record/schema/snapshot.ts';
import type { ContentRecord } from '../record/schema/record.ts';
import { actor, measure, place, question, source, thread } from '../record/schema/registries.ts';
import { site } from '../record/schema/site.ts';
import { story } from '../record/schema/story.ts';
import { z } from 'zod';
import { oncePer } from '../chronology/once-per.ts';
import { rules } from './rules.ts';
import { withoutDrafts } from './without-drafts.ts';

/** A check that finds issues of several rules is listed with each. */
const checks = new Set(Object.values(rules).flatMap((rule) => rule.checks));

/**
 * Finds every issue of a content folder, in the order of files and lines. It checks the record with its drafts, and
 * again without them.
 */
export function checkFolder(folder: Folder): readonly Issue[] {
  const sound = withoutDrafts(folder);
  const found = [
    ...folder.issues,
    ...[
      ...folder.documents.values(),
      ...folder.articles,
      ...folder.stories,
      ...(folder.about ? [folder.about] : []),
    ].flatMap(({ issues }) => issues),
    ...[...checks].flatMap((check) => [...check(folder), ...(sound === folder ? [] : check(sound))]),
  ];
  const distinct = new Map(found.map((issue) => [JSON.stringify(issue), issue]));
  return [...distinct.values()].sort(compareIssues);
}

/** The typed record of a folder in which `checkFolder` found no issue; drafts only where they are asked for. */
export function buildRecord(folder: Folder, { drafts }: { readonly drafts: boolean }): ContentRecord {
  const { documents, articles } = drafts ? folder : withoutDrafts(folder);
  const registry = <T>(name: string, entry: z.ZodType<T>) =>
    z.record(z.string(), entry).parse(documents.get(name)?.data ?? {});
  return {
    site: site.parse(documents.get('site')?.data),
    actors: registry('actors', actor),
    sources: registry('sources', source),
    places: registry('places', place),
    threads: registry('threads', thread),
    questions: registry('questions', question),
    measures: registry('measures', measure),
    permalinks: fillPermalinks(permalinks.parse(documents.get('permalinks')?.data ?? {})),
    changes: changes.optional().parse(documents.get('changes')?.data) ?? [],
    snapshot: snapshot.optional().parse(documents.get('published')?.data) ?? null,
    articles: articles.map(typeArticle),
    stories: folder.stories.map(({ name, data, chapters }) => ({
      name,
      title: story.parse(data).title ?? null,
      chapters,
    })),
    about: folder.about?.html ?? null,
  };
}

const typeArticle = oncePer(({ name, data, html }: ArticleDocument) => ({ name, data: article.parse(data), html }));

/** Orders issues by file, line, column, rule and message. */
export function compareIssues(a: Issue, b: Issue): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}
