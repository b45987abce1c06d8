import { select, selectTexts } from '../../record/read/select.ts';
import { readDate } from '../../chronology/dates/edtf.ts';
import type { Document } from '../../record/read/document.ts';
import type { Issue } from '../../record/schema/issue.ts';
import { type Check, checkDocument, issueAt, unexpected } from '../rule.ts';

/** The roles of an actor follow one another: each but the last has an end, and none ends before the one before it. */
export const rolesInOrder: Check = (folder) =>
  checkDocument(folder, 'actors', (actors) =>
    select(actors, '*.roles').flatMap(({ path: [id = ''] }) => [
      ...besideRole(actors, String(id)),
      ...withoutEnd(actors, String(id)),
      ...outOfOrder(actors, String(id)),
    ]),
  );

function besideRole(actors: Document, id: string): readonly Issue[] {
  const message = 'Unexpected role beside roles, expected one of the two: remove it here';
  return select(actors, `${id}.role`).map(({ path }) => issueAt(actors, path, 'misplaced-key', message, 'key'));
}

function withoutEnd(actors: Document, id: string): readonly Issue[] {
  const ended = new Set(select(actors, `${id}.roles.*.until`).map(({ path }) => path[2]));
  const message = 'Missing until, expected in every role but the last: say when it ended';
  return select(actors, `${id}.roles.*`)
    .slice(0, -1)
    .filter(({ path }) => !ended.has(path[2] ?? ''))
    .map(({ path }) => issueAt(actors, path, 'missing-key', message));
}

function outOfOrder(actors: Document, id: string): readonly Issue[] {
  const ends = selectTexts(actors, `${id}.roles.*.until`).map((end) => ({ ...end, date: readDate(end.value) }));
  return ends.flatMap(({ path, value, date }, index) => {
    const before = ends[index - 1]?.date;
    if (!before || !date || date.latest >= before.earliest) return [];
    const message = unexpected('date', value, `${before.earliest} or later: the newest role comes last`);
    return [issueAt(actors, path, 'date-out-of-order', message)];
  });
}
