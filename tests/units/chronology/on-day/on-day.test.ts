import { describe, expect, test } from 'vitest';
import { buildChronology } from '../../../../src/chronology/chronology.ts';
import { buildOnDayView } from '../../../../src/chronology/views/on-day.ts';
import type { Article, Claim, Figure, ReportAsWritten } from '../../../../src/record/schema/article.ts';
import { defining, record, report } from '../../record.ts';

const parties = [
  { id: 'north', name: 'North' },
  { id: 'south', name: 'South' },
];

/** The view of a day, of articles by their names: each its day of April and its reports. */
function onDay(
  day: string,
  articles: Readonly<Record<string, readonly [day: string, ...ReportAsWritten[]]>>,
  inOrder = parties,
) {
  const filed = Object.entries(articles).map(([name, [date, ...events]]): [string, Partial<Article>] => [
    name,
    { date: `2025-04-${date}`, events },
  ]);
  const written = record(Object.fromEntries(filed), {
    actors: {
      mayor: { name: 'Mayor', type: 'office', party: 'north' },
      south: { name: 'Southland', type: 'state', party: 'south' },
      council: { name: 'Council', type: 'office' },
      guard: { name: 'Guard', type: 'office', party: 'north' },
    },
    measures: { killed: { label: 'killed', grows: true }, hours: { label: 'hours', grows: false } },
  });
  return buildOnDayView(buildChronology({ ...written, site: { ...written.site, parties: inOrder } }), `2025-04-${day}`);
}

const says = (by: string, answer: string, given: Partial<Claim> = {}): Claim => ({
  by,
  says: `${by} says ${answer}.`,
  question: 'who-fired',
  answer,
  ...given,
});

describe('the events of the day', () => {
  const summary = [
    { says: 'It began.', from: ['first'] },
    { says: 'It went on.', from: ['first', 'second'] },
    { says: 'It ended.', from: ['first'] },
  ];
  const articles = {
    first: ['16', defining('talks', '2025-04-16', { summary }), defining('other', '2025-04-15')],
    second: ['18', report('talks')],
    third: ['18', defining('vote', '2025-04-16', { summary: [{ says: 'They voted.', from: ['third'] }] })],
    fourth: ['17', report('vote', { account: 'A vote was held.' })],
  } as const;
  test.each([
    ['16', ['Title of talks: It began. It ended.']],
    ['17', []],
    ['15', []],
  ])('on %s: %s', (day, expected) => {
    expect(onDay(day, articles).events.map(({ event, text }) => `${event.title}: ${text}`)).toEqual(expected);
  });

  test('of an event whose summary rests on later articles the first report is told', () => {
    const late = { ...articles, fourth: ['16', report('vote', { account: 'A vote was held.' })] } as const;
    expect(onDay('16', late).events.map(({ text }) => text)).toEqual(['It began. It ended.', 'A vote was held.']);
  });

  test('what no article reported by then was reported later', () => {
    expect(onDay('16', articles).later.map(({ event, date }) => `${event.id} ${date.edtf}`)).toEqual([
      'vote 2025-04-17',
    ]);
    expect(onDay('15', articles).later.map(({ event }) => event.id)).toEqual(['other']);
    expect(onDay('18', articles).later).toEqual([]);
  });
});

describe('a step counts when an article published by then carries it', () => {
  const articles = {
    first: ['16', defining('talks', '2025-04-16')],
    second: ['18', report('talks', { threads: [{ id: 'truce', step: 'accepted', by: 'mayor' }] })],
  } as const;
  test.each([
    ['16', []],
    ['17', []],
    ['18', ['Truce North accepted']],
  ])('on %s: %s', (day, expected) => {
    const states = onDay(day, articles).commitments.flatMap(({ thread, state }) =>
      state.sides.map(({ name, step }) => `${thread.title} ${name} ${step}`),
    );
    expect(states).toEqual(expected);
  });
});

test('steps of one day are in the order that another event of the day gives them', () => {
  const step = (of: 'proposed' | 'accepted') => [{ id: 'truce', step: of, by: 'mayor' }];
  const articles = {
    first: [
      '16',
      defining('offer', '2025-04-16', { threads: step('proposed'), respondsTo: ['question'] }),
      defining('yes', '2025-04-16', { threads: step('accepted') }),
      defining('question', '2025-04-16', { respondsTo: ['yes'] }),
    ],
  } as const;
  for (const day of ['16', '20']) {
    expect(onDay(day, articles).commitments.map(({ state }) => state.sides.map(({ step: last }) => last))).toEqual([
      ['proposed'],
    ]);
  }
});

describe('each side’s last answer', () => {
  const articles = {
    first: [
      '15',
      defining('one', '2025-04-14', {
        claims: [says('south', 'north'), says('mayor', 'south'), says('article', 'north')],
      }),
    ],
    second: ['16', defining('two', '2025-04-16', { claims: [says('mayor', 'north'), says('council', 'south')] })],
    third: [
      '18',
      report('one', { claims: [says('mayor', 'south')] }),
      report('two', { claims: [says('mayor', 'south')] }),
    ],
    fourth: ['20', defining('raid', '2025-04-13', { kind: 'strike', claims: [says('south', 'south')] })],
  } as const;
  test.each([
    ['14', []],
    ['15', ['North: South, 14, new', 'South: North, 14, new']],
    ['16', ['North: North, 16, new', 'South: North, 14', 'Council: South, 16, new']],
    ['17', ['North: North, 16', 'South: North, 14', 'Council: South, 16']],
    ['18', ['North: North, 16', 'North: South, 16', 'South: North, 14', 'Council: South, 16']],
    ['20', ['North: North, 16', 'North: South, 16', 'South: South, by 20, new', 'Council: South, 16']],
  ])('on %s: %s', (day, expected) => {
    const { recent, older } = onDay(day, articles).answers;
    const given = recent.flatMap(({ sides }) =>
      sides.flatMap(({ name, answers }) =>
        answers.map(
          ({ label, date, atLatest, isNew }) =>
            `${name}: ${label}, ${atLatest ? 'by ' : ''}${date.edtf.slice(8)}${isNew ? ', new' : ''}`,
        ),
      ),
    );
    expect(given).toEqual(expected);
    expect(older).toEqual([]);
  });

  test.each([
    ['as the site lists its parties', parties, ['North', 'South', 'Council']],
    ['and as it lists them otherwise', parties.toReversed(), ['South', 'North', 'Council']],
  ])('sides come %s, then those of no party', (_what, inOrder, expected) => {
    const { recent } = onDay('17', articles, inOrder).answers;
    expect(recent.flatMap(({ sides }) => sides.map(({ name }) => name))).toEqual(expected);
  });

  test('a question is set apart two weeks after its last answer', () => {
    const first = { first: articles.first };
    const count = (day: string) => {
      const { recent, older } = onDay(day, first).answers;
      return [recent.length, older.length];
    };
    expect([count('27'), count('28')]).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });
});

describe('the last counts', () => {
  const killed = (value: number, by: string, given: Partial<Figure> = {}): Figure => ({
    measure: 'killed',
    value,
    by,
    ...given,
  });
  const articles = {
    first: [
      '10',
      defining('raid', '2025-04-09', {
        figures: [killed(3, 'mayor'), killed(9, 'south'), { measure: 'hours', value: 2, by: 'mayor' }],
      }),
    ],
    second: ['12', report('raid', { figures: [killed(5, 'article')] })],
    third: ['13', defining('toll', '2025-04-13', { updates: 'raid', figures: [killed(9, 'mayor')] })],
  } as const;
  test.each([
    ['9', []],
    ['10', ['9 south', '3 mayor']],
    ['12', ['5 article', '3 mayor', '9 south']],
    ['13', ['9 mayor']],
    ['19', ['9 mayor']],
    ['20', []],
  ])('on %s: %s', (day, expected) => {
    const { figures } = onDay(day.padStart(2, '0'), articles);
    expect(
      figures.flatMap(({ figures: given }) =>
        given.map(({ value, speaker }) => `${value} ${speaker?.id ?? 'article'}`),
      ),
    ).toEqual(expected);
  });

  test.each<[what: string, figures: readonly Figure[], expected: readonly string[]]>([
    ['a number that was replaced', [killed(5, 'mayor'), killed(9, 'article', { standing: 'superseded' })], ['5 mayor']],
    [
      'what two of one side give for one hour',
      [
        killed(28, 'mayor', { asOf: '2025-04-09T10:00Z' }),
        killed(29, 'guard', { asOf: '2025-04-09T10:00Z' }),
        killed(20, 'guard', { asOf: '2025-04-09T09:00Z' }),
      ],
      ['29 guard', '28 mayor'],
    ],
  ])('%s', (_what, figures, expected) => {
    const { figures: shown } = onDay('10', {
      first: ['10', defining('raid', '2025-04-09', { figures: [...figures] })],
    });
    expect(
      shown.flatMap(({ figures: given }) => given.map(({ value, speaker }) => `${value} ${speaker?.id ?? 'article'}`)),
    ).toEqual(expected);
  });
});
