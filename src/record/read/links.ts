import type { Link, Nodes } from 'mdast';
import { expectedOfAddress } from './address.ts';
import { deepest } from './limits.ts';

/** Says what was expected of the address of a link in a text; null where it may be published. */
export function expectedOfLink(address: string): string | null {
  if (/^https?:/i.test(address)) return expectedOfAddress(address);
  const isPath = isWithin(address) && !/[\s\\]/u.test(address) && URL.canParse(address, 'https://site.invalid/');
  return isPath ? null : 'http://, https:// or a path on this site, without spaces';
}

/** Whether an address is a path or a place of the site itself. */
export function isWithin(address: string): boolean {
  return /^(?:\/(?!\/)|#)/.test(address);
}

/** Whether the words of a link, or its title, name an address that it does not lead to. */
export function namesAnother(link: Link): boolean {
  const words = `${wordsOf(link)} ${link.title ?? ''}`.normalize('NFKC');
  return [...words.matchAll(named)].some(([address]) => isHost(address) && !leadsTo(link.url, address));
}

/** An address with its scheme, or what looks like a host: words and a last one of letters, joined by dots. */
const named =
  /https?:[/\\]*[^\s/\\]\S*|(?<![\p{L}\p{N}_.-])(?:[\p{L}\p{N}_-]+\.)+\p{L}[\p{L}\p{N}-]+(?![\p{L}\p{N}_-])(?:[/:?#]\S*)?/giu;

const scheme = /^https?:[/\\]*/i;

/** `St.Petersburg` is none, `GOV.UK` is one. */
function isHost(address: string): boolean {
  const [host = ''] = address.split(/[/:?#]/, 1);
  return scheme.test(address) || host === host.toUpperCase() || /\.[^.\p{Lu}]+$/u.test(host);
}

/** Words may leave out the scheme, `www.`, the end of a path and a part of the host: they name the same place. */
function leadsTo(url: string, address: string): boolean {
  // Publishers are named after their hosts: such a name is one of the site’s own words.
  if (!/^https?:/i.test(url)) return !scheme.test(address) && !/^www\./i.test(address);
  const [there, said] = [
    parse(url),
    parse(`https://${address.replace(scheme, '').replace(/[.,;:!?…)\]}'"»”’]+$/u, '')}`),
  ];
  if (!there || said?.username !== '') return false;
  const isSameHost = there.host === said.host || there.host.endsWith(`.${said.host}`);
  return isSameHost && there.rest.startsWith(said.rest);
}

function parse(address: string) {
  const url = URL.parse(address);
  if (!url) return null;
  const rest = `${url.pathname}${url.search}${url.hash}`.replace(/\/$/, '');
  return { host: url.host.replace(/^www\./, ''), rest, username: url.username };
}

/** What is nested deeper is refused as such. */
function wordsOf(node: Nodes, depth = 0): string {
  if (node.type === 'text') return node.value;
  return 'children' in node && depth < deepest ? node.children.map((child) => wordsOf(child, depth + 1)).join('') : '';
}
