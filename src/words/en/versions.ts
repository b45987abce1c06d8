/** The published versions of the record. */
export const versionWords = {
  versions: 'Versions',
  version: (hash: string) => `Version ${hash}`,
  about:
    'A version names one state of the whole record: citations give it, so that readers can tell whether they see the same words.',
  aboutAll: (site: string) => `Every published version of ${site}, as citations name it.`,
  aboutOne: (hash: string, site: string) => `Version ${hash} of ${site}: when it was published, and what it changed.`,
  whatChanged: 'What changed',
  asJson: 'Versions as JSON',
  all: 'All versions',
  onThisSite: 'On this site now',
  published: 'Published {date}',
  notPublished: 'This version has not been published.',
  last: (date: string) => `The last one is {version} of ${date}.`,
  lastUnlisted: (date: string) => `The last publication, before versions were listed, was on ${date}.`,
  data: 'Data',
  thisSite: '{files} hold this version.',
  files: 'The files of this site',
  otherHere: 'The files of this site hold {version}.',
  current: 'the current version',
  elsewhere: '{repository} has earlier ones.',
  repository: 'The repository',
  /** In the list of versions, after the hash of one, and after the day. */
  unpublishedHere: 'on this site, not published yet',
  publishedHere: ', on this site',
  unlisted: 'Published before versions were listed',
  /** In place of the numbers of entries that changed. */
  revision: 'No event or article changed; names, places or stories did',
};

export type VersionWords = typeof versionWords;
