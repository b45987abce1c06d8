import { readableArticles, selectTexts } from '../../record/read/select.ts';
import type { Document, Folder } from '../../record/read/document.ts';
import { type Check, checkDocument, issueAt, registryIds, unexpected } from '../rule.ts';

/** Every party of an actor is one of `site.yaml`. */
export const knownParties: Check = (folder) => {
  const known = partiesOf(folder);
  if (known.size === 0) return [];
  return checkDocument(folder, 'actors', (actors) =>
    unknownAt(actors, '*.party', `a party from ${folder.path}/site.yaml`, known),
  );
};

/** Every step that one side takes is that of a party, or of an actor. */
export const knownSides: Check = (folder) => {
  const [parties, actors] = [partiesOf(folder), registryIds(folder, 'actors')];
  if (parties.size === 0 || !actors) return [];
  const expected = `a party from ${folder.path}/site.yaml or an actor from ${folder.path}/actors.yaml`;
  const known = new Set([...parties, ...actors]);
  return readableArticles(folder).flatMap((article) => unknownAt(article, 'events.*.threads.*.by', expected, known));
};

function partiesOf({ documents }: Folder): ReadonlySet<string> {
  const site = documents.get('site');
  return new Set(site ? selectTexts(site, 'parties.*.id').map(({ value }) => value) : []);
}

function unknownAt(document: Document, pattern: string, expected: string, known: ReadonlySet<string>) {
  return selectTexts(document, pattern)
    .filter(({ value }) => !known.has(value))
    .map(({ path, value }) => issueAt(document, path, 'unknown-party', unexpected('party', value, expected, known)));
}
