import { readFile, readdir } from 'node:fs/promises';
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
import { parseArticle, parseProse } from './markdown.ts';
import { parseStory } from './story.ts';
import { type TextResult, decodeText } from './text.ts';
import { parseYaml } from './yaml.ts';

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
 * Reads a content folder. Rejects where the folder, its `articles` or its `stories` cannot be opened: that is not an
 * error in the content.
 */
export async function readFolder(directory: string): Promise<Folder> {
  const path = displayPath(directory);
  const names = await readdir(directory);
  const documents = await Promise.all(
    dataFiles
      .filter((name) => names.includes(name))
      .map(async (name): Promise<[string, Document]> => {
        const document = readData(join(path, name), await readBytes(join(directory, name)));
        return [name.replace(/\.\w+$/, ''), document];
      }),
  );
  const articles = await readTexts(directory, path, 'articles', readArticle);
  const stories = names.includes('stories') ? await readTexts(directory, path, 'stories', readStory) : nothing;
  const about = names.includes(aboutFile)
    ? readProse(join(path, aboutFile), await readBytes(join(directory, aboutFile)))
    : null;
  const issues = [
    ...articles.issues,
    ...stories.issues,
    ...names.filter(isStray).map((name) => strayData(join(path, name), name)),
  ];
  return { path, documents: new Map(documents), articles: articles.read, stories: stories.read, about, issues };
}

/** What a folder of Markdown files holds, and the files in it that are none. */
interface Texts<T> {
  readonly read: readonly T[];
  readonly issues: readonly Issue[];
}

const nothing: Texts<never> = { read: [], issues: [] };

async function readTexts<T>(
  directory: string,
  path: string,
  within: 'articles' | 'stories',
  read: (file: string, name: string, bytes: Uint8Array | null) => T,
): Promise<Texts<T>> {
  const files = (await readdir(join(directory, within))).filter((name) => !isIgnored(name)).sort();
  return {
    read: await Promise.all(
      files.filter(isMarkdown).map(async (name) => {
        const bytes = await readBytes(join(directory, within, name));
        return read(join(path, within, name), name.replace(/\.md$/, ''), bytes);
      }),
    ),
    issues: files.filter((name) => !isMarkdown(name)).map((name) => strayText(join(path, within, name), name, within)),
  };
}

/** A folder, or a link to nowhere, may have the name of a file: null. */
async function readBytes(file: string): Promise<Uint8Array | null> {
  return readFile(file).catch(() => null);
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

/** The text of a file, or the issue that it has none. */
function readText(file: string, bytes: Uint8Array | null): TextResult {
  if (bytes !== null) return decodeText(file, bytes);
  const message = `Unexpected ${file}, expected a file that can be opened: it may be a folder or a broken link`;
  return { issue: { file, line: 1, column: 1, rule: 'stray-file', message } };
}

function readData(file: string, bytes: Uint8Array | null): Document {
  const decoded = readText(file, bytes);
  if ('issue' in decoded) return unreadable(file, [decoded.issue]);
  const holdsIds = Object.keys(registries).some((name) => file.endsWith(`${name}.yaml`));
  return parseYaml({ file, text: decoded.text, start: 0, end: decoded.text.length, holdsIds });
}

function readArticle(file: string, name: string, bytes: Uint8Array | null): ArticleDocument {
  const decoded = readText(file, bytes);
  if ('issue' in decoded) return { ...unreadable(file, [decoded.issue]), name, html: '' };
  return parseArticle(file, name, decoded.text);
}

function readStory(file: string, name: string, bytes: Uint8Array | null): StoryDocument {
  const decoded = readText(file, bytes);
  if ('issue' in decoded) return { ...unreadable(file, [decoded.issue]), name, chapters: [], links: [] };
  return parseStory(file, name, decoded.text);
}

function readProse(file: string, bytes: Uint8Array | null): Prose {
  const decoded = readText(file, bytes);
  return 'issue' in decoded ? { file, html: '', issues: [decoded.issue] } : parseProse(file, decoded.text);
}

function displayPath(directory: string): string {
  const path = relative(process.cwd(), directory);
  return path.startsWith('..') || isAbsolute(path) ? directory : path;
}
