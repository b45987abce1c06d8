import { expect, test } from 'vitest';
import { pageOf } from '../../src/addresses/page-of.ts';
import { permalink } from '../../src/addresses/permalink.ts';
import { addressed } from '../../src/record/schema/permalinks.ts';
import { addresses, chronology, pages, readSite } from './pages.ts';

const read = new Map<string, string>();
for (const page of pages) read.set(page, await readSite(page));

/** What is in the head and the foot of a page: its links, without the mark of the page itself. */
const frameOf = (html: string) =>
  [/<nav aria-label="Sections">.*?<\/nav>/s, /<footer.*?<\/footer>/s]
    .map((part) => part.exec(html)?.[0] ?? '')
    .join('')
    .replace(/<p class="printed-head"[^>]*>.*?<\/p>/s, '')
    // A report of a mistake names the page it is about.
    .replace(/(href="mailto:[^?"]*)[^"]*/, '$1')
    .replace(' aria-current="page"', '');

const linksOf = (html: string) =>
  [...html.matchAll(/<a [^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/gs)].map(
    ([, href = '', inside = '']) => [href, inside.replaceAll(/<[^>]*>/g, '').trim()] as const,
  );

test('2.4.2: every page has a title of its own, which ends with the name of the site', () => {
  const titles = [...read.values()].map((html) => /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '');
  expect(titles.filter((title) => !title.endsWith(chronology.site.title))).toEqual([]);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test('2.4.5: every page is linked from at least two others', () => {
  const from = new Map<string, Set<string>>(pages.map((page) => [page, new Set()]));
  for (const [page, html] of read) {
    for (const [href] of linksOf(html)) {
      const target = href.replace(/[?#].*/, '');
      if (target !== page) from.get(target)?.add(page);
    }
  }
  // What was withdrawn is kept for those who have its address; the history alone leads there.
  const withdrawn = addressed.flatMap((kind) => Object.keys(chronology.permalinks[kind].tombstones).map(pageOf[kind]));
  expect([...from].filter(([page, { size }]) => size < (ofOnePage(page) ? 1 : 2)).map(([page]) => page)).toEqual([
    '/404.html',
    ...withdrawn,
  ]);
});

/** The addresses of pages that belong to one other: a claim that answers nothing to its event, a version to the list. */
const ofOnePage = (address: string) => /^\/(?:claims|versions)\/./.test(address);

test('3.2.3: the head and the foot are the same on every page', () => {
  const frames = new Map([...read].map(([page, html]) => [frameOf(html), page]));
  expect([...frames.values()]).toHaveLength(1);
  expect(linksOf([...frames.keys()].join('')).length).toBeGreaterThan(8);
});

test('3.2.4: in the head and the foot one address has one name, and one name one address', () => {
  const links = new Set([...read.values()].flatMap((html) => linksOf(frameOf(html)).map((link) => link.join(' = '))));
  const [hrefs, names] = [0, 1].map((side) => new Set([...links].map((link) => link.split(' = ')[side])));
  const twice = [[permalink.about(), 2]];
  const counted = [...(hrefs ?? [])].map((href) => [
    href,
    [...links].filter((link) => link.startsWith(`${href ?? ''} = `)).length,
  ]);
  expect(counted.filter(([, count]) => count !== 1)).toEqual(twice);
  expect(names?.size).toBe(links.size);
});

test('3.2.6: the way to method and corrections is the first link in the foot of every page', () => {
  for (const [page, html] of read) {
    const [first] = linksOf(/<footer.*?<\/footer>/s.exec(html)?.[0] ?? '');
    expect(first, page).toEqual([permalink.about(), 'Methodology, citation, corrections']);
  }
});

/** The names of events that the scripts of the site listen for. */
const heard = new Set<string>();
for (const script of addresses.filter((address) => address.endsWith('.js'))) {
  const listeners = (await readSite(script)).matchAll(/addEventListener\((?:[`'"](\w+)|.*?,)|\.on(\w+)=/g);
  for (const [found, name, handler] of listeners) heard.add(name ?? handler ?? `unnamed: ${found}`);
}

test('the scripts listen for something, by its name', () => {
  expect([...heard]).toContain('click');
  expect([...heard].filter((name) => name.startsWith('unnamed'))).toEqual([]);
});

test('2.5.1, 2.5.2, 2.5.4, 2.5.7: no script listens for gestures, presses, motion or dragging; one says what lies under the pointer', () => {
  expect([...heard].filter((name) => /touch|pointer|mouse|gesture|device|drag|drop|wheel/.test(name))).toEqual([
    'pointerover',
  ]);
});
