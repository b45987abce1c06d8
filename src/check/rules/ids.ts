import { select, selectTexts } from '../../record/read/select.ts';
import type { ArticleDocument, Document } from '../../record/read/document.ts';
import type { Issue, Position } from '../../record/schema/issue.ts';
import { oncePer } from '../../chronology/once-per.ts';
import { type Check, checkDocument, issueAt, secondOf, unexpected } from '../rule.ts';

/** The longest id, in characters. */
export const longestId = 80;

/** Says what was expected of a text that cannot be an id; null where it can. */
export function expectedOfId(text: string): string | null {
  if (text.length > longestId || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)) {
    return `words of a-z and 0-9 joined by single hyphens, at most ${longestId} characters`;
  }
  if (text === 'index') return 'another name: web servers use this one for the page of a folder';
  if (text === 'story') return 'another name: pages use this one for the place of their story';
  return devices.test(text) ? 'another name: Windows reserves this one for a device' : null;
}

/** Source: https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** Every id is words of a-z and 0-9 joined by single hyphens: it is part of an address, and of a file, for ever. */
export const wellFormedIds: Check = (folder) => [
  // An article that cannot be read has a name too.
  ...folder.articles.flatMap(idsOfArticle),
  ...[...folder.documents].flatMap(([name, document]) => idsIn(name, document)),
];

const idsOfArticle = oncePer((article: ArticleDocument) => [
  ...checkId(article, 'file name', article.name, article.placeOf([])),
  ...selectTexts(article, 'events.*.id').flatMap(({ path, value }) =>
    checkId(article, 'id', value, article.placeOf(path)),
  ),
]);

/** No actor is called `article`: it is how figures and claims name the article's own voice. */
export const ownVoice: Check = (folder) =>
  checkDocument(folder, 'actors', (actors) =>
    select(actors, 'article').map(({ path }) => {
      const message = unexpected(
        'id',
        'article',
        'another id: figures and claims use this one for the article’s own voice',
      );
      return issueAt(actors, path, 'bad-id', message, 'key');
    }),
  );

/** Each party, kind and lane is in `site.yaml` once. */
export const distinctEntries: Check = (folder) =>
  checkDocument(folder, 'site', (site) =>
    siteIds.flatMap((pattern) => secondOf(site, pattern, 'duplicate-registry-id')),
  );

const siteIds = ['parties.*.id', 'lanes.*.id', 'kinds.*.id'];

/** Where ids are in the files beside the registries. */
const idPlaces: Readonly<Record<string, { readonly keys: readonly string[]; readonly values: readonly string[] }>> = {
  site: { keys: [], values: siteIds },
  permalinks: { keys: ['*.aliases.*', '*.tombstones.*'], values: ['*.ids.*', '*.aliases.*'] },
  changes: { keys: [], values: ['*.changes.*.event', '*.changes.*.article', '*.changes.*.from'] },
  published: { keys: ['events.*', 'articles.*'], values: [] },
};

function idsIn(name: string, document: Document): readonly Issue[] {
  const { keys, values } = idPlaces[name] ?? { keys: ['*', '*.answers.*'], values: [] };
  return [
    ...keys.flatMap((pattern) =>
      select(document, pattern).flatMap(({ path }) =>
        checkId(document, 'id', String(path.at(-1)), document.placeOf(path, 'key')),
      ),
    ),
    ...values.flatMap((pattern) =>
      selectTexts(document, pattern).flatMap(({ path, value }) =>
        checkId(document, 'id', value, document.placeOf(path)),
      ),
    ),
  ];
}

function checkId(document: Document, what: string, id: string, position: Position): readonly Issue[] {
  const expected = expectedOfId(id);
  if (expected === null) return [];
  return [{ file: document.file, ...position, rule: 'bad-id', message: unexpected(what, id, expected) }];
}
