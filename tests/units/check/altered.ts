import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkFolder } from '../../../src/check/check.ts';
import type { Folder } from '../../../src/record/read/document.ts';
import { parseArticle } from '../../../src/record/read/markdown.ts';
import { parseYaml } from '../../../src/record/read/yaml.ts';
import { fixtures } from '../../fixture.ts';

const names = ['site.yaml', 'actors.yaml', 'sources.yaml', 'places.yaml', 'threads.yaml', 'questions.yaml'] as const;
const articles = ['articles/gazette-truce.md', 'articles/wire-truce.md'] as const;

/** A file of the base fixture. */
export type BaseFile = (typeof names)[number] | (typeof articles)[number] | 'permalinks.json';

const files = [...names, 'permalinks.json', ...articles] as const;
const base = new Map<BaseFile, string>(
  await Promise.all(
    files.map(async (file): Promise<[BaseFile, string]> => [
      file,
      await readFile(join(fixtures, '_base', file), 'utf8'),
    ]),
  ),
);

/** The base fixture in memory, with one text of one file replaced by another; `found` must stand in it. */
export function alter(file: BaseFile, found: string, replacement: string): Folder {
  const before = base.get(file) ?? '';
  if (!before.includes(found)) throw new RangeError(`Expected ${file} to hold ${found}`);
  const texts = new Map(base).set(
    file,
    before.replace(found, () => replacement),
  );
  const textOf = (name: BaseFile) => texts.get(name) ?? '';
  return {
    path: 'content',
    issues: [],
    about: null,
    documents: new Map(
      [...names, 'permalinks.json' as const].map((name) => {
        const text = textOf(name);
        const holdsIds = name !== 'site.yaml' && name !== 'permalinks.json';
        return [name.replace(/\.\w+$/, ''), parseYaml({ file: name, text, start: 0, end: text.length, holdsIds })];
      }),
    ),
    articles: articles.map((name) => parseArticle(name, name.slice('articles/'.length, -'.md'.length), textOf(name))),
  };
}

/** The issues of the base fixture with one text replaced, `line:column rule message`, those of that file first. */
export function issuesOf(file: BaseFile, found: string, replacement: string): readonly string[] {
  return checkFolder(alter(file, found, replacement)).map((issue) => {
    const place = `${issue.line}:${issue.column} ${issue.rule} ${issue.message}`;
    return issue.file === file ? place : `${issue.file}:${place}`;
  });
}
