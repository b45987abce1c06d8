import { type Filter, type Ignored, listKeys } from '../chronology/filter.ts';

/** One value that is on, in words, and the filter without it. */
export interface Mark {
  readonly text: string;
  readonly without: Filter;
}

/** Lists what is on in a filter; names are those of the form's choices. */
export function listMarks(filter: Filter, form: HTMLFormElement): readonly Mark[] {
  const labels = new Map(
    [...form.querySelectorAll<HTMLInputElement>('input[data-label]')].map((input) => [
      `${input.name} ${input.value}`,
      input.dataset['label'] ?? input.value,
    ]),
  );
  const lists = listKeys.flatMap((key) =>
    filter[key].map((value) => ({
      text: labels.get(`${key} ${value}`) ?? value,
      without: { ...filter, [key]: filter[key].filter((other) => other !== value) },
    })),
  );
  const words = (
    [
      ['from', `from ${filter.from}`],
      ['to', `to ${filter.to}`],
      ['q', `“${filter.q}”`],
    ] as const
  ).flatMap(([key, text]) => (filter[key] === '' ? [] : [{ text, without: { ...filter, [key]: '' } }]));
  return [...lists, ...words];
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

/** Says what part of the address or the form could not be used, and what could. */
export function describeIgnored({ key, value }: Ignored, { from }: Filter): string {
  const shown = value.length > longest ? `${value.slice(0, longest)}…` : value;
  if (key === 'from' || key === 'to') {
    const usable =
      key === 'to' && from !== '' ? `the first is ${from}, the last cannot be before it` : 'write YYYY-MM-DD';
    return `“${shown}” is no day to filter ${key}, and is ignored: ${usable}.`;
  }
  return `“${shown}” in the address is no ${key} on record: ignored.`;
}

const longest = 60;
