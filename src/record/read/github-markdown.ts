import type { Nodes } from 'mdast';

/** What GitHub's Markdown has and the record's has not, so that its signs would be printed as they stand. */
export interface BareSigns {
  readonly name: string;
  readonly instead: string;
  /** How far into the source of the node it begins. */
  readonly index: number;
  readonly length: number;
}

interface Form {
  readonly types: readonly Nodes['type'][];
  readonly pattern: RegExp;
  readonly name: string;
  readonly instead: string;
}

const forms: readonly Form[] = [
  {
    types: ['paragraph'],
    pattern: /^.*\|.*\r?\n[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/m,
    name: 'table',
    instead: 'sentences or a list',
  },
  {
    types: ['paragraph', 'heading'],
    pattern: /(?<![\\~])~~(?![~\s])[^]*?[^~\s]~~(?!~)/,
    name: 'strikethrough',
    instead: 'words that say what no longer holds',
  },
  {
    types: ['listItem'],
    pattern: /(?<=^(?:[-+*]|\d{1,9}[.)])[ \t]{1,4})\[[ xX]\](?=\s)/,
    name: 'task',
    instead: 'a list without boxes',
  },
  {
    types: ['blockquote'],
    pattern: /(?<=^>[ \t]?)\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\](?=[ \t]*$)/im,
    name: 'alert',
    instead: 'a paragraph or a quotation',
  },
];

/** Finds the first sign of GitHub's Markdown in the source of a node; what an address holds is none. */
export function findBareSigns(type: Nodes['type'], source: string): BareSigns | null {
  const text = source.replaceAll(/(?<=\]\()[^)]*/g, (address) => ' '.repeat(address.length));
  for (const { types, pattern, name, instead } of forms) {
    const found = types.includes(type) ? pattern.exec(text) : null;
    if (found) return { name, instead, index: found.index, length: found[0].length };
  }
  return null;
}
