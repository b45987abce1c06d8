import { expect, test } from 'vitest';
import { fingerprint } from '../../../src/site/fingerprint.ts';

const long = (end: string) => 'x'.repeat(300) + end;

test.each<[name: string, one: unknown, other: unknown]>([
  ['texts', 'truce', 'talks'],
  ['a text and a number', '1', 1],
  ['null and undefined', null, undefined],
  ['null and a missing key', { note: null }, {}],
  ['undefined and a missing key', { note: undefined }, {}],
  ['keys', { from: 1 }, { to: 1 }],
  ['values of a key', { by: 'council' }, { by: 'harbour-master' }],
  ['what lies deep', { reports: [{ claims: [{ says: 'yes' }] }] }, { reports: [{ claims: [{ says: 'no' }] }] }],
  ['the end of a long text', { summary: long('a') }, { summary: long('b') }],
  ['the order of a list', ['one', 'two'], ['two', 'one']],
  ['where lists end', [['one'], ['two']], [['one', 'two']]],
  ['quotation marks', ['a', 'b'], ['a","b']],
  ['an empty list and an empty object', [], {}],
  ['a list and a set', ['one'], new Set(['one'])],
  ['a list of pairs and a map', [['one', 1]], new Map([['one', 1]])],
  ['values of a map', new Map([['one', { at: 1 }]]), new Map([['one', { at: 2 }]])],
])('tells %s apart', (_name, one, other) => {
  expect(fingerprint(one)).not.toBe(fingerprint(other));
});

test('is the same for the same data in other objects', () => {
  const make = () => ({
    title: long('.'),
    actors: [{ id: 'council' }],
    days: new Map([['2025-04-18', new Set([1, 2])]]),
  });
  expect(fingerprint(make())).toBe(fingerprint(make()));
});

test('is short', () => {
  expect(fingerprint({ a: long(''), b: long('') }).length).toBeLessThan(50);
});

test('is refused for a function, which may do anything', () => {
  expect(() => fingerprint({ page: { show: () => 1 } })).toThrow('could not be cloned');
});
