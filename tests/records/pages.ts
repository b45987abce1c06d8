import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** `ALL=1` asks for more pages than `npm test` has time for. */
export const all = process.env['ALL'] === '1';

/** What decides which pages are drawn at random from a large family; another number draws others. */
export const seed = process.env['SEED'] ?? '1';

/** A family of at most so many like pages is tested whole where `ALL=1`; of a larger one its extremes, and so many more. */
const small = 8;
const drawn = 5;

interface BuiltPage {
  readonly path: string;
  readonly length: number;
  readonly links: number;
}

/** The addresses of all pages of a built site, without those that lead on to another by themselves, and without cards. */
export function listPages(directory: string): readonly string[] {
  return readPages(directory).map(({ path }) => path);
}

/** The addresses of the cards of a built site, which other sites frame. */
export function listCards(directory: string): readonly string[] {
  return readdirSync(join(directory, 'embed'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/embed/${file.replace(/index\.html$/, '')}`)
    .sort();
}

/** One page of each kind: the longest, where most can go wrong. */
export function listKinds(directory: string): readonly string[] {
  return families(directory).flatMap((pages) => pathsOf([pages.at(0)]));
}

/** One page of each kind: that of middling length, which hardly grows with the record. */
export function listTypical(directory: string): readonly string[] {
  return families(directory).flatMap((pages) => pathsOf([pages.at(pages.length / 2)]));
}

/** The longest and the shortest page of each kind, where something may be missing. */
export function listExtremes(directory: string): readonly string[] {
  return families(directory).flatMap((pages) => pathsOf([pages.at(0), pages.at(-1)]));
}

/** Every kind whole; of large families the longest, the shortest, that of most links, and some drawn at random. */
export function listSample(directory: string): readonly string[] {
  return families(directory).flatMap((pages) => {
    if (pages.length <= small) return pathsOf(pages);
    const linked = pages.toSorted((a, b) => b.links - a.links);
    return pathsOf([pages.at(0), pages.at(-1), linked.at(0), ...draw(pages).slice(0, drawn)]);
  });
}

/** The pattern of an address: pages of one kind differ in their last part alone. */
export function kindOf(path: string): string {
  return path
    .replace(/^\/\d{4}\/\d{2}\//, '/month/')
    .replace(/^\/\d{4}\//, '/year/')
    .replace(/^(\/(?!about\/)[a-z]+\/).+/, '$1*');
}

/** Pages by kind, in each the longest first. */
function families(directory: string): readonly (readonly BuiltPage[])[] {
  const pages = readPages(directory).toSorted((a, b) => b.length - a.length);
  return [...Map.groupBy(pages, ({ path }) => kindOf(path)).values()];
}

/** A page that is new to a family changes the place of no other. */
function draw(pages: readonly BuiltPage[]): readonly BuiltPage[] {
  const lot = ({ path }: BuiltPage) => createHash('sha256').update(`${seed} ${path}`).digest('hex');
  return pages.toSorted((a, b) => (lot(a) < lot(b) ? -1 : 1));
}

function pathsOf(pages: readonly (BuiltPage | undefined)[]): readonly string[] {
  return [...new Set(pages.flatMap((page) => (page === undefined ? [] : [page.path])))];
}

function readPages(directory: string): readonly BuiltPage[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !file.startsWith('embed/'))
    .flatMap((file) => {
      const html = readFileSync(join(directory, file), 'utf8');
      if (html.includes('http-equiv="refresh"')) return [];
      const path = `/${file.replace(/index\.html$/, '')}`;
      return [{ path, length: html.length, links: html.split('<a ').length - 1 }];
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
