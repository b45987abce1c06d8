import { join } from 'node:path';
import { isWhole, select } from '../../record/read/select.ts';
import { readDate } from '../../chronology/dates/edtf.ts';
import type { Folder, StoryLink } from '../../record/read/document.ts';
import type { Issue } from '../../record/schema/issue.ts';
import { type Check, issueAt, registryIds, unexpected } from '../rule.ts';
import { eventIds, goneIds } from './permalinks.ts';

/** Every story is named after a month or a year of the period. */
export const storiesOfThePeriod: Check = ({ stories, documents }) => {
  const site = documents.get('site');
  const period = site ? readDate(select(site, 'period')[0]?.value) : null;
  return stories.flatMap((story) => {
    const date = /^\d{4}(-\d\d)?$/.test(story.name) ? readDate(story.name) : null;
    const isWithin = !date || !period || (date.earliest <= period.latest && period.earliest <= date.latest);
    if (date && isWithin) return [];
    const expected = date ? `one of the period ${period?.edtf ?? ''}` : 'a month or a year such as 2025-04';
    return [issueAt(story, [], 'story-name', unexpected('file name', story.name, expected))];
  });
};

/** The story of the front page is there. */
export const knownFront: Check = ({ path, stories, documents, issues }) => {
  // In a folder that could not be read it may be there.
  if (issues.some(({ file }) => file === join(path, 'stories'))) return [];
  const site = documents.get('site');
  const names = stories.map(({ name }) => name);
  return (site ? select(site, 'front') : []).flatMap(({ path: at, value }) => {
    if (!site || !['string', 'number'].includes(typeof value) || names.includes(String(value))) return [];
    const message = unexpected('story', String(value), 'the name of a file in stories/, without .md', names);
    return [issueAt(site, at, 'unknown-story', message)];
  });
};

/** Every link of a story leads to an entry of the record, under the id it has today. */
export const knownStoryLinks: Check = (folder) =>
  folder.stories.flatMap(({ file, links }) =>
    links.flatMap(({ line, column, ...link }): readonly Issue[] => {
      const message = refuse(folder, link);
      return message === null ? [] : [{ file, line, column, rule: `unknown-${link.to}`, message }];
    }),
  );

function refuse(folder: Folder, { to, id }: Pick<StoryLink, 'to' | 'id'>): string | null {
  const kind = `${to}s` as const;
  const known = to === 'event' ? (isWhole(folder) ? eventIds(folder) : null) : registryIds(folder, kind);
  if (!known || known.has(id)) return null;
  const moved = goneIds(folder, kind).get(id);
  if (moved === null) return `Unexpected ${to} "${id}", expected one in the record: this one was withdrawn`;
  if (moved !== undefined) return `Unexpected ${to} "${id}", expected "${moved}": the ${to} has moved to that id`;
  const expected = to === 'event' ? 'the id of an event in the record' : `an id from ${folder.path}/${kind}.yaml`;
  return unexpected(to, id, expected, known);
}
