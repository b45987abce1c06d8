import { splitWords } from '../../chronology/filter/spelling.ts';

/** A name of a register that is on many pages. */
export interface Name {
  readonly name: string;
  readonly href: string;
  /** The words of every spelling. */
  readonly words: readonly string[];
}

/** More are not listed: the next letter narrows them. */
const mostListed = 100;

/** Loads the names of a register. */
export async function loadNames(address: string): Promise<readonly Name[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Expected the names at ${address}, found status ${response.status}`);
  const rows = (await response.json()) as readonly (readonly [href: string, name: string, ...aliases: string[]])[];
  return rows.map(([href, name, ...aliases]) => ({ href, name, words: splitWords([name, ...aliases].join(' ')) }));
}

/** Lists names, the first of many, as links to their pages. */
export function listNames(names: readonly Name[]): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'register found-entries';
  list.role = 'list';
  for (const { name, href } of names.slice(0, mostListed)) {
    const link = document.createElement('a');
    link.href = href;
    link.textContent = name;
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  return list;
}
