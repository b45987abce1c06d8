import type { Link, Nodes, Root, RootContent } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { location } from 'vfile-location';
import type { Issue } from '../schema/issue.ts';
import { clip } from './clip.ts';
import { deepest, tooDeep } from './limits.ts';
import { findUnreadable } from './characters.ts';
import type { SiteLink } from './document.ts';
import { findBareSigns } from './github-markdown.ts';
import { expectedOfLink, isWithin, namesAnother } from './links.ts';

/** A body as HTML, its links within the site, and what in it may not be published. */
export interface Body {
  readonly html: string;
  readonly links: readonly SiteLink[];
  readonly issues: readonly Issue[];
}

/**
 * Renders the summary below the frontmatter of `text`; anything but plain prose, lists, quotations and links is
 * refused with its place.
 */
export function renderBody(file: string, text: string, children: readonly RootContent[]): Body {
  const root: Root = { type: 'root', children: [...children] };
  const issues = [...findUnsafe(file, text, root, expectedOfLink), ...findTitles(file, text, root)];
  if (issues.length > 0) return { html: '', links: [], issues };
  return { html: processor.stringify(processor.runSync(root)).trim(), links: findSiteLinks(root), issues };
}

/** The page has one title, and it is above. */
function findTitles(file: string, text: string, root: Root): readonly Issue[] {
  const issues: Issue[] = [];
  visit(root, (node) => {
    if (node.type === 'heading' && node.depth === 1) {
      const { line = 1, column = 1, offset = 0 } = node.position?.start ?? {};
      const source = quote(text.slice(offset, node.position?.end.offset));
      const message = `Unexpected heading of the first level "${source}", expected ## before it: the page has a title above`;
      issues.push({ file, line, column, rule: 'unsafe-markdown', message });
    }
    // Nothing else holds a heading.
    return ['root', 'blockquote', 'list', 'listItem'].includes(node.type) ? undefined : SKIP;
  });
  return issues;
}

function findSiteLinks(root: Root): readonly SiteLink[] {
  const links: SiteLink[] = [];
  visit(root, 'link', ({ url: address, position }) => {
    const { line = 1, column = 1 } = position?.start ?? {};
    if (isWithin(address)) links.push({ address, line, column });
  });
  return links;
}

/** Finds what may not be published: HTML, code, images and the like, and links to addresses that may not be linked to. */
export function findUnsafe(
  file: string,
  text: string,
  root: Root,
  expectedOf: (address: string) => string | null,
): readonly Issue[] {
  const places = location(text);
  return findRefused(root, text, expectedOf).map(({ offset, rule = 'unsafe-markdown', message }) => {
    const { line, column } = places.toPoint(offset) ?? { line: 1, column: 1 };
    return { file, line, column, rule, message };
  });
}

const processor = unified().use(remarkRehype).use(rehypeSanitize).use(rehypeStringify);

interface Refusal {
  readonly offset: number;
  readonly rule?: string;
  readonly message: string;
}

function findRefused(root: Root, text: string, expectedOf: (address: string) => string | null): readonly Refusal[] {
  const refused: Refusal[] = [];
  const depths = new Map<Nodes, number>();
  visit(root, (node, _index, parent) => {
    const depth = parent ? (depths.get(parent) ?? 0) + 1 : 0;
    depths.set(node, depth);
    const offset = node.position?.start.offset ?? 0;
    if (depth > deepest) {
      refused.push({ offset, message: tooDeep });
      return SKIP;
    }
    const source = text.slice(offset, node.position?.end.offset);
    const message = refuseNode(node, source);
    if (message !== null) refused.push({ offset, message });
    const address = node.type === 'link' ? refuseLink(node, source, expectedOf) : null;
    if (address !== null) refused.push({ offset, rule: 'unsafe-address', message: address });
    const bare = findBareSigns(node.type, source);
    if (bare) {
      const { index, length, name, instead } = bare;
      const signs = quote(source.slice(index, index + length));
      refused.push({ offset: offset + index, message: `Unexpected ${name} "${signs}", expected ${instead}` });
    }
    const unreadable = findUnreadable(source, textOf(node));
    if (unreadable) refused.push({ offset: offset + unreadable.index, message: unreadable.message });
    return undefined;
  });
  return refused;
}

const prose: ReadonlySet<Nodes['type']> = new Set<Nodes['type']>([
  'root',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'link',
  'list',
  'listItem',
  'blockquote',
  'heading',
  'break',
]);

/** What Markdown can hold and a summary cannot: its name, and what to do instead. */
const others: Partial<Record<Nodes['type'], readonly [name: string, instead: string]>> = {
  html: ['HTML', 'Markdown: write \\< for a literal <'],
  image: ['image', 'words that describe it'],
  imageReference: ['image', 'words that describe it'],
  code: ['code block', 'prose: remove the fence, or indent by fewer than four spaces'],
  inlineCode: ['code', 'prose: write \\` for a literal backtick'],
  definition: ['link definition', 'the address in the link itself: [words](https://…)'],
  linkReference: ['reference link', 'the address in the link itself: [words](https://…)'],
  thematicBreak: ['horizontal rule', 'only paragraphs, headings, lists, quotations and links'],
};

function refuseNode(node: Nodes, source: string): string | null {
  if (prose.has(node.type)) return null;
  const [name, instead] = others[node.type] ?? [node.type, 'only paragraphs, headings, lists, quotations and links'];
  return `Unexpected ${name} "${quote(source)}", expected ${instead}`;
}

function refuseLink(link: Link, source: string, expectedOf: (address: string) => string | null): string | null {
  const expected = expectedOf(link.url);
  if (expected !== null) return `Unexpected address in the link "${quote(source)}", expected ${expected}`;
  if (!namesAnother(link)) return null;
  return `Unexpected name of another address in the link "${quote(source)}", expected the address it leads to, or other words`;
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return node.type === 'link' ? node.url + (node.title ?? '') : '';
}

/** What an issue quotes of a text, on one line. */
export function quote(source: string): string {
  return clip(source.replaceAll(/\s+/gu, ' '), 40);
}
