import { expect, test } from 'vitest';
import { addPublication, describeChanges, readHistory, writeSnapshot } from '../../../src/cli/changes-files.ts';

const heading =
  '# What changed, by day of publication, newest last. npm run changes adds to it; add reasons by hand.\n';

test('the first publication', () => {
  const changes = [
    { event: 'talks', change: 'added' as const },
    { article: 'gazette', change: 'added' as const },
  ];
  expect(addPublication('', { date: '2025-05-01', changes })).toBe(`${heading}- date: 2025-05-01
  changes:
    - { event: talks, change: added }
    - { article: gazette, change: added }
`);
});

test('a later one leaves what an editor has written as it is', () => {
  const written = `# Ours.
- date: 2025-05-01
  changes:
    # The first.
    - { event: talks, change: added }
    - event: vote
      change: corrected
      fields: [ title ]
      was: { title: "A: b" }
      now: { title: 'B' }
      reason: The colon was an error, which nobody saw in all the days between, although every line of it was read aloud.
`;
  const publication = {
    date: '2025-05-02',
    changes: [
      {
        event: 'talks',
        change: 'changed' as const,
        fields: ['title' as const, 'date' as const],
        was: { title: 'Yes: no', date: '2025' },
        now: { title: 'No', date: '2025-04' },
      },
    ],
  };
  expect(addPublication(written, publication)).toBe(`${written}- date: 2025-05-02
  changes:
    - event: talks
      change: changed
      fields: [ title, date ]
      was: { title: "Yes: no", date: "2025" }
      now: { title: No, date: 2025-04 }
`);
});

test('the snapshot has a line for each event and article', () => {
  const event = { title: 'T', date: '2025', respondsTo: [], fields: {}, reports: {} };
  const text = writeSnapshot({ events: { a: event, b: event }, articles: {} });
  expect(JSON.parse(text)).toEqual({ events: { a: event, b: event }, articles: {} });
  expect(text.split('\n').filter((line) => line.includes('"title"'))).toHaveLength(2);
});

test('publications come first in the snapshot, each on a line', () => {
  const publications = [1, 2].map((number) => ({ number, date: '2025-05-01', hash: '01234567' }));
  const text = writeSnapshot({ publications, events: {}, articles: {} });
  expect(JSON.parse(text)).toEqual({ publications, events: {}, articles: {} });
  expect(text.split('\n').slice(1, 5)).toEqual([
    '  "publications": [',
    '    {"number":1,"date":"2025-05-01","hash":"01234567"},',
    '    {"number":2,"date":"2025-05-01","hash":"01234567"}',
    '  ],',
  ]);
});

test('a history is read as it was written, dates as text', () => {
  const publication = {
    date: '2025-05-01',
    changes: [{ event: 'a', change: 'changed' as const, fields: ['date' as const], was: { date: '2025' } }],
  };
  expect(readHistory(addPublication('', publication))).toEqual([publication]);
});

test('what was written is summed up by kind', () => {
  const changes = [
    { event: 'a', change: 'removed' as const },
    { event: 'b', change: 'added' as const },
    { event: 'c', change: 'added' as const },
  ];
  expect(describeChanges(changes)).toMatch(/^Wrote to changes\.yaml: 2 added, 1 removed\.\n/);
  expect(describeChanges([])).toBe('Nothing has changed since the last publication');
});
