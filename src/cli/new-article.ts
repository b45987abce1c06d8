import { stringify } from 'yaml';
import { longestId } from '../check/rules/ids.ts';
import type { Article, Kind } from '../record/schema/article.ts';

/** An event that the new article defines. */
export interface NewEvent {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly kind: Kind;
}

/** What `npm run new` asks for. */
export interface Answers {
  readonly title: string;
  /** EDTF, or a date-time with offset. */
  readonly date: string;
  readonly source: string;
  /** Empty where none is known. */
  readonly url: string;
  readonly actors: readonly string[];
  /** The event it leads with: recorded already, or defined here. */
  readonly event: { readonly id: string } | NewEvent;
  readonly account: string;
}

/** Writes the text of a new article file, in the order of keys of the authoring guide. */
export function writeArticle({ title, date, source, url, actors, event, account }: Answers): string {
  const article: Article = {
    title,
    date,
    source,
    ...(url === '' ? {} : { url }),
    actors: [...actors],
    events: [{ ...event, actors: [...actors], account }],
  };
  return `---\n${stringify(article, { lineWidth: 0 })}---\n${account}\n`;
}

/** Makes an id of a headline: its words in a–z and 0–9, joined by hyphens, cut at a word within 80 characters. */
export function suggestId(headline: string): string {
  const words = headline
    .normalize('NFD')
    .replaceAll(/[\p{M}’']/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  let id = '';
  for (const word of words ?? []) {
    const longer = id === '' ? word : `${id}-${word}`;
    if (longer.length > longestId) break;
    id = longer;
  }
  return id;
}
