import { z } from 'zod';
import { title } from './values.ts';

/** Frontmatter of one file in `content/stories/`; a story may go without. */
export const story = z.strictObject({
  title: title.optional().describe('Heading of the story; the month or year where it is left out'),
});

/** What a story can link to: a word before the colon of a link, and the kind of id after it. */
export const targets = ['event', 'question', 'thread'] as const;

/** A kind of thing that a story can link to. */
export type Target = (typeof targets)[number];

/** A run of words in a story: plain, stressed, or a link to an entry of the record. */
export type Words =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'emphasis' | 'strong'; readonly words: readonly Words[] }
  | { readonly type: 'link'; readonly to: Target; readonly id: string; readonly words: readonly Words[] };

/** Paragraphs under one heading; those before the first heading have none. */
export interface Chapter {
  readonly title: readonly Words[] | null;
  readonly paragraphs: readonly (readonly Words[])[];
}

/** The lede of a month or a year, written by the editors. */
export interface Story {
  /** File name without `.md`: `YYYY-MM` or `YYYY`. */
  readonly name: string;
  readonly title: string | null;
  readonly chapters: readonly Chapter[];
}
