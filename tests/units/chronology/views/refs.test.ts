import { expect, test } from 'vitest';
import { buildChronology, mustGet } from '../../../../src/chronology/chronology.ts';
import { actorRef, articleRef, placeRef, publishesItself, speakerRef } from '../../../../src/chronology/views/refs.ts';
import type { Article } from '../../../../src/record/schema/article.ts';
import { defining, record } from '../../record.ts';

const chronology = buildChronology(
  record({ one: [defining('talks', '2025-04-18', { place: 'harbour' }), defining('call', '2025-04-19')] }),
);

test.each([
  ['mayor', { id: 'mayor', name: 'Mayor', party: 0 }],
  ['council', { id: 'council', name: 'Council', party: null }],
])('the actor %s is named with its party', (id, named) => {
  expect(actorRef(chronology, id)).toEqual(named);
});

test.each([
  ['mayor', 'Mayor'],
  ['article', undefined],
])('who speaks as %s is named %s', (by, name) => {
  expect(speakerRef(chronology, by)?.name).toBe(name);
});

test.each([
  ['article', 'gazette', true],
  ['mayor', 'gazette', false],
  ['mayor', 'bulletin', true],
])('whether it is the publisher where %s speaks in the %s: %s', (by, id, itself) => {
  const source = id === 'bulletin' ? { id, name: 'Mayor', kind: 'official' } : mustGet(chronology.sources, id);
  expect(publishesItself({ speaker: speakerRef(chronology, by), source })).toBe(itself);
});

test('an id that is not in the registry is an error', () => {
  expect(() => actorRef(chronology, 'nobody')).toThrow(RangeError);
});

test.each([
  ['talks', 'Harbour'],
  ['call', undefined],
])('the event %s has the place %s', (id, name) => {
  expect(placeRef(chronology, mustGet(chronology.events, id))?.name).toBe(name);
});

test.each<[string, Partial<Article>, object]>([
  ['in the language of the site needs no word on it', {}, { language: null }],
  ['in another language says so', { language: 'fr' }, { language: 'fr' }],
  ['has its publisher', {}, { source: { id: 'gazette', name: 'Gazette' }, via: null }],
  ['has the agency it carries', { via: 'wire' }, { via: { name: 'Wire', kind: 'news agency' } }],
  ['has no ways to it where none is known', {}, { url: null, archived: null, accessed: null }],
  ['has the day on which it was read', { accessed: '2025-05-01' }, { accessed: { earliest: '2025-05-01' } }],
])('an article %s', (_what, given, expected) => {
  const { articles, ...rest } = buildChronology(record({ a: { events: [defining('talks', '2025-04-18')], ...given } }));
  expect(articleRef({ articles, ...rest }, 'a')).toMatchObject({ name: 'a', title: 'Headline of a', ...expected });
});
