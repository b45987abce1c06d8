import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkFolder } from '../../../src/check/check.ts';
import type { ArticleDocument, Document, Folder } from '../../../src/record/read/document.ts';
import { parseArticle } from '../../../src/record/read/markdown.ts';
import { parseData } from '../../../src/record/read/data-file.ts';
import { fixtures } from '../../fixture.ts';

const dataFiles = [
  'site.yaml',
  'actors.yaml',
  'sources.yaml',
  'places.yaml',
  'threads.yaml',
  'questions.yaml',
  'permalinks.json',
] as const;
const articleFiles = ['articles/gazette-truce.md', 'articles/wire-truce.md'] as const;

type DataFile = (typeof dataFiles)[number];
type ArticleFile = (typeof articleFiles)[number];

/** A file of the base fixture. */
export type BaseFile = DataFile | ArticleFile;

const base = new Map<BaseFile, string>(
  await Promise.all(
    [...dataFiles, ...articleFiles].map(async (file): Promise<[BaseFile, string]> => [
      file,
      await readFile(join(fixtures, '_base', file), 'utf8'),
    ]),
  ),
);

function readData(file: DataFile, text = base.get(file) ?? ''): Document {
  return parseData(`content/${file}`, file, text);
}

function readArticle(file: ArticleFile, text = base.get(file) ?? ''): ArticleDocument {
  return parseArticle(`content/${file}`, file.slice('articles/'.length, -'.md'.length), text);
}

const data = new Map(dataFiles.map((file) => [file, readData(file)]));
const articles = new Map(articleFiles.map((file) => [file, readArticle(file)]));

/** The base fixture in memory, with one text of one file replaced by another; `found` must be in it. */
export function alter(file: BaseFile, found: string, replacement: string): Folder {
  const before = base.get(file) ?? '';
  if (!before.includes(found)) throw new RangeError(`Expected ${file} to contain ${found}`);
  const text = before.replace(found, () => replacement);
  return {
    path: 'content',
    issues: [],
    about: null,
    stories: [],
    documents: new Map(
      [...data].map(([name, document]) => [
        name.replace(/\.\w+$/, ''),
        name === file ? readData(name, text) : document,
      ]),
    ),
    articles: [...articles].map(([name, article]) => (name === file ? readArticle(name, text) : article)),
  };
}

/** The issues of the base fixture with one text replaced, `line:column rule`; those of other files begin with the file. */
export function issuesOf(file: BaseFile, found: string, replacement: string): readonly string[] {
  return checkFolder(alter(file, found, replacement)).map((issue) => {
    const place = `${issue.line}:${issue.column} ${issue.rule}`;
    const of = issue.file.replace('content/', '');
    return of === file ? place : `${of}:${place}`;
  });
}
