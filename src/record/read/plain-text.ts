import { remark } from 'remark';
import { EXIT, visit } from 'unist-util-visit';
import { clip } from './clip.ts';

const marked = ['link', 'linkReference', 'image', 'imageReference', 'emphasis', 'strong', 'inlineCode'];
const parser = remark();

/** Finds the first link, emphasis or the like in a text that is printed as it is written; null where there is none. */
export function findMarkdown(text: string): string | null {
  // Parsing takes a hundred times as long as looking for its signs, and few texts have one.
  if (!/[*_[<`]/.test(text)) return null;
  let found: string | null = null;
  visit(parser.parse(text), (node) => {
    if (!marked.includes(node.type)) return undefined;
    found = clip(text.slice(node.position?.start.offset, node.position?.end.offset));
    return EXIT;
  });
  return found;
}
