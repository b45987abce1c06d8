import type { Nodes, Root, RootContent } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Issue } from '../schema/issue.ts';

/** A body as HTML, and what in it may not be published. */
export interface Body {
  readonly html: string;
  readonly issues: readonly Issue[];
}

/** Renders the summary below the frontmatter; whatever is not plain prose, lists or links is refused with its place. */
export function renderBody(file: string, children: readonly RootContent[]): Body {
  const root: Root = { type: 'root', children: [...children] };
  const issues: Issue[] = [];
  visit(root, (node) => {
    const message = refusal(node);
    if (message === null) return;
    const { line = 1, column = 1 } = node.position?.start ?? {};
    issues.push({ file, line, column, rule: 'unsafe-markdown', message });
  });
  return { html: issues.length > 0 ? '' : processor.stringify(processor.runSync(root)).trim(), issues };
}

const processor = unified().use(remarkRehype).use(rehypeSanitize).use(rehypeStringify);

const prose = new Set<Nodes['type']>([
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

function refusal(node: Nodes): string | null {
  if (node.type === 'html') return `Unexpected HTML "${clip(node.value)}", expected Markdown without HTML`;
  if (!prose.has(node.type)) return `Unexpected ${node.type}, expected paragraphs, lists, quotations and links only`;
  if (node.type === 'link' && !/^(https?:\/\/|\/(?!\/)|#)/.test(node.url)) {
    return `Unexpected address "${clip(node.url)}", expected http://, https:// or an address of this site`;
  }
  return null;
}

function clip(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
