import type { Heading, Nodes, Paragraph, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Issue, Position } from '../schema/issue.ts';
import { type Target, targets } from '../schema/story.ts';
import { quote } from './body.ts';

/** Reads what the address of a link names: `event:truce-offered`; null where it is no link into the record. */
export function readTarget(url: string): { readonly to: Target; readonly id: string } | null {
  const to = targets.find((target) => url.startsWith(`${target}:`));
  return to === undefined ? null : { to, id: url.slice(to.length + 1) };
}

const link = '[words](event:id), [words](question:id) or [words](thread:id)';

/** Finds where a block is none of a story: lists, other headings, links that lead elsewhere, paragraphs that lead to no event. */
export function findMisshaped(file: string, text: string, block: RootContent): readonly Issue[] {
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

/** Finds a story without a paragraph, and chapters without one. */
export function findEmpty(file: string, nodes: readonly RootContent[]): readonly Issue[] {
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
