import { readdir } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import type { Issue } from '../schema/issue.ts';
import { registries } from '../schema/registries.ts';
import {
  type ArticleDocument,
  type Document,
  type Folder,
  type Prose,
  type StoryDocument,
  unreadable,
} from './document.ts';
import { parseData } from './data-file.ts';
import { type Opened, openFile, openFolder } from './files.ts';
import { parseArticle, parseProse } from './markdown.ts';
import type { Memory } from './memory.ts';
import { parseStory } from './story.ts';
import { type TextResult, decodeText } from './text.ts';

/** Files beside the articles, by the name the rules know them under. */
const dataFiles = [
  'site.yaml',
  ...Object.keys(registries).map((name) => `${name}.yaml`),
  'permalinks.json',
  'changes.yaml',
  'published.json',
];

/** What the record says of itself, in Markdown. */
const aboutFile = 'about.md';

const readFiles: readonly string[] = [...dataFiles, aboutFile];

/** The folder the record is read from: `CONTENT_DIR`, else `content`. */
export function contentDirectory(): string {
  return process.env['CONTENT_DIR'] ?? 'content';
}

/**
 * Reads a content folder; the folder itself may be a link, nothing in it is. Rejects where it cannot be opened: that is
 * not an error in the content. With a memory, only files that have changed since the last reading are read; the documents
 * of the others are the same objects as before.
 */
export async function readFolder(directory: string, memory: Memory | null = null): Promise<Folder> {
  const path = displayPath(directory);
  const place: Place = { directory, path, memory };
  const names = await readdir(directory);
  const documents = new Map<string, Document>();
  for (const name of dataFiles.filter((one) => names.includes(one))) {
    documents.set(name.replace(/\.\w+$/, ''), await readParsed(place, name, (text) => readData(text, name)));
  }
  // A new record has none, and git keeps no empty folder.
  const articles = names.includes('articles') ? await readArticles(place) : nothing;
  const stories = names.includes('stories') ? await readTexts(place, 'stories', readStory) : nothing;
  const about = names.includes(aboutFile) ? await readParsed(place, aboutFile, readProse) : null;
  memory?.forgetUnread();
  const issues = [
    ...articles.issues,
    ...stories.issues,
    ...names.filter(isStray).map((name) => strayData(join(path, name), name)),
  ];
  return { path, documents, articles: articles.read, stories: stories.read, about, issues };
}

/** Says that a content folder cannot be opened, and what was expected. */
export function describeUnread(error: unknown): string {
  return (
    `Cannot read the content folder (${error instanceof Error ? error.message : String(error)}): ` +
    'expected site.yaml, the registries and articles/ in content/, or in the folder that CONTENT_DIR names'
  );
}

/** A content folder: where it is, how issues name it, and what was read of it before. */
interface Place {
  readonly directory: string;
  readonly path: string;
  readonly memory: Memory | null;
}

/** What a folder of Markdown files holds, and the files in it that are none. */
interface Texts<T> {
  readonly read: readonly T[];
  readonly issues: readonly Issue[];
}

const nothing: Texts<never> = { read: [], issues: [] };

/** A folder that is refused is read as one article without data, so that no event in it is taken for missing. */
async function readArticles(place: Place): Promise<Texts<ArticleDocument>> {
  const { read, issues } = await readTexts(place, 'articles', readArticle);
  const refused = issues.find(({ file }) => file === join(place.path, 'articles'));
  return refused
    ? { read: [readArticle({ file: refused.file, issue: refused }, 'articles')], issues: [] }
    : { read, issues };
}

/** One file after the other, as a system lets a program open only some hundreds at once. */
async function readTexts<T>(
  place: Place,
  within: 'articles' | 'stories',
  parse: (file: FileText, name: string) => T,
): Promise<Texts<T>> {
  const folder = join(place.path, within);
  const opened = await openFolder(join(place.directory, within), folder);
  if ('issue' in opened) return { read: [], issues: [opened.issue] };
  const names = opened.content.filter((name) => !isIgnored(name));
  const read: T[] = [];
  for (const name of names.filter(isMarkdown)) {
    read.push(await readParsed(place, join(within, name), (text) => parse(text, name.replace(/\.md$/, ''))));
  }
  return {
    read,
    issues: names.filter((name) => !isMarkdown(name)).map((name) => strayText(join(folder, name), name, within)),
  };
}

/** The path of a file, and its text or the issue that it has none. */
type FileText = TextResult & { readonly file: string };

async function readParsed<T>(
  { directory, path, memory }: Place,
  name: string,
  parse: (text: FileText) => T,
): Promise<T> {
  const [from, file] = [join(directory, name), join(path, name)];
  const open = () => openFile(from, file);
  const parseOpened = (opened: Opened<Uint8Array>) =>
    parse({ file, ...('issue' in opened ? opened : decodeText(file, opened.content)) });
  return memory ? memory.recall(from, open, parseOpened) : parseOpened(await open());
}

/** Whether a file begins with a mark that has it ignored, or is left by an editor or a system: backups, caches of folders. */
export function isIgnored(name: string): boolean {
  return /^[_.]|~$|^#.*#$|^(?:desktop\.ini|Thumbs\.db)$/i.test(name);
}

function isMarkdown(name: string): boolean {
  return name.endsWith('.md');
}

/** Whether a file looks as if somebody expected it to be read; README.md, LICENSE.md and the like are for people. */
function isStray(name: string): boolean {
  return /\.(ya?ml|json|md)$/i.test(name) && !/^[_.]|^[A-Z]+\.md$/.test(name) && !readFiles.includes(name);
}

function strayText(file: string, name: string, within: string): Issue {
  const message = `Unexpected file "${name}" in ${within}/, expected only *.md files: rename it, or start its name with "_" to have it ignored`;
  return { file, line: 1, column: 1, rule: 'stray-file', message };
}

function strayData(file: string, name: string): Issue {
  const message = `Unexpected file "${name}", expected ${readFiles.join(', ')}, articles/ or stories/: rename it, or start its name with "_" to have it ignored`;
  return { file, line: 1, column: 1, rule: 'stray-file', message };
}

function readData(read: FileText, name: string): Document {
  return 'issue' in read ? unreadable(read.file, [read.issue]) : parseData(read.file, name, read.text);
}

function readArticle(read: FileText, name: string): ArticleDocument {
  if ('issue' in read) return { ...unreadable(read.file, [read.issue]), name, html: '', links: [] };
  return parseArticle(read.file, name, read.text);
}

function readStory(read: FileText, name: string): StoryDocument {
  if ('issue' in read) return { ...unreadable(read.file, [read.issue]), name, chapters: [], links: [] };
  return parseStory(read.file, name, read.text);
}

function readProse(read: FileText): Prose {
  return 'issue' in read
    ? { file: read.file, html: '', links: [], issues: [read.issue] }
    : parseProse(read.file, read.text);
}

function displayPath(directory: string): string {
  const path = relative(process.cwd(), directory);
  return path.startsWith('..') || isAbsolute(path) ? directory : path;
}
