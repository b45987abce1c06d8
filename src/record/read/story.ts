import type { PhrasingContent, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { location } from 'vfile-location';
import type { Chapter, Words } from '../schema/story.ts';
import { findUnsafe } from './body.ts';
import { type Document, type StoryDocument, type StoryLink, unreadable } from './document.ts';
import { findExcess } from './limits.ts';
import { opensFrontmatter, reader, withoutFrontmatter } from './markdown.ts';
import { findEmpty, findMisshaped, readTarget } from './story-form.ts';
import { parseYaml } from './yaml.ts';

/** Reads one story: its frontmatter where it has one, and its chapters with the place of every link. */
export function parseStory(file: string, name: string, text: string): StoryDocument {
  const excess = findExcess(file, text);
  if (excess) return { ...unreadable(file, [excess.issue]), name, chapters: [], links: [] };
  const nodes = reader.parse(text).children;
  const document = readFrontmatter(file, text, nodes[0]);
  if (document.data === undefined) return { ...document, name, chapters: [], links: [] };
  const body = nodes.filter(({ type }) => type !== 'yaml');
  const links = findLinks(text, body);
  return {
    ...document,
    name,
    chapters: readChapters(body),
    links,
    issues: [
      ...document.issues,
      ...findUnsafe(file, text, { type: 'root', children: [...body] }, () => null),
      ...body.flatMap((node) => findMisshaped(file, text, node)),
      ...findEmpty(file, body),
    ],
  };
}

function readFrontmatter(file: string, text: string, first: RootContent | undefined): Document {
  if (first?.type === 'yaml') {
    const start = text.indexOf('\n', first.position?.start.offset) + 1;
    return parseYaml({ file, text, start, end: start + first.value.length });
  }
  if (opensFrontmatter(text)) return withoutFrontmatter(file, text);
  return { file, data: {}, issues: [], placeOf: () => ({ line: 1, column: 1 }), writtenAt: () => null };
}

function readChapters(nodes: readonly RootContent[]): readonly Chapter[] {
  const chapters: { title: readonly Words[] | null; paragraphs: (readonly Words[])[] }[] = [];
  for (const node of nodes) {
    if (node.type === 'heading') chapters.push({ title: readWords(node.children), paragraphs: [] });
    if (node.type !== 'paragraph') continue;
    if (chapters.length === 0) chapters.push({ title: null, paragraphs: [] });
    chapters.at(-1)?.paragraphs.push(readWords(node.children));
  }
  return chapters;
}

function readWords(nodes: readonly PhrasingContent[]): readonly Words[] {
  return nodes.flatMap((node): readonly Words[] => {
    if (node.type === 'text') return [{ type: 'text', text: node.value }];
    if (node.type === 'emphasis' || node.type === 'strong')
      return [{ type: node.type, words: readWords(node.children) }];
    const target = node.type === 'link' ? readTarget(node.url) : null;
    return node.type === 'link' && target ? [{ type: 'link', ...target, words: readWords(node.children) }] : [];
  });
}

function findLinks(text: string, nodes: readonly RootContent[]): readonly StoryLink[] {
  const places = location(text);
  const links: StoryLink[] = [];
  visit({ type: 'root', children: [...nodes] }, 'link', ({ url, position }) => {
    const target = readTarget(url);
    const written = target && text.lastIndexOf(target.id, position?.end.offset);
    const place = written === null ? undefined : places.toPoint(written);
    if (target) links.push({ ...target, line: place?.line ?? 1, column: place?.column ?? 1 });
  });
  return links;
}
