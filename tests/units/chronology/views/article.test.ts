import { expect, test } from 'vitest';
import { buildChronology, mustGet } from '../../../../src/chronology/chronology.ts';
import { buildArticleView, listArticles } from '../../../../src/chronology/views/article.ts';
import { buildSourceView } from '../../../../src/chronology/views/source.ts';
import { defining, record, report } from '../../record.ts';

const chronology = buildChronology(
  record({
    one: [defining('talks', '2025-04-18'), defining('call', '2025-04-19')],
    two: {
      date: '2025-04-20',
      source: 'tribune',
      via: 'wire',
      actors: ['council'],
      notes: ['A note.'],
      events: [report('talks', { account: 'What the wire says.' })],
    },
  }),
);

test('articles in a list say where they are from and how many events they report', () => {
  const listed = listArticles(chronology, chronology.articles.values());
  expect(listed.map(({ name, source, via, events }) => [name, source.name, via?.name, events])).toEqual([
    ['one', 'Gazette', undefined, 2],
    ['two', 'Tribune', 'Wire', 1],
  ]);
});

test('an article shows its events in its own words', () => {
  expect(buildArticleView(chronology, mustGet(chronology.articles, 'two'))).toMatchObject({
    title: 'Headline of two',
    genre: 'news',
    draft: false,
    byline: [],
    notes: ['A note.'],
    html: '<p>Summary.</p>',
    actors: [{ name: 'Council' }],
    timeline: [{ period: '2025-04', days: [{ events: [{ id: 'talks', text: 'What the wire says.' }] }] }],
    history: [],
  });
});

test.each([
  ['gazette', ['one'], ['talks by one', 'call by one']],
  ['wire', ['two'], ['talks by two']],
  ['mirror', [], []],
])('the publisher %s has the articles %j and the events %j', (id, names, told) => {
  const { articles, timeline } = buildSourceView(chronology, mustGet(chronology.sources, id));
  expect(articles.map(({ name }) => name)).toEqual(names);
  const events = timeline.flatMap(({ days }) => days.flatMap((day) => day.events));
  expect(events.map(({ id: event, article }) => `${event} by ${article?.name ?? '-'}`)).toEqual(told);
});
