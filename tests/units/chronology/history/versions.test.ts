import { expect, test } from 'vitest';
import { buildChronology } from '../../../../src/chronology/chronology.ts';
import { listVersions } from '../../../../src/chronology/history/versions.ts';
import type { Publication } from '../../../../src/record/schema/changes.ts';
import type { Published } from '../../../../src/record/schema/snapshot.ts';
import { defining, record } from '../../record.ts';

const changes: readonly Publication[] = [
  { date: '2025-05-01', changes: [{ event: 'talks', change: 'added' }] },
  { date: '2025-05-02', changes: [{ article: 'one', change: 'changed', fields: ['url'] }] },
];
const versionsOf = (snapshot: Published | null, history = changes) =>
  listVersions(buildChronology(record({ one: [defining('talks', '2025-04-17')] }, { changes: history, snapshot }))).map(
    ({ changes: entries, ...rest }) => ({ ...rest, changed: entries.map(({ event, article }) => event ?? article) }),
  );

const unknown = { version: null, isRevision: false, events: null, articles: null };

test('versions are listed with what the record then had and what they changed, revisions after their publication', () => {
  const publications = [
    { number: 1, date: '2025-05-01', hash: '01234567' },
    {
      ...{ number: 2, date: '2025-05-02', hash: '89abcdef', version: '0123456789ab', events: 1, articles: 2 },
      revisions: [{ date: '2025-05-03', version: 'ba9876543210' }],
    },
  ];
  const had = { publication: 2, events: 1, articles: 2 };
  expect(versionsOf({ publications, events: {}, articles: {} })).toEqual([
    { ...unknown, date: '2025-05-01', publication: 1, changed: ['talks'] },
    { ...had, version: '0123456789ab', date: '2025-05-02', isRevision: false, changed: ['one'] },
    { ...had, version: 'ba9876543210', date: '2025-05-03', isRevision: true, changed: [] },
  ]);
});

test('publications from before they were listed have no version', () => {
  expect(versionsOf({ events: {}, articles: {} })).toEqual([
    { ...unknown, date: '2025-05-01', publication: 1, changed: ['talks'] },
    { ...unknown, date: '2025-05-02', publication: 2, events: 0, articles: 0, changed: ['one'] },
  ]);
});

test('a record without a history has none', () => {
  expect(versionsOf(null, [])).toEqual([]);
});
