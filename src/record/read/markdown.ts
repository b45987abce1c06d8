import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import type { Issue } from '../schema/issue.ts';
import { renderBody } from './body.ts';
import { clip } from './clip.ts';
import { type ArticleDocument, type Document, type Prose, unreadable } from './document.ts';
import { findExcess } from './limits.ts';
import { parseYaml } from './yaml.ts';

/** Reads Markdown with frontmatter. */
export const reader = remark().use(remarkFrontmatter, ['yaml']);

/** Reads one article file: the frontmatter with the place of every value, and the body as HTML. */
export function parseArticle(file: string, name: string, text: string): ArticleDocument {
  const excess = findExcess(file, text);
  const [block, ...rest] = reader.parse(excess ? text.slice(0, excess.bodyStart) : text).children;
  if (block?.type !== 'yaml') return { ...withoutFrontmatter(file, text), name, html: '', links: [] };
  const start = text.indexOf('\n', block.position?.start.offset) + 1;
  const document = parseYaml({ file, text, start, end: start + block.value.length });
  const body = excess ? { html: '', links: [], issues: [excess.issue] } : renderBody(file, text, rest);
  return { ...document, ...body, name, issues: [...document.issues, ...body.issues] };
}

/** Reads a Markdown file that has no frontmatter. */
export function parseProse(file: string, text: string): Prose {
  const excess = findExcess(file, text);
  if (excess) return { file, html: '', links: [], issues: [excess.issue] };
  return { file, ...renderBody(file, text, remark().parse(text).children) };
}

/** The document of a file in which no frontmatter is found, or the end of it is missing. */
export function withoutFrontmatter(file: string, text: string): Document {
  const found = opensFrontmatter(text)
    ? 'frontmatter that is never closed'
    : `"${clip(text.split(/\r?\n/, 1)[0] ?? '', 30)}"`;
  const issue: Issue = {
    file,
    line: 1,
    column: 1,
    rule: 'syntax',
    message: `Unexpected ${found}, expected the file to begin with a line "---", the frontmatter and another line "---"`,
  };
  return unreadable(file, [issue]);
}

/** Whether a text begins with the line that opens frontmatter. */
export function opensFrontmatter(text: string): boolean {
  return /^---[ \t]*(?:[\r\n]|$)/.test(text);
}
