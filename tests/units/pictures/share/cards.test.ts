import { describe, expect, test } from 'vitest';
import { buildChronology } from '../../../../src/chronology/chronology.ts';
import { buildCards } from '../../../../src/pictures/share/cards.ts';
import type { ReportAsWritten } from '../../../../src/record/schema/article.ts';
import { defining, record, report } from '../../record.ts';

const answers = (by: string, answer: string) => ({ by, says: `It was ${answer}.`, question: 'who-fired', answer });

const chronology = buildChronology(
  record(
    {
      one: [
        defining('shots', '2025-04-02', {
          weight: 'key',
          actors: ['council'],
          threads: ['truce'],
          claims: [answers('mayor', 'south')],
        }),
        defining('strike', '2025-04-03/2025-04-05', {
          kind: 'strike',
          figures: [{ measure: 'killed', value: 3, by: 'mayor' }],
        }),
        defining('roots', '2024'),
        defining('walk', '2025-04-09'),
      ],
      two: { source: 'wire', events: [report('shots', { claims: [answers('council', 'north')] })] },
    },
    {
      measures: { killed: { label: 'killed', grows: true } },
      stories: [{ name: '2025-04', title: 'A month of shots', chapters: [] }],
    },
  ),
);

const cards = new Map(buildCards(chronology).map((card) => [card.address, card]));

test('there is one for the site, each event, question and thread, and each month in which an event begins', () => {
  expect([...cards.keys()]).toEqual([
    '/pictures/site.png',
    ...['roots', 'shots', 'strike', 'walk'].map((id) => `/pictures/events/${id}.png`),
    '/pictures/questions/who-fired.png',
    '/pictures/threads/truce.png',
    '/pictures/months/2025-04.png',
  ]);
});

test('an event shows its date, what is contested with the parties that say so, and its sources', () => {
  expect(cards.get('/pictures/events/shots.png')).toMatchObject({
    publication: 'A Record',
    label: { text: 'Statement', mark: 'disc' },
    when: '2 April 2025',
    title: 'Title of shots',
    block: {
      heading: 'Accounts differ: who fired',
      entries: [
        { text: 'South', parties: [0] },
        { text: 'North', parties: [] },
      ],
    },
    foot: '2 reports, 2 independent sources',
    parties: [{ name: 'North', party: 0 }],
  });
});

test('where nothing is contested, an event shows its toll with who gives it, or nothing', () => {
  expect(cards.get('/pictures/events/strike.png')).toMatchObject({
    when: '3–5 April 2025',
    block: { heading: 'Killed', entries: [{ text: '3, according to Mayor', parties: [0] }] },
    foot: '1 source',
  });
  expect(cards.get('/pictures/events/walk.png')?.block).toBeNull();
});

test.each([
  ['questions/who-fired', 'Who fired?', ['North', 'South'], '2 statements, 2 positions'],
  ['threads/truce', 'Truce', ['Not yet proposed'], '1 event'],
  ['months/2025-04', 'April 2025', ['Title of shots'], '3 events'],
  ['site', 'A Record', ['What happened.'], '4 events, 2 articles'],
])('%s', (name, title, texts, foot) => {
  const card = cards.get(`/pictures/${name}.png`);
  expect(card).toMatchObject({ title, foot });
  expect(card?.block?.entries.map(({ text }) => text)).toEqual(texts);
});

const plainCard = { publication: 'A Record', label: null, when: null, parties: [] };

test('the card of the site names its address, its period, and how much it holds', () => {
  expect(cards.get('/pictures/site.png')).toEqual({
    ...plainCard,
    address: '/pictures/site.png',
    publication: 'record.example',
    when: 'February – April 2025',
    title: 'A Record',
    block: { heading: null, entries: [{ text: 'What happened.', parties: [] }] },
    foot: '4 events, 2 articles',
  });
});

test('the card of a question gives each position with its parties', () => {
  expect(cards.get('/pictures/questions/who-fired.png')).toEqual({
    ...plainCard,
    address: '/pictures/questions/who-fired.png',
    label: { text: 'Question', mark: null },
    title: 'Who fired?',
    block: {
      heading: null,
      entries: [
        { text: 'North', parties: [] },
        { text: 'South', parties: [0] },
      ],
    },
    foot: '2 statements, 2 positions',
    parties: [{ id: 'north', name: 'North', party: 0 }],
  });
});

test('the card of a question that nobody answers has no block', () => {
  const card = buildCards(buildChronology(record({}))).find(({ address }) => address.includes('who-fired'));
  expect(card).toMatchObject({ block: null, foot: '0 statements, 0 positions', parties: [] });
});

test('the card of a month has its key events under the title of its story', () => {
  expect(cards.get('/pictures/months/2025-04.png')).toEqual({
    ...plainCard,
    address: '/pictures/months/2025-04.png',
    title: 'April 2025',
    block: { heading: 'A month of shots', entries: [{ text: 'Title of shots', parties: [] }] },
    foot: '3 events',
  });
});

test('without a key event and a story, it has all events', () => {
  const { 2: card } = buildCards(
    buildChronology(record({ one: [defining('walk', '2025-03-09')] }, { questions: {}, threads: {} })),
  );
  expect(card?.block).toEqual({ heading: null, entries: [{ text: 'Title of walk', parties: [] }] });
});

describe('the card of a thread', () => {
  /** Its card, where it has events of some days. */
  function cardOf(kind: 'commitment' | 'storyline', ...dates: readonly string[]) {
    const events = dates.map((date, index) => defining(`e${index}`, date, { threads: ['truce'] }));
    const threads = { truce: { title: 'Truce', description: 'A truce.', kind } };
    const chronology = buildChronology(record({ one: events }, { questions: {}, threads }));
    return buildCards(chronology).find(({ address }) => address === '/pictures/threads/truce.png');
  }

  test('gives the state of a commitment', () => {
    expect(cardOf('commitment', '2025-04-02')).toEqual({
      ...plainCard,
      address: '/pictures/threads/truce.png',
      label: { text: 'Commitment', mark: null },
      when: '2 April 2025',
      title: 'Truce',
      block: { heading: 'State on 30 April 2025', entries: [{ text: 'Not yet proposed', parties: [] }] },
      foot: '1 event',
    });
  });

  test('says what a storyline is', () => {
    expect(cardOf('storyline', '2025-04-02')).toMatchObject({
      label: { text: 'Storyline', mark: null },
      block: { heading: null, entries: [{ text: 'A truce.', parties: [] }] },
    });
  });

  test.each([
    ['no event', [], null],
    ['one day', ['2025-04-02', '2025-04-02'], '2 April 2025'],
    ['its first to its last day', ['2025-04-02', '2025-04-05', '2025-04-09/2025-04-10'], '2–10 April 2025'],
  ])('is dated by %s', (_what, dates, when) => {
    expect(cardOf('storyline', ...dates)?.when).toBe(when);
  });
});

describe('the card of an event', () => {
  const { site, actors } = record({});
  const given = {
    site: { ...site, parties: ['north', 'south', 'east'].map((id) => ({ id, name: id })) },
    actors: {
      ...actors,
      governor: { name: 'Governor', type: 'office', party: 'south' },
      guard: { name: 'Guard', type: 'office', party: 'east' },
    },
    measures: {
      killed: { label: 'killed', grows: true },
      wounded: { label: 'wounded', grows: true },
      price: { label: 'price', grows: false },
    },
  } as const;

  function cardOf(shots: Partial<ReportAsWritten>, later: Partial<ReportAsWritten> = {}) {
    const chronology = buildChronology(
      record(
        { one: [defining('shots', '2025-04-02', shots)], two: { source: 'wire', events: [report('shots', later)] } },
        { ...given, measures: { ...given.measures } },
      ),
    );
    return buildCards(chronology).find(({ address }) => address === '/pictures/events/shots.png');
  }

  test('names the parties of those who take part, in the order of the site', () => {
    expect(cardOf({ actors: ['guard', 'council', 'mayor'] })?.parties.map(({ name }) => name)).toEqual([
      'north',
      'east',
    ]);
  });

  test('names those who give an answer too, each party once and in the order of the site', () => {
    const card = cardOf(
      { claims: [answers('guard', 'south'), answers('mayor', 'south'), answers('governor', 'north')] },
      { claims: [answers('mayor', 'south')] },
    );
    expect(card?.block?.entries).toEqual([
      { text: 'South', parties: [0, 2] },
      { text: 'North', parties: [1] },
    ]);
    expect(card?.parties.map(({ party }) => party)).toEqual([0, 1, 2]);
  });

  const killed = (of: string, value: number, by: string) => ({ measure: 'killed', value, of, by });

  test('gives two numbers of its first toll, each with who gives it', () => {
    const card = cardOf({
      figures: [
        { measure: 'price', value: 9, by: 'mayor' },
        killed('people', 3, 'guard'),
        killed('children', 2, 'council'),
        killed('soldiers', 1, 'mayor'),
        { measure: 'wounded', value: 7, by: 'mayor' },
      ],
    });
    expect(card?.block).toEqual({
      heading: 'Killed',
      entries: [
        { text: '3 people, according to Guard', parties: [2] },
        { text: '2 children, according to Council', parties: [] },
      ],
    });
  });

  test('shows no number that is no toll', () => {
    expect(cardOf({ figures: [{ measure: 'price', value: 9, by: 'mayor' }] })?.block).toBeNull();
  });
});
