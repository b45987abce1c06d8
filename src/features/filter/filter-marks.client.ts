import { filterSentences as sentences } from '#words/filter.ts';
import { type Filter, listParts } from '../../chronology/filter/filter.ts';
import { definitions, listKeys } from '../../chronology/filter/key-lists.ts';
import type { Widening } from '../../chronology/filter/matching.ts';
import { scriptFile } from '../../addresses/files.ts';
import { formatCount } from '../../format/number.ts';
import { type NameOf, describePart, describeWidening } from './filter-sentences.ts';

/** Draws what is on as buttons that remove it. */
export function renderMarks(list: HTMLElement, filter: Filter, nameOf: NameOf, go: Go): void {
  const parts = listParts(filter);
  list.hidden = parts.length === 0;
  list.replaceChildren(
    ...parts.map((part, index) => {
      const text = describePart(part, nameOf);
      const button = buildButton(text, () => go(part.without, index));
      button.setAttribute('aria-label', sentences.removeMark(text));
      return buildItem(button);
    }),
  );
}

/** Draws the steps that bring events back as buttons that take them. */
export function renderWidenings(list: HTMLElement, widenings: readonly Widening[], nameOf: NameOf, go: Go): void {
  list.replaceChildren(
    ...widenings.map((widening, index) => {
      const { filter, count } = widening;
      const text = `${describeWidening(widening, nameOf)} (${formatCount(count, 'event')})`;
      return buildItem(buildButton(text, () => go(filter, index)));
    }),
  );
}

/** Offers the feeds of what is on. */
export function renderFeeds(list: HTMLElement, filter: Filter, nameOf: NameOf): void {
  const feeds = listKeys.flatMap((key) => {
    const { feed } = definitions[key];
    return feed === undefined ? [] : filter[key].map((id) => [nameOf(key, id), scriptFile[feed](id)] as const);
  });
  list.hidden = feeds.length === 0;
  list.replaceChildren(
    ...feeds.map(([name, href]) => {
      const link = document.createElement('a');
      link.href = href;
      link.textContent = sentences.feed(name);
      return buildItem(link);
    }),
  );
}

/** What is on, as the beginning of a page's title. */
export function describeMarks(filter: Filter, nameOf: NameOf): readonly string[] {
  return listParts(filter).map((part) => describePart(part, nameOf));
}

function buildButton(text: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.addEventListener('click', act);
  return button;
}

function buildItem(content: HTMLElement): HTMLLIElement {
  const item = document.createElement('li');
  item.append(content);
  return item;
}

/** Goes to another filter; `index` is the place of the button that was pressed. */
type Go = (filter: Filter, index: number) => void;
