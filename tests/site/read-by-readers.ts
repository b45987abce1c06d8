import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';

/** What a reader meets beside the text: in print, on a phone, in a screen reader, a search engine or a card. */
const attributes = ['alt', 'aria-label', 'title', 'placeholder', 'data-printed', 'data-short', 'data-copy'];
const metas = /^(?:description|og:title|og:description|og:image:alt)$/;
const code = ['script', 'style', 'code', 'pre', 'kbd'];

/** The texts of a page that a reader meets in the language of the page: without code, and parts in another language. */
export function textsOf(html: string): readonly string[] {
  return textsIn(parse(html));
}

function textsIn(node: Tree.Node): readonly string[] {
  if (node.nodeName === '#text' && 'value' in node) return [node.value];
  if (code.includes(node.nodeName)) return [];
  const has = new Map('attrs' in node ? node.attrs.map(({ name, value }) => [name, value]) : []);
  if (has.has('lang') && node.nodeName !== 'html') return [];
  const said = attributes.flatMap((name) => has.get(name) ?? []);
  const told = metas.test(has.get('name') ?? has.get('property') ?? '') ? [has.get('content') ?? ''] : [];
  return [...said, ...told, ...('childNodes' in node ? node.childNodes.flatMap(textsIn) : [])];
}
