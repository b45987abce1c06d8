import { expect, test } from 'vitest';
import { buildChronology } from '../../../src/chronology/chronology.ts';
import { formerIds, listFormer } from '../../../src/chronology/former.ts';
import { type Addressed, fillPermalinks } from '../../../src/record/schema/permalinks.ts';
import type { Ledger } from '../../../src/record/schema/permalinks.ts';
import { defining, record } from '../record.ts';

function chronologyWith(permalinks: Partial<Record<Addressed, Partial<Ledger>>>) {
  const ledgers = Object.entries(permalinks).map(([kind, given]) => [kind, { ids: [], ...given }] as const);
  const claims = [{ id: 'c7k2m', by: 'mayor', says: 'They fired.' }];
  return buildChronology({
    ...record({ gazette: [defining('talks', '2025-04-17', { claims })] }),
    permalinks: fillPermalinks(Object.fromEntries(ledgers)),
  });
}

test.each<[kind: Addressed, today: string, title: string]>([
  ['events', 'talks', 'Title of talks'],
  ['claims', 'c7k2m', 'They fired.'],
  ['articles', 'gazette', 'Headline of gazette'],
  ['actors', 'mayor', 'Mayor'],
  ['places', 'harbour', 'Harbour'],
  ['threads', 'truce', 'Truce'],
  ['questions', 'who-fired', 'Who fired?'],
  ['sources', 'wire', 'Wire'],
  ['events', 'nothing-such', 'nothing-such'],
  ['claims', 'c0000', 'c0000'],
])('a former id of %s leads to %s, “%s”', (kind, today, title) => {
  expect(listFormer(chronologyWith({ [kind]: { aliases: { old: today } } }))).toEqual([
    { kind, id: 'old', today: { id: today, title }, reason: null },
  ]);
});

test('what was withdrawn comes with the reason, after what has moved', () => {
  const ledger = { aliases: { old: 'talks' }, tombstones: { rumour: 'It was none.' } };
  expect(listFormer(chronologyWith({ events: ledger })).slice(1)).toEqual([
    { kind: 'events', id: 'rumour', today: null, reason: 'It was none.' },
  ]);
});

test('an entry has the ids that lead to it', () => {
  const chronology = chronologyWith({ events: { aliases: { old: 'talks', other: 'vote', older: 'talks' } } });
  expect(formerIds(chronology, 'events', 'talks')).toEqual(['old', 'older']);
  expect(formerIds(chronology, 'articles', 'talks')).toEqual([]);
});
