import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { location } from 'vfile-location';
import { parseArticle } from '../../src/record/read/markdown.ts';
import { decodeText } from '../../src/record/read/text.ts';
import type { SiteLink } from '../../src/record/read/document.ts';
import type { Issue } from '../../src/record/schema/issue.ts';
import { findActive } from './prose.ts';

/** What becomes of a summary: the HTML that is published, or the issues that keep it from being. */
export interface Outcome {
  readonly html: string;
  readonly issues: readonly Issue[];
  /** Links from it to the site itself. */
  readonly links: readonly SiteLink[];
}

const head = '---\ntitle: One\n---\n';

/** Reads a summary as the build does, from the bytes of a file; it begins on line 4. */
export function readBody(markdown: string): Outcome {
  const decoded = decodeText('one.md', new TextEncoder().encode(head + markdown));
  return 'issue' in decoded
    ? { html: '', issues: [decoded.issue], links: [] }
    : parseArticle('one.md', 'one', decoded.text);
}

/**
 * Says what is wrong with what becomes of a summary: something active in what is published, something missing from it
 * that was written, or an issue in another place than what it names.
 */
export function findFaults(markdown: string): readonly string[] {
  const { html, issues } = readBody(markdown);
  if (issues.length > 0) {
    return [
      ...(html === '' ? [] : ['published, and refused']),
      ...issues.filter((issue) => !standsInPlace(issue, head + markdown)).map(({ message }) => `elsewhere: ${message}`),
    ];
  }
  return [...findActive(html), ...(html === renderAll(markdown) ? [] : ['not what was written'])];
}

function standsInPlace({ line, column, rule, message }: Issue, text: string): boolean {
  const offset = location(text).toOffset({ line, column });
  if (offset === undefined || line < 4) return false;
  const there = text.slice(offset).replaceAll(/\s+/gu, ' ');
  const invisible = /^Unexpected (?:invisible character|carriage return) U\+([0-9A-F]+)/.exec(message)?.[1];
  if (rule === 'syntax') return invisible !== undefined && text.charCodeAt(offset) === parseInt(invisible, 16);
  const quoted = /^Unexpected [^"]+ "([^]+)", expected /.exec(message)?.[1] ?? '\0';
  return ['unsafe-markdown', 'unsafe-address'].includes(rule) && there.startsWith(quoted.replace(/…$/, ''));
}

/** The summary with all that it holds, refused or not, and nothing stripped. */
function renderAll(markdown: string): string {
  return String(renderer.processSync(markdown)).trim();
}

const renderer = remark()
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true });
