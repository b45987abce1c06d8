import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Filter,
  formatFilter,
  isEmpty,
  listParts,
  noFilter,
  parseFilter,
} from '../../../../src/chronology/filter/filter.ts';
import { listKeys } from '../../../../src/chronology/filter/key-lists.ts';
import { vocabulary } from '../../../vocabulary.ts';

const known = vocabulary({
  actor: ['mayor', 'council'],
  not: ['mayor', 'council'],
  kind: ['talks'],
  source: ['gazette'],
  thread: ['truce'],
  place: ['paris'],
  question: ['who-fired'],
  weight: ['key', 'normal', 'detail'],
});

describe('the filter in the address', () => {
  test.each<[string, Partial<Filter>]>([
    ['', {}],
    ['?actor=mayor', { actor: ['mayor'] }],
    ['?actor=mayor&actor=council&match=all', { actor: ['mayor', 'council'], match: 'all' }],
    [
      '?actor=mayor&not=council&not=mayor&match=all&thread=truce&question=who-fired&q=truce',
      {
        actor: ['mayor'],
        not: ['council', 'mayor'],
        match: 'all',
        thread: ['truce'],
        question: ['who-fired'],
        q: 'truce',
      },
    ],
    ['?not=mayor', { not: ['mayor'] }],
    ['?question=who-fired', { question: ['who-fired'] }],
    [
      '?from=2025-04-01&to=2025-04-30&kind=talks&source=gazette&thread=truce&place=paris&q=30-day+truce',
      {
        from: '2025-04-01',
        to: '2025-04-30',
        kind: ['talks'],
        source: ['gazette'],
        thread: ['truce'],
        place: ['paris'],
        q: '30-day truce',
      },
    ],
    ['?order=newest', { order: 'newest' }],
    ['?kind=talks&weight=key&weight=detail', { kind: ['talks'], weight: ['key', 'detail'] }],
    ['?actor=mayor&q=truce&order=newest', { actor: ['mayor'], q: 'truce', order: 'newest' }],
  ])('%j is read and written', (query, expected) => {
    const filter = { ...noFilter, ...expected };
    expect(parseFilter(query, known)).toEqual({ filter, ignored: [] });
    expect(formatFilter(filter)).toBe(query);
  });

  test.each([
    ['?actor=nobody', 'actor', 'nobody'],
    ['?actor=__proto__', 'actor', '__proto__'],
    ['?not=nobody', 'not', 'nobody'],
    ['?not=constructor', 'not', 'constructor'],
    ['?not=-mayor', 'not', '-mayor'],
    ['?question=who', 'question', 'who'],
    ['?question=__proto__', 'question', '__proto__'],
    ['?question=Who%20fired%3F', 'question', 'Who fired?'],
    ['?kind=party', 'kind', 'party'],
    ['?weight=heavy', 'weight', 'heavy'],
    ['?match=none', 'match', 'none'],
    ['?order=random', 'order', 'random'],
    ['?from=2025-02-31', 'from', '2025-02-31'],
    ['?to=soon', 'to', 'soon'],
    ['?from=0000-01-01', 'from', '0000-01-01'],
  ])('%s names something that does not exist: it is left out and said', (query, key, value) => {
    expect(parseFilter(query, known)).toEqual({ filter: noFilter, ignored: [{ key, value, reason: 'unknown' }] });
  });

  test('a last day before the first is left out and said', () => {
    expect(parseFilter('?from=2025-04-18&to=2025-04-01', known)).toEqual({
      filter: { ...noFilter, from: '2025-04-18' },
      ignored: [{ key: 'to', value: '2025-04-01', reason: 'unknown' }],
    });
  });

  test('a key that takes one value takes the first; the others are said', () => {
    expect(parseFilter('?match=all&match=any&from=2025-04-01&from=2025-04-02&q=truce&q=peace', known)).toEqual({
      filter: { ...noFilter, match: 'all', from: '2025-04-01', q: 'truce' },
      ignored: [
        { key: 'match', value: 'any', reason: 'repeated' },
        { key: 'from', value: '2025-04-02', reason: 'repeated' },
        { key: 'q', value: 'peace', reason: 'repeated' },
      ],
    });
  });

  test('an empty value is none, as a form sends it without scripts', () => {
    expect(parseFilter('?actor=&not=&from=&to=&kind=&question=&match=&q=', known)).toEqual({
      filter: noFilter,
      ignored: [],
    });
  });

  test('words are told apart by one space', () => {
    expect(parseFilter('?q=%20truce%0A%C2%A0+talks%20', known).filter.q).toBe('truce talks');
  });

  test('a key that is not the filter’s is left alone', () => {
    expect(parseFilter('?utm_source=letter&Actor=mayor&actor[]=mayor&__proto__=x', known)).toEqual({
      filter: noFilter,
      ignored: [],
    });
  });

  test('the same value twice counts once; broken encoding and strange keys break nothing', () => {
    expect(parseFilter('?actor=mayor&actor=mayor&%E0%A4%A=1&x=%', known).filter.actor).toEqual(['mayor']);
  });

  test('whatever is written is read back the same', () => {
    const some = (values: ReadonlyMap<string, string>) => fc.subarray([...values.keys()]);
    const day = fc.constantFrom('', '2025-04-01', '2024-02-29');
    const lists = Object.fromEntries(listKeys.map((key) => [key, some(known[key])]));
    const others = {
      match: fc.constantFrom('any' as const, 'all' as const),
      from: day,
      to: day,
      q: fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/\s+/gu, ' ').trim()),
      order: fc.constantFrom('oldest' as const, 'newest' as const),
    };
    const filters = fc
      .tuple(fc.record(lists), fc.record(others))
      .map(([ids, given]): Filter => ({ ...noFilter, ...ids, ...given }));
    fc.assert(
      fc.property(filters, (filter) => {
        fc.pre(filter.to === '' || filter.to >= filter.from);
        expect(parseFilter(formatFilter(filter), known).filter).toEqual(filter);
      }),
    );
  });
});

test('the filter that hides nothing has an empty list or text for every key, and the first option', () => {
  const lists = Object.fromEntries(listKeys.map((key) => [key, []]));
  expect(noFilter).toEqual({ ...lists, match: 'any', from: '', to: '', q: '', order: 'oldest' });
});

test('match and order alone are no filter', () => {
  expect(isEmpty({ ...noFilter, match: 'all' })).toBe(true);
  expect(isEmpty({ ...noFilter, order: 'newest' })).toBe(true);
  expect(isEmpty({ ...noFilter, q: 'x' })).toBe(false);
});

test('a filter comes apart into what narrows it, each with the filter without it', () => {
  const filter: Filter = { ...noFilter, actor: ['mayor', 'council'], match: 'all', not: ['guild'], to: '2025-04-18' };
  expect(listParts(filter)).toEqual([
    { key: 'actor', value: 'mayor', without: { ...filter, actor: ['council'] } },
    { key: 'actor', value: 'council', without: { ...filter, actor: ['mayor'] } },
    { key: 'not', value: 'guild', without: { ...filter, not: [] } },
    { key: 'to', value: '2025-04-18', without: { ...filter, to: '' } },
  ]);
  expect(listParts({ ...noFilter, match: 'all' })).toEqual([]);
});
