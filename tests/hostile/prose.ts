import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** The HTML that the summary of an article may contain: each element with its attributes. */
export const allowed: Readonly<Record<string, readonly string[]>> = {
  p: [],
  em: [],
  strong: [],
  a: ['href', 'title'],
  ul: [],
  ol: ['start'],
  li: [],
  blockquote: [],
  h1: [],
  h2: [],
  h3: [],
  h4: [],
  h5: [],
  h6: [],
  br: [],
};

/** Whether an address leads to a page of the web or of this site, as browsers read it, and names no user. */
export function isHarmless(href: string): boolean {
  const url = URL.parse(href, 'https://record.example/articles/one/');
  if (url === null || !['http:', 'https:'].includes(url.protocol) || url.username !== '' || url.password !== '') {
    return false;
  }
  return /^https?:\/\//.test(href) || url.origin === 'https://record.example';
}

/**
 * Says what a browser would make of the HTML of a summary that a summary may not contain, whether it runs scripts or
 * not.
 */
export function findActive(html: string): readonly string[] {
  return [true, false].flatMap((scriptingEnabled) => {
    const page = parse(`<!doctype html><body><div>${html}</div><hr>`, { scriptingEnabled });
    const [, root] = page.childNodes;
    const [head, body] = root && 'childNodes' in root ? root.childNodes : [];
    const [prose, ...rest] = body && 'childNodes' in body ? body.childNodes : [];
    const escaped = [...(head && 'childNodes' in head ? head.childNodes : []), ...rest];
    return [
      ...(escaped.map(({ nodeName }) => nodeName).join() === 'hr' ? [] : ['something outside of the summary']),
      ...(prose && 'childNodes' in prose ? prose.childNodes : []).flatMap(judge),
    ];
  });
}

function judge(node: Node): readonly string[] {
  if (node.nodeName === '#text') return [];
  if (!('tagName' in node)) return [`a ${node.nodeName}`];
  const attributes = allowed[node.tagName];
  return [
    ...(attributes ? [] : [`<${node.tagName}>`]),
    ...node.attrs.filter(({ name }) => attributes?.includes(name) !== true).map(({ name }) => `@${name}`),
    ...node.attrs.filter(({ name, value }) => name === 'href' && !isHarmless(value)).map(({ value }) => value),
    ...node.childNodes.flatMap(judge),
  ];
}
