import { describe, expect, test } from 'vitest';
import { buildChronology, mustGet } from '../../../../src/chronology/chronology.ts';
import type { Article, Claim, ReportAsWritten } from '../../../../src/record/schema/article.ts';
import { breadcrumbsOf } from '../../../../src/features/page/json-ld/breadcrumbs.ts';
import { claimsOf } from '../../../../src/features/page/json-ld/claim.ts';
import { datasetOf } from '../../../../src/features/page/json-ld/dataset.ts';
import { eventOf } from '../../../../src/features/page/json-ld/event.ts';
import { defining, record } from '../../record.ts';

/** The chronology of one article with one event. */
function of(report: Partial<ReportAsWritten>, date = '2025-04-18', article: Partial<Article> = {}) {
  const chronology = buildChronology(record({ one: { ...article, events: [defining('talks', date, report)] } }));
  return { chronology, event: mustGet(chronology.events, 'talks') };
}

function claims(...given: Parameters<typeof of>) {
  const { chronology, event } = of(...given);
  return claimsOf(chronology, event);
}

describe('a claim', () => {
  const claim: Claim = { by: 'mayor', says: 'The north fired.', question: 'who-fired', answer: 'north' };

  test('has its speaker, its day and the article in which it appears', () => {
    expect(claims({ claims: [claim] }, '2025-04-17', { url: 'https://gazette.example/1' })).toEqual([
      {
        '@type': 'Claim',
        text: 'The north fired.',
        author: { '@type': 'Organization', name: 'Mayor' },
        dateCreated: '2025-04-17',
        appearance: {
          '@type': 'NewsArticle',
          headline: 'Headline of one',
          url: 'https://gazette.example/1',
          datePublished: '2025-04-18',
          publisher: { '@type': 'Organization', name: 'Gazette' },
          inLanguage: 'en',
        },
      },
    ]);
  });

  test('is described where it answers a question', () => {
    expect(claims({ claims: [{ by: 'mayor', says: 'Good morning.' }] })).toEqual([]);
  });

  const only = (given: Partial<Claim>, article: Partial<Article> = {}, date = '2025-04-17') =>
    claims({ claims: [{ ...claim, ...given }] }, date, article)[0];

  test('of the article itself is its publisher’s', () => {
    expect(only({ by: 'article' })).toMatchObject({ author: { name: 'Gazette' }, dateCreated: '2025-04-18' });
  });

  test.each([
    ['by a day', only({ said: '../2025-04-10' })],
    ['on about a day', only({ said: '2025-04-10~' })],
    ['in a month', only({ said: '2025-04' })],
    ['on one of several days', only({}, {}, '2025-04-17/2025-04-18')],
  ])('said %s bears no day', (_when, described) => {
    expect(described).toHaveProperty('text');
    expect(described).not.toHaveProperty('dateCreated');
  });

  test.each<[string, Partial<Article>, object]>([
    ['an official text is no news', { genre: 'official text' }, { '@type': 'CreativeWork' }],
    ['a headline in square brackets is not the publisher’s', { title: '[Truce]' }, { name: '[Truce]' }],
    [
      'an archived copy is an address too',
      { archived: 'https://archive.example/1' },
      { url: 'https://archive.example/1' },
    ],
  ])('%s', (_what, article, expected) => {
    expect(only({}, article)).toMatchObject({ appearance: expected });
  });

  test('an article of a month bears no day of it', () => {
    expect(only({}, { date: '2025-04' })).not.toHaveProperty('appearance.datePublished');
  });
});

describe('an event is described where something happened at a known place on a known day', () => {
  test.each<[string, Partial<ReportAsWritten>, string, object | null]>([
    ['talks', { kind: 'talks', place: 'harbour' }, '2025-04-17', { startDate: '2025-04-17' }],
    ['a strike', { kind: 'strike', place: 'harbour' }, '2025-04-17', { startDate: '2025-04-17' }],
    [
      'its hour',
      { kind: 'strike', place: 'harbour' },
      '2025-04-17T04:00+03:00',
      { startDate: '2025-04-17T04:00+03:00' },
    ],
    [
      'its days',
      { kind: 'talks', place: 'harbour' },
      '2025-04-17/2025-04-18',
      { startDate: '2025-04-17', endDate: '2025-04-18' },
    ],
    ['a statement: no', { kind: 'statement', place: 'harbour' }, '2025-04-17', null],
    ['without a place: no', { kind: 'strike' }, '2025-04-17', null],
    ['about a day: no', { kind: 'strike', place: 'harbour' }, '2025-04-17~', null],
    ['perhaps on a day: no', { kind: 'strike', place: 'harbour' }, '2025-04-17?', null],
    ['in a month: no', { kind: 'strike', place: 'harbour' }, '2025-04', null],
  ])('%s', (_what, report, date, expected) => {
    const { chronology, event } = of(report, date);
    const described = eventOf(chronology, event);
    if (expected === null) {
      expect(described).toBeNull();
      return;
    }
    expect(described).toEqual({
      '@type': 'Event',
      name: 'Title of talks',
      url: 'https://record.example/events/talks/',
      ...expected,
      location: { '@type': 'Place', name: 'Harbour', address: 'Harbour' },
    });
  });
});

describe('the data', () => {
  const { chronology } = of({});
  const files = [{ address: '/data/events.json', type: 'application/json' }];
  const dataset = (given: object) =>
    datasetOf({ site: { ...chronology.site, ...given }, version: '0123456789ab' }, '/about/', files);

  test('has its version, its period and its files', () => {
    expect(dataset({})).toEqual({
      '@type': 'Dataset',
      name: 'A Record',
      description: 'What happened.',
      url: 'https://record.example/about/',
      version: '0123456789ab',
      inLanguage: 'en',
      temporalCoverage: '2025-02/2025-04',
      isAccessibleForFree: true,
      publisher: { '@type': 'Organization', name: 'A Record' },
      distribution: [
        {
          '@type': 'DataDownload',
          encodingFormat: 'application/json',
          contentUrl: 'https://record.example/data/events.json',
        },
      ],
    });
  });

  test('has its licence and its publisher, where the record names them', () => {
    const license = { name: 'CC0', url: 'https://licence.example/cc0' };
    expect(dataset({ license, publisher: 'The desk' })).toMatchObject({
      license: 'https://licence.example/cc0',
      publisher: { name: 'The desk' },
    });
  });
});

describe('breadcrumbs', () => {
  const { site } = of({}).chronology;
  const trail = (path: string) => {
    const items = breadcrumbsOf(site, path, 'This page')?.itemListElement as readonly { name: string; item: string }[];
    return items.map(({ name, item }) => `${name} ${item.replace('https://record.example', '')}`);
  };

  test.each([
    ['/events/talks/', ['A Record /', 'Events /events/', 'This page /events/talks/']],
    ['/2025/04/', ['A Record /', '2025 /2025/', 'This page /2025/04/']],
    ['/about/sources/', ['A Record /', 'About /about/', 'This page /about/sources/']],
    ['/on/2025-04-17/', ['A Record /', 'This page /on/2025-04-17/']],
  ])('of %s', (path, expected) => {
    expect(trail(path)).toEqual(expected);
  });

  test.each(['/', '/events/', '/2025/', '/about/'])('%s is of the first level, and has none', (path) => {
    expect(breadcrumbsOf(site, path, 'This page')).toBeNull();
  });
});
