// The reader and the writer are citation-js (npm, MIT), written by others.
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { mustGet } from '../../src/chronology/chronology.ts';
import { mustParseEdtf } from '../../src/chronology/dates/edtf.ts';
import { absolute, permalink } from '../../src/addresses/permalink.ts';
import { versionOf } from '../../src/site/astro/version.ts';
import { citeDate } from '../../src/features/cite/forms/date.ts';
import { type Entry, readBack } from '../read-back.ts';
import { cite } from '../units/features/cite/forms/citable.ts';
import { chronology, readSite, record } from './pages.ts';

const version = versionOf(record);
const flat = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

type Forms = Readonly<Record<string, string>>;

/** Every citation on a page as a reader finds it: the forms, by name, of each thing that can be cited. */
async function citationsOn(address: string): Promise<readonly Forms[]> {
  const page = parse(await readSite(address));
  const panels = find(page, 'details').filter(
    (panel) => 'attrs' in panel && panel.attrs.some(({ name, value }) => name === 'class' && value === 'cite'),
  );
  return panels
    .flatMap((panel) => find(panel, 'dl'))
    .map((list) => {
      const names = find(list, 'dt').map(textOf);
      return Object.fromEntries(find(list, 'pre').map((text, index) => [names[index] ?? '', textOf(text)]));
    });
}

function find(node: Tree.Node, name: string): readonly Tree.Node[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) => [...(child.nodeName === name ? [child] : []), ...find(child, name)]);
}

function textOf(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** What a library reads of a page of the record: each format has a place of its own for site and version. */
function expectPage(forms: Forms | undefined, title: string, path: string): void {
  const { title: container, publisher, url: site } = chronology.site;
  const url = absolute(site, path);
  const common = { type: 'webpage', title: flat(title), URL: url };
  const id = expect.stringMatching(/^[a-z0-9-]+$/i) as unknown;
  expect(readBack('CSL-JSON', forms?.['CSL-JSON'] ?? '')).toEqual({
    id,
    ...common,
    'container-title': container,
    publisher,
    version,
  });
  expect(readBack('BibTeX', forms?.['BibTeX'] ?? '')).toEqual({ id, ...common, publisher, version });
  const note = `Version ${version}`;
  expect(readBack('RIS', forms?.['RIS'] ?? '')).toEqual({ ...common, 'collection-title': container, publisher, note });
  for (const form of ['APA', 'Chicago']) {
    for (const part of [url, container, publisher, version]) expect(forms?.[form]).toContain(part);
  }
}

describe('every event is read back from its page', () => {
  test.each([...chronology.events.values()].map(({ id, title }) => [id, title]))('%s', async (id, title) => {
    const [page, ...more] = await citationsOn(permalink.event(id));
    expectPage(page, title, permalink.event(id));
    expect(more).toEqual([]);
  });
});

describe('every article is read back from its page: the page, and the article as it was published', () => {
  test.each([...chronology.articles.values()].map((article) => [article.name, article] as const))(
    '%s',
    async (name, article) => {
      const [page, original, ...more] = await citationsOn(permalink.article(name));
      expectPage(page, `Summary of “${article.title}”`, permalink.article(name));
      expect(more).toEqual([]);
      const source = mustGet(chronology.sources, article.source).name;
      const { csl } = citeDate(article.date);
      const url = article.url ?? article.archived;
      const common = { title: flat(article.title), ...(url !== null && { URL: url }) };
      const csljson: Entry = readBack('CSL-JSON', original?.['CSL-JSON'] ?? '');
      expect(csljson).toMatchObject({ ...common, 'container-title': source, issued: csl });
      const bibtex = readBack('BibTeX', original?.['BibTeX'] ?? '');
      const site = { [url === null ? 'container-title' : 'publisher']: source };
      expect(bibtex).toMatchObject({ ...common, ...site, issued: { 'date-parts': csl['date-parts'] } });
      const ris = readBack('RIS', original?.['RIS'] ?? '');
      // citation-js takes one day from RIS, and of what has no address the year.
      const day = csl['date-parts'].slice(0, 1).map((parts) => parts.slice(0, url === null ? 1 : 3));
      expect(ris).toMatchObject({ ...common, issued: { 'date-parts': day } });
      const authors = article.byline.length === 0 ? undefined : article.byline;
      expect(csljson['author']).toEqual(authors?.map((literal) => ({ literal })));
      expect(bibtex['author']).toEqual(authors?.map((family) => ({ family })));
      expect([csljson, bibtex, ris].map((entry) => entry['version'])).toEqual([undefined, undefined, undefined]);
      expect(fold(original?.['APA'] ?? '')).toBe(fold(writeApa(JSON.parse(original?.['CSL-JSON'] ?? ''))));
    },
  );
});

test.each([
  ['the timeline', permalink.home()],
  ['an actor', permalink.actor([...chronology.actors.keys()][0] ?? '')],
  ['a thread', permalink.thread([...chronology.threads.keys()][0] ?? '')],
  ['a question', permalink.question([...chronology.questions.keys()][0] ?? '')],
  ['a place', permalink.place([...chronology.places.keys()][0] ?? '')],
  ['a source', permalink.source([...chronology.sources.keys()][0] ?? '')],
  ['a month', '/2019/04/'],
])('%s can be cited', async (_what, path) => {
  const [page] = await citationsOn(path);
  const entry = readBack('CSL-JSON', page?.['CSL-JSON'] ?? '');
  expect(entry).toMatchObject({ version, URL: absolute(chronology.site.url, path) });
});

/** citation-js bends the straight quotation marks and apostrophes of a headline, and capitalises names. */
function fold(text: string): string {
  return text.replaceAll(/["“”'‘’]/g, "'").toLowerCase();
}

/** As citation-js writes it, which says “Retrieved” even where no day follows. */
function writeApa(entry: unknown): string {
  const written = new Cite(entry).format('bibliography', { template: 'apa', format: 'text' });
  return written.trim().replace('Retrieved ', '');
}

/** APA as citation-js writes it: it leaves the version of a page out. */
describe('APA agrees with citation-js', () => {
  test.each<[string, Parameters<typeof cite>[1]]>([
    ['a page without author and date', {}],
    ['the whole record', { title: 'A Record', container: null }],
    ['a question', { title: 'Who fired?' }],
    ['an article', { issued: citeDate(mustParseEdtf('2025-04-18')) }],
    ['an article of about a day', { issued: citeDate(mustParseEdtf('2025-03-16~')) }],
    ['an article of two days', { issued: citeDate(mustParseEdtf('2025-04-18/2025-04-19')) }],
    ['an article of days of two months', { issued: citeDate(mustParseEdtf('2025-03-30/2025-04-02')) }],
    ['an article of a month', { issued: citeDate(mustParseEdtf('2025-04')) }],
    ['an article of a year', { issued: citeDate(mustParseEdtf('2025')) }],
    ['an article with an author', { authors: ['Press Office'], issued: citeDate(mustParseEdtf('2025-04-18')) }],
    ['an article with two', { authors: ['Mayor', 'Council'], issued: citeDate(mustParseEdtf('2025-04-18')) }],
    [
      'an article with three',
      { authors: ['Mayor', 'Council', 'Harbour'], issued: citeDate(mustParseEdtf('2025-04-18')) },
    ],
  ])('%s', (_what, given) => {
    const entry: unknown = JSON.parse(cite('CSL-JSON', given));
    expect(cite('APA', { ...given, version: null })).toBe(writeApa(entry));
  });
});
