import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A built page, as a parser that is not ours reads it. */
export interface BuiltPage {
  /** Its address on the site. */
  readonly address: string;
  readonly elements: readonly Element[];
  readonly comments: readonly string[];
  /** All text and all values of attributes, one after the other. */
  readonly text: string;
}

/** Reads every page of a built site. */
export function readPages(directory: string): readonly BuiltPage[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const nodes = [...descendants(parse(readFileSync(join(directory, file), 'utf8')))];
      const elements = nodes.filter((node): node is Element => 'tagName' in node);
      return {
        address: `/${file.replace(/index\.html$/, '')}`,
        elements,
        comments: nodes.filter((node) => node.nodeName === '#comment').map((node) => ('data' in node ? node.data : '')),
        text: nodes.map(textOfNode).join(''),
      };
    });
}

/** What pages are made of: every element with each of its attributes, as `a`, `a@href`. */
export function listParts(pages: readonly BuiltPage[]): ReadonlySet<string> {
  const parts = pages.flatMap(({ elements }) =>
    elements.flatMap(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => `${tagName}@${name}`)]),
  );
  return new Set(parts);
}

/** The text of the first element of a name on a page. */
export function textOfElement({ elements }: BuiltPage, tagName: string): string {
  const found = elements.find((element) => element.tagName === tagName);
  return found ? [...descendants(found)].map((node) => ('value' in node ? node.value : '')).join('') : '';
}

function* descendants(node: Node): Generator<Node> {
  yield node;
  for (const child of 'childNodes' in node ? node.childNodes : []) yield* descendants(child);
}

function textOfNode(node: Node): string {
  if ('value' in node) return node.value;
  return 'attrs' in node ? ` ${node.attrs.map(({ value }) => value).join(' ')} ` : '';
}
