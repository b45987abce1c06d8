import type { Document } from '../../record/read/document.ts';
import { listKinds } from '../../record/read/kinds.ts';
import { select, selectTexts } from '../../record/read/select.ts';
import { eachArticleBeside } from '../each-article.ts';
import { oncePer } from '../../chronology/once-per.ts';
import { type Check, checkDocument, issueAt, secondOf, unexpected } from '../rule.ts';

/** Every kind of event is one of the record. */
export const knownKinds = eachArticleBeside(
  ({ documents }) => documents.get('site'),
  (article, site) => {
    const known = idsOfKinds(site);
    if (known.length === 0) return [];
    const expected = `one of ${known.join(', ')}`;
    return selectTexts(article, 'events.*.kind')
      .filter(({ value }) => !known.includes(value))
      .map(({ path, value }) => issueAt(article, path, 'unknown-value', unexpected('kind', value, expected, known)));
  },
);

const idsOfKinds = oncePer((site: Document) => [...listKinds({ documents: new Map([['site', site]]) }).keys()]);

/** Kinds name lanes, so neither list is written without the other. */
export const kindsWithLanes: Check = (folder) =>
  checkDocument(folder, 'site', (site) => {
    const written = ['kinds', 'lanes'].filter((key) => select(site, key).length > 0);
    const [given] = written;
    if (given === undefined || written.length > 1) return [];
    const missing = given === 'kinds' ? 'lanes' : 'kinds';
    const message = `Missing ${missing}, expected beside ${given}: add the list, or leave out both`;
    return [issueAt(site, [given], 'missing-key', message, 'key')];
  });

/** Every kind is in a lane of the record. */
export const knownLanes: Check = (folder) =>
  checkDocument(folder, 'site', (site) => {
    const known = lanesOf(site).map(({ value }) => value);
    if (known.length === 0) return [];
    return selectTexts(site, 'kinds.*.lane')
      .filter(({ value }) => !known.includes(value))
      .map(({ path, value }) =>
        issueAt(site, path, 'unknown-lane', unexpected('lane', value, `one of ${known.join(', ')}`, known)),
      );
  });

/** Every lane has a kind; a kind with a mistyped lane may be the one that is missing. */
export const usedLanes: Check = (folder) =>
  checkDocument(folder, 'site', (site) => {
    const used = new Set(selectTexts(site, 'kinds.*.lane').map(({ value }) => value));
    const lanes = lanesOf(site);
    if (used.size === 0 || [...used].some((id) => !lanes.some(({ value }) => value === id))) return [];
    return lanes
      .filter(({ value }) => !used.has(value))
      .map(({ path, value }) =>
        issueAt(
          site,
          path,
          'unused-lane',
          `Unexpected lane "${value}", expected a kind in it: remove it, or name it in kinds`,
        ),
      );
  });

/** No two kinds have one mark. */
export const distinctMarks: Check = (folder) =>
  checkDocument(folder, 'site', (site) => secondOf(site, 'kinds.*.mark', 'duplicate-mark'));

function lanesOf(site: Document) {
  return selectTexts(site, 'lanes.*.id');
}
