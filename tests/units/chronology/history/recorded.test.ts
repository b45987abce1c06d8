import { expect, test } from 'vitest';
import { fillPermalinks } from '../../../../src/record/schema/permalinks.ts';
import { buildChronology, mustGet } from '../../../../src/chronology/chronology.ts';
import { archiveEvents, whenRecorded } from '../../../../src/chronology/history/recorded.ts';
import type { Change, Publication } from '../../../../src/record/schema/changes.ts';
import { defining, record } from '../../record.ts';

const [first, second, third] = ['2025-05-01', '2025-05-02', '2025-05-03'] as const;
const added = (event: string): Change => ({ event, change: 'added' });
const changed = (event: string): Change => ({ event, change: 'changed', fields: ['account'] });
const corrected = (event: string): Change => ({ event, change: 'corrected', fields: ['date'], reason: 'So.' });
const moved = (from: string, event: string, given: Partial<Change> = {}): Change => ({
  event,
  change: 'moved',
  from,
  ...given,
});

function publish(...days: readonly (readonly [date: string, ...changes: Change[]])[]): readonly Publication[] {
  return days.map(([date, ...changes]) => ({ date, changes }));
}

const never = { added: null, updated: null, publication: null };

test.each<readonly [string, ReturnType<typeof publish>, Record<string, string>, object]>([
  ['no history', [], {}, { ...never, firstId: 'talks' }],
  ['no history of an event that has moved', [], { chat: 'talks' }, { ...never, firstId: 'chat' }],
  ['an event that is not published yet', publish([first, added('vote')]), {}, { ...never, firstId: 'talks' }],
  [
    'one that was added',
    publish([first, added('vote')], [second, added('talks')]),
    {},
    { added: second, updated: null, publication: 2, firstId: 'talks' },
  ],
  [
    'one that changed and was corrected',
    publish([first, added('talks')], [second, changed('talks')], [third, corrected('talks'), added('vote')]),
    {},
    { added: first, updated: third, publication: 3, firstId: 'talks' },
  ],
  [
    'one that moved, which is no news of it',
    publish([first, added('chat')], [second, moved('chat', 'talks')]),
    { chat: 'talks' },
    { added: first, updated: null, publication: 1, firstId: 'chat' },
  ],
  [
    'one that moved twice, and changed with it',
    publish(
      [first, added('chat')],
      [second, moved('chat', 'meeting')],
      [third, moved('meeting', 'talks', { fields: ['date'] })],
    ),
    { chat: 'talks', meeting: 'talks' },
    { added: first, updated: third, publication: 3, firstId: 'chat' },
  ],
  [
    'one that came back to its first id',
    publish([first, added('talks')], [second, moved('talks', 'chat')], [third, moved('chat', 'talks')]),
    { chat: 'talks' },
    { added: first, updated: null, publication: 1, firstId: 'talks' },
  ],
  [
    'one that another was merged into keeps its own',
    publish([first, added('chat'), added('talks')], [second, moved('chat', 'talks')]),
    { chat: 'talks' },
    { added: first, updated: null, publication: 1, firstId: 'talks' },
  ],
  [
    'one that has moved since it was published',
    publish([first, added('chat')]),
    { chat: 'talks' },
    { added: first, updated: null, publication: 1, firstId: 'chat' },
  ],
])('%s', (_, changes, aliases, expected) => {
  const chronology = buildChronology(
    record(
      { one: [defining('talks', '2025-04-17')] },
      { changes, permalinks: fillPermalinks({ events: { ids: [], aliases } }) },
    ),
  );
  expect(whenRecorded(chronology, mustGet(chronology.events, 'talks'))).toEqual(expected);
});

test('a page of the archive is made when it is full, and never changes', () => {
  const history = publish(
    [first, added('a'), added('b'), { article: 'one', change: 'added' }, added('c')],
    [second, changed('a'), moved('b', 'e'), { event: 'c', change: 'removed', was: { title: 'C' } }],
    [third, corrected('e'), added('d')],
  );
  const pagesAfter = (count: number) => {
    const { changes } = buildChronology(record({ one: [defining('a', '2025')] }, { changes: history.slice(0, count) }));
    const { pages, rest } = archiveEvents(changes, 2);
    return [...pages, rest].map((ids) => [...ids]);
  };
  expect(pagesAfter(0)).toEqual([[]]);
  expect(pagesAfter(1)).toEqual([['a', 'b'], ['c']]);
  // What has moved is under the id it has today.
  expect(pagesAfter(2)).toEqual([['a', 'e'], ['c', 'a'], []]);
  expect(pagesAfter(3)).toEqual([['a', 'e'], ['c', 'a'], ['e', 'd'], []]);
});
