import type { BreadcrumbList } from 'schema-dts';
import { sectionWords } from '#words/page.ts';
import { absolute, pathWithin, permalink } from '../../../addresses/permalink.ts';
import type { RecordedSite } from '../../../chronology/model.ts';

/** The pages above others, by name. */
const sections: readonly (readonly [name: string, address: string])[] = [
  [sectionWords.events, permalink.events()],
  [sectionWords.actors, permalink.actors()],
  [sectionWords.articles, permalink.articles()],
  [sectionWords.sources, permalink.sources()],
  [sectionWords.threads, permalink.threads()],
  [sectionWords.questions, permalink.questions()],
  [sectionWords.places, permalink.places()],
  [sectionWords.about, permalink.about()],
];

/** The way from the front page to a page below the first level; null for those of the first. */
export function breadcrumbsOf(
  { title: home, url }: Pick<RecordedSite, 'title' | 'url'>,
  path: string,
  title: string,
): BreadcrumbList | null {
  const parts = pathWithin(path).split('/').filter(Boolean);
  if (parts.length < 2) return null;
  const trail = [[home, permalink.home()], ...sectionAbove(path, parts), [title, path]] as const;
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(([name, address], index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(url, address),
    })),
  };
}

function sectionAbove(path: string, [first = '']: readonly string[]) {
  if (/^\d{4}$/.test(first)) return [[first, permalink.year(first)] as const];
  return sections.filter(([, address]) => path.startsWith(address));
}
