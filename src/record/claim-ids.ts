import { createHash } from 'node:crypto';
import { location } from 'vfile-location';
import type { ArticleDocument, Path } from './read/document.ts';
import { isObject, select, selectTexts } from './read/select.ts';

/** The ids of the claims of some articles. */
export function claimIds(articles: readonly ArticleDocument[]): ReadonlySet<string> {
  return new Set(articles.flatMap((article) => selectTexts(article, `${claims}.id`).map(({ value }) => value)));
}

/**
 * Writes an id into each claim of an article that has none, and leaves every other character of its text as it is. An
 * id follows from what is said where, so that two authors give one claim one id; `taken` holds those of the whole
 * record, and gains the new ones.
 *
 * @example `- by: mayor` becomes `- id: c7k2m`, with `by: mayor` under it; `{by: mayor}` becomes `{id: c7k2m, by: mayor}`
 */
export function addClaimIds(article: ArticleDocument, text: string, taken: Set<string>): string {
  const lines = location(text);
  let [written, end] = ['', 0];
  for (const { path, value } of select(article, claims)) {
    if (!isObject(value) || 'id' in value) continue;
    const [key] = Object.keys(value);
    if (key === undefined) continue;
    const { line, column } = article.placeOf([...path, key], 'key');
    const at = lines.toOffset({ line, column }) ?? end;
    const id = newId(JSON.stringify([article.name, eventOf(article, path), value['by'], value['says']]), taken);
    const before = text.slice(end, at);
    written += `${before}id: ${id}${isFlow(text, at) ? ', ' : `${lineEnd(text)}${' '.repeat(column - 1)}`}`;
    end = at;
  }
  return written + text.slice(end);
}

const claims = 'events.*.claims.*';

const digits = '0123456789abcdefghjkmnpqrstvwxyz';

/** Four digits tell a million claims apart; where chance gives one id to two, the later claim has more digits. */
function newId(claim: string, taken: Set<string>): string {
  const bytes = createHash('sha256').update(claim).digest();
  const all = [...bytes].map((byte) => digits[byte % digits.length]).join('');
  for (let length = 4; length <= all.length; length += 1) {
    const id = `c${all.slice(0, length)}`;
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
  throw new RangeError('Expected two claims of one event and article to say different things');
}

function eventOf(article: ArticleDocument, [, index = 0]: Path): unknown {
  return select(article, `events.${index}.id`)[0]?.value;
}

function isFlow(text: string, at: number): boolean {
  return /\{\s*$/.test(text.slice(0, at));
}

function lineEnd(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
