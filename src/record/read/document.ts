import type { Issue, Position } from '../schema/issue.ts';
import type { Chapter, Target } from '../schema/story.ts';

/** The steps from the root of a document to one of its values. */
export type Path = readonly (string | number)[];

/** A file's data before its shape is checked, with the place of every key and value. */
export interface Document {
  /** Path of the file, as an editor can open it. */
  readonly file: string;
  /** The data, or undefined where the file could not be read. */
  readonly data: unknown;
  /** Why reading failed or is in doubt. */
  readonly issues: readonly Issue[];
  /** Place of the value at a path, or of its nearest ancestor where there is none. */
  readonly placeOf: (path: Path, part?: 'key' | 'value') => Position;
  /** The value at a path as it is written, where that is one text or number: `2.50` is the number 2.5. */
  readonly writtenAt: (path: Path) => string | null;
}

/** The document of a file without data: why there is none, and the place all its values have. */
export function unreadable(file: string, issues: readonly Issue[], place: Position = { line: 1, column: 1 }): Document {
  return { file, data: undefined, issues, placeOf: () => place, writtenAt: () => null };
}

/** Says where a value of a document is, as an editor can open it. */
export function formatPlace(document: Document, path: Path): string {
  const { line, column } = document.placeOf(path);
  return `${document.file}:${line}:${column}`;
}

/** A link to a page of the site itself, and its place. */
export interface SiteLink extends Position {
  readonly address: string;
}

/** A Markdown file: its frontmatter as a document, and its body. */
export interface ArticleDocument extends Document {
  /** File name without `.md`. */
  readonly name: string;
  /** Body as sanitised HTML. */
  readonly html: string;
  readonly links: readonly SiteLink[];
}

/** A Markdown file without frontmatter. */
export interface Prose {
  /** Path of the file, as an editor can open it. */
  readonly file: string;
  /** The text as sanitised HTML. */
  readonly html: string;
  readonly links: readonly SiteLink[];
  readonly issues: readonly Issue[];
}

/** A link of a story: what it leads to, and where its id is. */
export interface StoryLink extends Position {
  readonly to: Target;
  readonly id: string;
}

/** The file of a story: its frontmatter as a document, its chapters, and all links in them. */
export interface StoryDocument extends Document {
  /** File name without `.md`. */
  readonly name: string;
  readonly chapters: readonly Chapter[];
  readonly links: readonly StoryLink[];
}

/** A content folder, read. Registries and `permalinks` are by file name without extension; a missing file has no entry. */
export interface Folder {
  /** The folder's path, as an editor can open it. */
  readonly path: string;
  readonly documents: ReadonlyMap<string, Document>;
  readonly articles: readonly ArticleDocument[];
  /** By name. */
  readonly stories: readonly StoryDocument[];
  /** What the record says of itself; null where it says nothing. */
  readonly about: Prose | null;
  /** Files that would otherwise be ignored without a word. */
  readonly issues: readonly Issue[];
}
