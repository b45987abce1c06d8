import { expect, test } from 'vitest';
import { buildChronology, mustGet } from '../../../../src/chronology/chronology.ts';
import { buildArticleView, listArticlePages, listArticles } from '../../../../src/chronology/views/article.ts';
import { divideByPeriod } from '../../../../src/chronology/events/parts.ts';
import { listPartPages, mostOnPage } from '../../../../src/chronology/views/part.ts';
import { eventsFrom } from '../../../../src/chronology/events/from-source.ts';
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
  const whole = divideByPeriod(eventsFrom(chronology, id), mostOnPage);
  const { articles, part } = buildSourceView(chronology, mustGet(chronology.sources, id), { whole, part: whole });
  expect(articles.map(({ name }) => name)).toEqual(names);
  const events = part.timeline.flatMap(({ days }) => days.flatMap((day) => day.events));
  expect(events.map(({ id: event, article }) => `${event} by ${article?.name ?? '-'}`)).toEqual(told);
});

test('more articles than a page holds are divided by year of publication', () => {
  const articles = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `a${String(index).padStart(3, '0')}`,
        { date: index % 3 === 0 ? '2024-04-18' : '2025-04-18', events: [defining(`e${index}`, '2024-04-17')] },
      ]),
    );
  const pagesOf = (count: number) =>
    listArticlePages([...buildChronology(record(articles(count))).articles.values()]).map(({ part }) => [
      part.period,
      part.entries.length,
    ]);
  expect(pagesOf(500)).toEqual([['', 500]]);
  expect(pagesOf(501)).toEqual([
    ['', 501],
    ['2024', 167],
    ['2025', 334],
  ]);
});

test('a publisher of more events than a page holds names its latest articles, and on the page of a year all of that year', () => {
  const articles = Object.fromEntries(
    Array.from({ length: 210 }, (_, index) => [
      `a${String(index).padStart(3, '0')}`,
      { events: [defining(`e${index}`, index < 100 ? '2024-04-17' : '2025-04-17')] },
    ]),
  );
  const built = buildChronology(record(articles));
  const pages = listPartPages(eventsFrom(built, 'gazette')).map((page) =>
    buildSourceView(built, mustGet(built.sources, 'gazette'), page),
  );
  expect(pages.map(({ part, articles: named, articleCount }) => [part.period, named.length, articleCount])).toEqual([
    ['', 20, 210],
    ['2024', 100, 100],
    ['2025', 110, 110],
  ]);
});
