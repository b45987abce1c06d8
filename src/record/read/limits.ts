import type { Issue } from '../schema/issue.ts';
import { location } from 'vfile-location';

/**
 * Longest summary, in UTF-16 units. A few paragraphs need a tenth of it. For hostile text, the time that reading
 * Markdown takes grows with the square of its length and of its depth; within these limits it is a second or two.
 */
const longest = 10_000;

/** Most files in one folder. */
export const mostFiles = 20_000;

/**
 * Most bytes of one file, by its path: a long article has twenty thousand, and ten times that take a second or two to read;
 * the files that programs write grow with the record.
 */
export function largestFile(file: string): number {
  return file.endsWith('.md') ? 200_000 : 50_000_000;
}

/** Most keys and values of one file: a tenth of them takes a second to read, and what programs write has ten times as many. */
export function mostValues(file: string): number {
  return /(?:\.json|changes\.yaml)$/.test(file) ? 2_000_000 : 100_000;
}

/** Nobody reads what is nested deeper than this, and renderers run out of stack. */
export const deepest = 50;

/** Says that something is nested deeper than `deepest`. */
export const tooDeep = `Unexpected nesting, expected at most ${deepest} levels: flatten it`;

/** Text that must not be handed to a parser: where its summary begins, and why not. */
export interface Excess {
  readonly bodyStart: number;
  readonly issue: Issue;
}

/** Finds a summary that is too long, or a line in it that opens too many lists and quotations. */
export function findExcess(file: string, text: string): Excess | null {
  const bodyStart = frontmatter.exec(text)?.[0].length ?? 0;
  const refuse = (offset: number, rule: string, message: string): Excess => {
    const { line, column } = location(text).toPoint(offset) ?? { line: 1, column: 1 };
    return { bodyStart, issue: { file, line, column, rule, message } };
  };
  const length = text.length - bodyStart;
  if (length > longest) {
    const message = `Unexpected text of ${length} characters, expected at most ${longest}: cut it from here on`;
    return refuse(bodyStart + longest, 'long-summary', message);
  }
  const deep = tooManyMarkers.exec(text.slice(bodyStart));
  return deep && refuse(bodyStart + deep.index, 'unsafe-markdown', tooDeep);
}

/** The fences, what is between them, and the end of the line. */
const frontmatter = /^---[ \t]*\r?\n(?:[^]*?\n)??---[ \t]*(?:\r?\n|$)/;

const tooManyMarkers = new RegExp(`^[ \\t]*(?:(?:>|[-+*][ \\t]|\\d{1,9}[.)][ \\t])[ \\t]*){${deepest}}`, 'm');
