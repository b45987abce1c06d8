import { type Filter, type Ignored, type ListKey, listKeys } from '../chronology/filter.ts';

/** One value that is on, in words, and the filter without it. */
export interface Mark {
  readonly text: string;
  readonly without: Filter;
}

/** Lists what is on in a filter; names are those of the form's choices. */
export function listMarks(filter: Filter, form: HTMLFormElement): readonly Mark[] {
  const names = labelsOf(form);
  const lists = listKeys.flatMap((key) =>
    filter[key].map((value) => ({
      text: names.get(`${key} ${value}`) ?? value,
      without: { ...filter, [key]: filter[key].filter((other) => other !== value) },
    })),
  );
  const words = (
    [
      ['from', `from ${filter.from}`],
      ['to', `to ${filter.to}`],
      ['q', quote(filter.q)],
    ] as const
  ).flatMap(([key, text]) => (filter[key] === '' ? [] : [{ text, without: { ...filter, [key]: '' } }]));
  return [...lists, ...words];
}

/** The filter in a sentence, as the title of what it shows: `Events involving Mayor or Council, from 2025-04-18`. */
export function describeView(filter: Filter, form: HTMLFormElement): string {
  const names = labelsOf(form);
  const named = (key: ListKey, joint = 'or') =>
    filter[key].map((value) => names.get(`${key} ${value}`) ?? value).join(` ${joint} `);
  const parts = [
    ['involving', named('actor', filter.match === 'all' ? 'and' : 'or')],
    ['of the kind', named('kind').toLowerCase()],
    ['from', filter.from],
    ['to', filter.to],
    ['at', named('place')],
    ['in the thread', named('thread')],
    ['reported by', named('source')],
    ['with the words', filter.q === '' ? '' : `“${filter.q}”`],
  ] as const;
  return `Events ${parts.flatMap(([joint, words]) => (words === '' ? [] : [`${joint} ${words}`])).join(', ')}`;
}

/** Draws the marks as buttons that remove them. */
export function renderMarks(
  list: HTMLElement,
  marks: readonly Mark[],
  remove: (without: Filter, index: number) => void,
): void {
  list.hidden = marks.length === 0;
  list.replaceChildren(
    ...marks.map(({ text, without }, index) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = text;
      button.setAttribute('aria-label', `Remove the filter ${text}`);
      button.addEventListener('click', () => remove(without, index));
      const item = document.createElement('li');
      item.append(button);
      return item;
    }),
  );
}

/** Says what parts of the address or the form could not be used, and why: the first of them by name, the rest by number. */
export function describeIgnored(ignored: readonly Ignored[], { from }: Filter): readonly string[] {
  const named = ignored.slice(0, mostNamed).map((one) => describeOne(one, from));
  const more = ignored.length - named.length;
  return more === 0 ? named : [...named, `And ${more} more.`];
}

const mostNamed = 5;

function describeOne({ key, value, reason }: Ignored, from: string): string {
  if (reason === 'repeated') return `${quote(value)} in the address is a second value for ${key}: ignored.`;
  if (key === 'from' || key === 'to') {
    const usable =
      key === 'to' && from !== '' ? `the first is ${from}, the last cannot be before it` : 'write YYYY-MM-DD';
    return `${quote(value)} is no day to filter ${key}, and is ignored: ${usable}.`;
  }
  return `${quote(value)} in the address is no ${key} on record: ignored.`;
}

/** Quotes what somebody else has written: cut where it is long, and what nobody can see shown by its number. */
function quote(text: string): string {
  const visible = text.slice(0, 3 * longest).replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, codeOf);
  const letters = Array.from(visible);
  return `“${letters.slice(0, longest).join('')}${letters.length > longest ? '…' : ''}”`;
}

const longest = 60;

function codeOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The names of all choices, by key and value. */
function labelsOf(form: HTMLFormElement): ReadonlyMap<string, string> {
  return new Map(
    [...form.querySelectorAll<HTMLInputElement>('input[data-label]')].map((input) => [
      `${input.name} ${input.value}`,
      input.dataset['label'] ?? input.value,
    ]),
  );
}
