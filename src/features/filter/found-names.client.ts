import { findNames } from '../../chronology/filter/search.ts';
import { searchNames } from './word-search.client.ts';

/** Of one heading no more are shown: the first letters of a name begin many. */
const most = 5;

/** Shows the actors, places, threads and questions that words name, as links to their pages. */
export function showFoundNames(box: Element, q: string): void {
  const found = Map.groupBy(findNames(searchNames.content?.names ?? [], q), ({ heading }) => heading);
  box.replaceChildren(
    ...[...found].map(([heading, names]) => {
      const line = document.createElement('p');
      line.append(`${heading}: `);
      for (const [index, { name, href }] of names.slice(0, most).entries()) {
        const link = document.createElement('a');
        link.href = href;
        link.textContent = name;
        line.append(index > 0 ? ' · ' : '', link);
      }
      return line;
    }),
  );
}
