import type { Heading, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { location } from 'vfile-location';
import type { Issue, Position } from '../schema/issue.ts';
import { type Chapter, type Target, type Words, targets } from '../schema/story.ts';
import { findUnsafe, quote } from './body.ts';
import { type Document, type StoryDocument, type StoryLink, unreadable } from './document.ts';
import { findExcess } from './limits.ts';
import { reader, withoutFrontmatter } from './markdown.ts';
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
      ...findUnsafe(file, text, { type: 'root', children: [...body] }, () => true),
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
  if (/^---[ \t]*$/m.exec(text)?.index === 0) return withoutFrontmatter(file, text);
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

function readTarget(url: string): { readonly to: Target; readonly id: string } | null {
  const to = targets.find((target) => url.startsWith(`${target}:`));
  return to === undefined ? null : { to, id: url.slice(to.length + 1) };
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

const link = '[words](event:id), [words](question:id) or [words](thread:id)';

/** What Markdown allows and a story does not: lists and quotations, headings of other levels, links that lead elsewhere. */
function findMisshaped(file: string, text: string, block: RootContent): readonly Issue[] {
  const issues: Issue[] = [];
  const refuse = (node: Nodes, rule: string, message: string) => issues.push({ file, ...placeOf(node), rule, message });
  if (block.type === 'paragraph' && !linksToEvent(block)) {
    const message = 'Unexpected paragraph without a link to an event, expected [words](event:id) where it tells of one';
    refuse(block, 'story-without-event', message);
  }
  visit(block, (node) => {
    const expected = expectedOf(node);
    if (expected === null) return;
    const source = quote(text.slice(node.position?.start.offset, node.position?.end.offset).trim());
    refuse(
      node,
      'story-form',
      `Unexpected ${node.type === 'blockquote' ? 'quotation' : node.type} "${source}", expected ${expected}`,
    );
  });
  return issues;
}

function expectedOf(node: Nodes): string | null {
  switch (node.type) {
    case 'heading':
      return node.depth === 2 ? null : '## before the title of a chapter';
    case 'list':
    case 'blockquote':
      return 'chapters (##) and paragraphs';
    case 'break':
      return 'an empty line before a new paragraph, or no sign at the end of the line';
    case 'link':
      return readTarget(node.url) && node.children.length > 0 && node.title == null ? null : link;
    default:
      return null;
  }
}

function linksToEvent(paragraph: Paragraph): boolean {
  let found = false;
  visit(paragraph, 'link', ({ url }) => {
    found ||= readTarget(url)?.to === 'event';
  });
  return found;
}

/** A chapter has a paragraph, and a story a chapter. */
function findEmpty(file: string, nodes: readonly RootContent[]): readonly Issue[] {
  const rule = 'empty-value';
  if (nodes.length === 0) {
    const message = 'Unexpected empty story, expected chapters (##) and paragraphs';
    return [{ file, line: 1, column: 1, rule, message }];
  }
  return nodes
    .filter(
      (node, index): node is Heading => node.type === 'heading' && (nodes[index + 1]?.type ?? 'heading') === 'heading',
    )
    .map((node) => ({
      file,
      ...placeOf(node),
      rule,
      message: 'Unexpected empty chapter, expected a paragraph below its title',
    }));
}

function placeOf({ position }: Nodes): Position {
  return { line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}
