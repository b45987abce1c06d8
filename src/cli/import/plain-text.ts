import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

/** What readers of a piece of HTML see, and where its links and pictures lead. */
export interface PlainText {
  readonly text: string;
  /** Each address, with its words. */
  readonly links: readonly string[];
}

/** Turns HTML into plain text. */
export function readHtml(html: string): PlainText {
  const links: string[] = [];
  const text = textOf(parseFragment(html), links);
  return { text: collapse(text), links };
}

type Node = DefaultTreeAdapterTypes.Node;

const blocks =
  /^(address|article|aside|blockquote|br|dd|div|dl|dt|figcaption|figure|h[1-6]|hr|li|ol|p|pre|section|table|td|th|tr|ul)$/;

function textOf(node: Node, links: string[]): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node) || /^(script|style|template)$/.test(node.nodeName)) return '';
  const text = node.childNodes.map((child) => textOf(child, links)).join('');
  const address = 'attrs' in node ? node.attrs.find(({ name }) => name === 'href' || name === 'src')?.value : undefined;
  const words = collapse(text);
  if (address !== undefined) links.push(words === '' || words === address ? address : `${address} (${words})`);
  return blocks.test(node.nodeName) ? ` ${text} ` : text;
}

/** Writes a text in one line. */
export function collapse(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
