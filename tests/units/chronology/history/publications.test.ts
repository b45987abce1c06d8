import { expect, test } from 'vitest';
import { addRevision, hashPublication, listPublications } from '../../../../src/chronology/history/publications.ts';
import type { Publication } from '../../../../src/record/schema/changes.ts';

const added = { event: 'talks', change: 'added' as const };
const changed = {
  event: 'vote',
  change: 'changed' as const,
  fields: ['title' as const],
  was: { title: 'A' },
  now: { title: 'B' },
};
const base: Publication = { date: '2025-05-01', changes: [added, changed] };

test.each<readonly [string, Publication]>([
  ['a reason', { ...base, changes: [{ ...added, reason: 'Why.' }, changed] }],
  [
    'a correction in place of a change',
    { ...base, changes: [added, { ...changed, change: 'corrected', reason: 'So.' }] },
  ],
  ['another order of keys', { changes: [{ change: 'added', event: 'talks' }, changed], date: '2025-05-01' }],
])('%s leaves the hash as it is', (_, publication) => {
  expect(hashPublication(publication)).toBe(hashPublication(base));
});

test('whatever else an entry says changes the hash', () => {
  const { now: _now, ...cut } = changed;
  const others: readonly Publication[] = [
    base,
    { ...base, date: '2025-05-02' },
    { ...base, changes: [added] },
    { ...base, changes: [changed, added] },
    { ...base, changes: [added, cut] },
    { ...base, changes: [added, { ...changed, was: { title: 'C' } }] },
    { ...base, changes: [{ ...added, event: 'walks' }, changed] },
    { ...base, changes: [{ ...added, change: 'removed' }, changed] },
  ];
  expect(new Set(others.map(hashPublication)).size).toBe(others.length);
});

test('a list keeps what it has, and adds the last publication with its version and what the record then had', () => {
  const later: Publication = { date: '2025-05-02', changes: [added] };
  const snapshot = {
    events: { talks: { title: 'T', date: '2025', respondsTo: [], fields: {}, reports: {} } },
    articles: {},
  };
  const first = { number: 1, date: '2025-05-01', hash: '01234567', version: '0123456789ab', events: 3, articles: 2 };
  expect(listPublications([base, later], [first], snapshot, 'ba9876543210')).toEqual([
    first,
    { number: 2, date: '2025-05-02', hash: hashPublication(later), version: 'ba9876543210', events: 1, articles: 0 },
  ]);
});

test('a history from before publications were listed is listed without what is no longer known', () => {
  const later: Publication = { date: '2025-05-02', changes: [added] };
  expect(listPublications([base, later], [], { events: {}, articles: {} }, null)).toEqual([
    { number: 1, date: '2025-05-01', hash: hashPublication(base) },
    { number: 2, date: '2025-05-02', hash: hashPublication(later), events: 0, articles: 0 },
  ]);
});

const first = { number: 1, date: '2025-05-01', hash: '01234567', version: '0123456789ab' };
const second = { number: 2, date: '2025-05-02', hash: '89abcdef' };
const revision = { date: '2025-05-03', version: 'ba9876543210' };
const later = { date: '2025-05-04', version: '456789abcdef' };

test.each([
  ['the version of the last publication', [second, first], first.version, [second, first]],
  ['another than that of the last publication', [first], revision.version, [{ ...first, revisions: [revision] }]],
  ['one where the last publication has none', [second], revision.version, [{ ...second, revisions: [revision] }]],
  [
    'one after others',
    [{ ...first, revisions: [later] }],
    revision.version,
    [{ ...first, revisions: [later, revision] }],
  ],
  [
    'the last one again',
    [{ ...first, revisions: [revision] }],
    revision.version,
    [{ ...first, revisions: [revision] }],
  ],
  [
    'a former one, to which the record came back',
    [{ ...first, revisions: [revision] }],
    first.version,
    [{ ...first, revisions: [revision, { date: revision.date, version: first.version }] }],
  ],
  ['one of a record that keeps no history', [], revision.version, []],
])('a revision is listed with the last publication: %s', (_, listed, version, expected) => {
  expect(addRevision(listed, version, revision.date)).toEqual(expected);
});
