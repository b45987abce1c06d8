import { longestId } from '../../check/rules/ids.ts';
import { suggestId, suggestName } from '../new/suggest.ts';
import type { Desk } from './desk.ts';
import type { Report } from './events.ts';
import type { Field } from './fields.ts';

/** An article that an import writes, and what it reports. */
export interface Draft {
  /** File name without `.md`. */
  readonly name: string;
  readonly article: ReadonlyMap<string, Field>;
  readonly reports: readonly Report[];
}

/** Groups reports by the article they are from: those of one source and address, or else of one source, headline and day. */
export function groupArticles(reports: readonly Report[], desk: Desk, problems: string[]): readonly Draft[] {
  const groups = Map.groupBy(reports, (report) => articleOf(report) ?? report);
  const names = new Set(desk.files);
  return [...groups.values()].map((group): Draft => {
    const article = mergeArticle(group, problems);
    for (const [id, [, second]] of Map.groupBy(group, (one) => one.id)) {
      if (second)
        problems.push(
          `${second.row.place}  Unexpected second report of "${id}" from this article, expected one: merge the rows`,
        );
    }
    const url = article.get('url');
    const known = desk.addresses.get(String(url?.value));
    if (known !== undefined) {
      problems.push(
        `${url?.cell?.place ?? ''}  Unexpected address of an article that the record has, expected another: the article is at ${known}`,
      );
    }
    const name = suggestFile(article, group);
    if (desk.files.has(name)) {
      problems.push(
        `${group[0]?.row.place ?? ''}  Unexpected second article "${name}.md", expected a name that is free: was this imported before?`,
      );
    }
    return { name: claim(name, names), article, reports: group };
  });
}

/** What makes two rows one article; null where they do not say enough. */
function articleOf({ article }: Report): string | null {
  const [source, url, title, date] = ['source', 'url', 'title', 'date'].map((key) => article.get(key)?.value);
  if (url !== undefined) return JSON.stringify([source, url]);
  return source !== undefined && title !== undefined && date !== undefined
    ? JSON.stringify([source, title, date])
    : null;
}

function mergeArticle(group: readonly Report[], problems: string[]): ReadonlyMap<string, Field> {
  const merged = new Map<string, Field>();
  for (const { article, row } of group) {
    for (const [key, field] of article) {
      const first = merged.get(key);
      if (!first) merged.set(key, field);
      else if (String(first.value) !== String(field.value)) {
        const at = first.cell?.place ?? '';
        problems.push(
          `${field.cell?.place ?? row.place}  Unexpected ${key} "${String(field.value)}", expected "${String(first.value)}" as at ${at}: both rows are from one article`,
        );
      }
    }
  }
  return merged;
}

/** Day, publisher and subject, as far as they are known. */
function suggestFile(article: ReadonlyMap<string, Field>, [first]: readonly Report[]): string {
  const [source = '', date, title = ''] = ['source', 'date', 'title'].map((key) => article.get(key)?.value.toString());
  const id = first?.id ?? '';
  const subject = suggestId(title) === '' ? id : title;
  return date === undefined ? suggestId(`${source} ${subject}`) : suggestName(date, source, subject);
}

function claim(name: string, names: Set<string>): string {
  let free = name;
  for (let number = 2; names.has(free); number += 1)
    free = `${name.slice(0, longestId - 5).replace(/-$/, '')}-${number}`;
  names.add(free);
  return free;
}
