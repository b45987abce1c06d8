import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { absolute, permalink } from '../../src/addresses/permalink.ts';
import { listPages } from '../records/pages.ts';
import { siteOf } from '../records/site.ts';
import { addresses, chronology, pages, readSite } from './pages.ts';

type Attributes = Readonly<Record<string, string>>;

/** The attributes of every element of a name, in order. */
function elementsOf(node: Tree.Node, name: string): readonly Attributes[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) => [
    ...(child.nodeName === name && 'attrs' in child
      ? [Object.fromEntries(child.attrs.map((attribute) => [attribute.name, attribute.value]))]
      : []),
    ...elementsOf(child, name),
  ]);
}

const metaOf = async (address: string) => elementsOf(parse(await readSite(address)), 'meta');

describe('the day of the last change', () => {
  const { events, articles, histories } = chronology;
  test.each([
    ...[...events.keys()].map((id) => [permalink.event(id), histories.events.get(id)?.at(-1)?.date] as const),
    ...[...articles.keys()].map(
      (name) => [permalink.article(name), histories.articles.get(name)?.at(-1)?.date] as const,
    ),
    [permalink.home(), undefined] as const,
  ])('of %s is %s', async (address, day) => {
    const tags = (await metaOf(address)).filter(({ property }) => property === 'article:modified_time');
    expect(tags).toEqual(
      day === undefined ? [] : [{ name: 'DC.date', property: 'article:modified_time', content: day }],
    );
  });
});

test('the page of an event, a question and a thread names its data', async () => {
  const described = [
    ...Array.from(chronology.events.keys(), (id) => [permalink.event(id), permalink.eventData(id)] as const),
    ...Array.from(chronology.questions.keys(), (id) => [permalink.question(id), permalink.questionData(id)] as const),
    ...Array.from(chronology.threads.keys(), (id) => [permalink.thread(id), permalink.threadData(id)] as const),
    [permalink.home(), null] as const,
  ];
  expect(described.length).toBeGreaterThan(20);
  for (const [page, data] of described) {
    const links = elementsOf(parse(await readSite(page)), 'link');
    const named = links.filter(({ rel, type }) => rel === 'alternate' && type === 'application/json');
    expect
      .soft(
        named.map(({ href }) => href),
        page,
      )
      .toEqual(data === null ? [] : [data]);
    if (data === null) continue;
    const told = JSON.parse(await readSite(data)) as Readonly<Record<string, unknown>>;
    const [entry] = [told['event'], told['question'], told['thread']].filter((part) => part !== undefined);
    expect.soft(entry, data).toHaveProperty('path', page);
  }
});

test('no page tells another site where its reader comes from, whatever headers the host sends', async () => {
  const linking = await Promise.all(
    addresses
      .filter((address) => address.endsWith('/') || address.endsWith('.html'))
      .map(async (address) => ({ address, html: parse(await readSite(address)) })),
  );
  const leadingOut = linking.filter(({ html }) => elementsOf(html, 'a').some(({ href = '' }) => /^\w+:/.test(href)));
  expect(leadingOut.length).toBeGreaterThan(50);
  for (const { address, html } of leadingOut) {
    const policies = elementsOf(html, 'meta').filter(({ name }) => name === 'referrer');
    expect.soft(policies, address).toEqual([{ name: 'referrer', content: 'no-referrer' }]);
    expect
      .soft(
        elementsOf(html, 'a').filter(({ referrerpolicy }) => referrerpolicy !== undefined),
        address,
      )
      .toEqual([]);
  }
});

test('the colours around the page are those of its paper', async () => {
  const colours = (await metaOf('/')).flatMap(({ name, content }) => (name === 'theme-color' ? [content] : []));
  const tokens = await readFile(join(import.meta.dirname, '../../src/ui/tokens.css'), 'utf8');
  expect(tokens).toContain(`--paper: light-dark(${colours.join(', ')});`);
});

test('the manifest names the site, and icons that are there', async () => {
  const [link] = elementsOf(parse(await readSite('/')), 'link').filter(({ rel }) => rel === 'manifest');
  const manifest = JSON.parse(await readSite(link?.['href'] ?? '')) as {
    readonly name: string;
    readonly start_url: string;
    readonly icons: readonly { readonly src: string }[];
  };
  expect([manifest.name, manifest.start_url]).toEqual([chronology.site.title, '/']);
  for (const { src } of manifest.icons) expect(addresses).toContain(src);
});

describe.each(pages)('%s', async (address) => {
  const links = elementsOf(parse(await readSite(address)), 'a');

  test('has a link by which to report a mistake on it', () => {
    const reports = links.map(({ href = '' }) => href).filter((href) => href.startsWith('mailto:'));
    expect(reports.length).toBeGreaterThan(0);
    for (const href of reports) {
      const { pathname, searchParams } = new URL(href);
      expect(pathname).toBe(chronology.site.contact?.email);
      expect(searchParams.get('body')).toContain(
        `Page: ${absolute(chronology.site.url, address.replace('.html', '/'))}\r\n`,
      );
    }
  });

  test('names the licence', () => {
    expect(links.some(({ rel, href }) => rel === 'license' && href === chronology.site.license?.url)).toBe(true);
  });
});

test('a record without contact and licence shows nothing of them', async () => {
  const site = siteOf('observatory');
  for (const address of listPages(site)) {
    const html = await readFile(join(site, address.endsWith('/') ? `${address}index.html` : address), 'utf8');
    // The codebook names the field that other records fill.
    const shown = address === permalink.dataPage() ? html.replaceAll(/<table[^]*?<\/table>/g, '') : html;
    expect.soft(shown, address).not.toMatch(/report a mistake|licence|mailto:|rel="license"/i);
  }
});
