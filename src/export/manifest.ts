import type { Chronology } from '../chronology/model.ts';
import { permalink } from '../addresses/permalink.ts';
import { paper } from '../pictures/paper.ts';

/** Builds the manifest by which a reader keeps the site on a home screen; it opens in the browser, with its address. */
export function buildManifest({ site }: Pick<Chronology, 'site'>) {
  return {
    name: site.title,
    description: site.description,
    lang: site.language,
    start_url: permalink.home(),
    scope: permalink.home(),
    display: 'browser',
    background_color: paper.light,
    theme_color: paper.light,
    icons: [{ src: permalink.icon(), sizes: 'any', type: 'image/svg+xml' }],
  };
}
