import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Document, type YAMLMap, isMap, isSeq } from 'yaml';
import { article as articleShape, report as reportShape } from '../../record/schema/article.ts';
import { addEntries } from '../new/add-entry.ts';
import { inOrder, writeFrontmatter } from '../new/write-article.ts';
import { writeTogether } from '../new/write-files.ts';
import type { Draft } from './articles.ts';
import type { Desk } from './desk.ts';
import type { Report } from './events.ts';
import { splitSentences } from './sentences.ts';

/** Writes drafts and the new entries of registries into a folder: all of it or nothing, and no file that is there. */
export async function writeDrafts(
  directory: string,
  drafts: readonly Draft[],
  added: Desk['added'],
  language: string,
): Promise<void> {
  await mkdir(join(directory, 'articles'), { recursive: true });
  await writeTogether(
    addEntries(directory, added),
    drafts.map((draft) => ({
      file: join(directory, 'articles', `${draft.name}.md`),
      text: writeDraft(draft, language),
    })),
  );
}

/** Writes the text of a draft: what is known, and a comment for what is missing. */
export function writeDraft({ name, article, reports }: Draft, language: string): string {
  const actors = [...new Set(reports.flatMap((one) => one.event.get('actors')?.value ?? []))];
  const values = {
    ...Object.fromEntries([...article].map(([key, { value }]) => [key, value])),
    draft: true,
    ...(actors.length > 0 && { actors }),
    events: reports.map((one) => eventOf(one, name, language)),
  };
  const document = new Document(inOrder(Object.entries(values), Object.keys(articleShape.shape)));
  const { contents } = document;
  if (isMap(contents)) {
    const lacking = missing(Object.keys(values), ['title', 'date', 'source', 'actors'], ofArticles);
    contents.commentBefore = comment([...lacking, 'to do: a summary of the article, below the last line']);
  }
  const events = document.get('events');
  if (isSeq<YAMLMap>(events)) {
    for (const [index, event] of events.items.entries()) {
      const report = reports[index];
      const needed = report?.defines === true ? ['title', 'date', 'kind', 'summary'] : [];
      const lacking = report
        ? missing(
            event.items.map(({ key }) => String(key)),
            [...needed, 'actors', 'account'],
            ofEvents,
          )
        : [];
      const links = report ? linksOf(report) : [];
      if (lacking.length + links.length > 0) event.comment = comment([...lacking, ...links]);
    }
  }
  return `---\n${writeFrontmatter(document)}---\n`;
}

const ofArticles: Readonly<Record<string, string>> = {
  title: 'the headline as published',
  date: 'the day of publication',
  source: 'the id of the publisher in sources.yaml',
  actors: 'the ids of everyone its events name',
};

const ofEvents: Readonly<Record<string, string>> = {
  title: 'a short, neutral headline',
  date: 'when it happened',
  kind: 'an id of kinds in site.yaml',
  summary: 'what happened, in your own words',
  actors: 'the ids of those involved',
  account: 'what this article says of it, in your own words',
};

function missing(
  given: readonly string[],
  needed: readonly string[],
  meanings: Readonly<Record<string, string>>,
): readonly string[] {
  return needed.filter((key) => !given.includes(key)).map((key) => `to do: ${key}, ${meanings[key] ?? ''}`);
}

/** Links that the texts of a row had as HTML. */
function linksOf({ event, article }: Report): readonly string[] {
  return [...event.values(), ...article.values()].flatMap(({ cell }) =>
    (cell?.links ?? []).map((link) => `link in ${cell?.column ?? ''}: ${link}`),
  );
}

function eventOf({ id, kept, defines }: Report, name: string, language: string): object {
  const entries = [...kept].map(([key, { value }]): readonly [string, unknown] => {
    if (key !== 'summary' || !defines) return [key, value];
    return [key, splitSentences(String(value), language).map((says) => ({ says, from: [name] }))];
  });
  return inOrder([['id', id], ...entries], Object.keys(reportShape.shape));
}

function comment(lines: readonly string[]): string {
  return lines.map((line) => ` ${line}`).join('\n');
}
