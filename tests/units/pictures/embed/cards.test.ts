import { describe, expect, test } from 'vitest';
import { buildChronology } from '../../../../src/chronology/chronology.ts';
import { buildEmbed, listEmbeds } from '../../../../src/pictures/embed/cards.ts';
import { fillPermalinks } from '../../../../src/record/schema/permalinks.ts';
import { estimateHeight } from '../../../../src/pictures/embed/height.ts';
import { defining, record, report } from '../../record.ts';

const answers = (by: string, answer: string) => ({ by, says: `It was ${answer}.`, question: 'who-fired', answer });
const words = (text: string) => [{ type: 'text' as const, text }];

const chronology = buildChronology(
  record(
    {
      one: [
        defining('shots', '2025-04-02', {
          weight: 'key',
          place: 'harbour',
          threads: ['truce'],
          summary: [
            { says: 'Shots fell.', from: ['one'] },
            { says: 'Nobody saw who fired.', from: ['one'] },
          ],
          figures: [{ measure: 'killed', value: 3, qualifier: 'at least', of: 'people', by: 'mayor' }],
          claims: [answers('mayor', 'south')],
        }),
        defining('walk', '2025-04-09/2025-04-10'),
        defining('alone', '2024-01-01'),
      ],
      two: { source: 'wire', events: [report('shots', { claims: [answers('council', 'north')] })] },
    },
    {
      measures: { killed: { label: 'killed', grows: true } },
      permalinks: fillPermalinks({
        events: {
          ids: ['alone', 'shots', 'walk', 'volley', 'rumour'],
          aliases: { volley: 'shots' },
          tombstones: { rumour: 'Nobody reported it.' },
        },
      }),
      stories: [
        {
          name: '2025-04',
          title: 'A month of shots',
          chapters: [
            {
              title: words('Shots'),
              paragraphs: [
                [
                  ...words('They fell '),
                  { type: 'link', to: 'event', id: 'shots', words: words('twice') },
                  ...words('.'),
                ],
                words('Then none.'),
              ],
            },
            { title: words('Quiet'), paragraphs: [words('A walk.')] },
          ],
        },
      ],
    },
  ),
);

/** What a card has none of, unless it says so. */
const bare = {
  label: null,
  when: null,
  where: null,
  subtitle: null,
  paragraphs: [],
  lists: [],
  folded: [],
  foot: null,
};

test('there is one for each event ever published under its id, each question, thread and month', () => {
  expect(listEmbeds(chronology)).toEqual({
    events: ['alone', 'shots', 'walk', 'volley'],
    questions: ['who-fired'],
    threads: ['truce'],
    months: ['2024-01', '2025-04'],
  });
});

describe('that of an event', () => {
  const card = buildEmbed(chronology, 'events', 'shots');

  test('says what happened, when and where', () => {
    expect({ ...card, lists: [] }).toEqual({
      ...bare,
      kind: 'events',
      id: 'shots',
      label: { text: 'Statement', mark: 'disc' },
      when: '2 April 2025',
      where: 'Harbour',
      title: 'Title of shots',
      paragraphs: ['Shots fell. Nobody saw who fired.'],
      invitation: 'All sources and accounts of this event',
      foot: '2 reports, 2 independent sources',
    });
  });

  test('gives each number and each answer with who gives it: a party, or else their names', () => {
    expect(card.lists.map(({ heading, lines }) => [heading, ...lines.map(nameLine)])).toEqual([
      ['Killed', 'At least 3 people, according to Mayor | North'],
      ['Accounts differ: who fired', 'South | North', 'North (Council) | '],
    ]);
  });

  test('under an alias is that of the event as it is now', () => {
    expect(buildEmbed(chronology, 'events', 'volley')).toEqual(card);
  });

  test('that was withdrawn says why', () => {
    expect(buildEmbed(chronology, 'events', 'rumour')).toEqual({
      ...bare,
      kind: 'events',
      id: 'rumour',
      title: 'Withdrawn event',
      paragraphs: ['Nobody reported it.'],
      invitation: 'What became of this event',
    });
  });

  test('without a summary is told by its first report', () => {
    expect(buildEmbed(chronology, 'events', 'walk').paragraphs).toEqual(['What the article says of walk.']);
  });
});

describe('that of a question', () => {
  const north = { id: 'north', name: 'North', party: 0 };

  test('gives each position with those who take it', () => {
    expect(buildEmbed(chronology, 'questions', 'who-fired')).toEqual({
      ...bare,
      kind: 'questions',
      id: 'who-fired',
      label: { text: 'Disputed', mark: null },
      title: 'Who fired?',
      subtitle: 'At most one of these positions can be true.',
      lists: [
        {
          heading: null,
          lines: [
            { when: null, text: 'North (Council)', parties: [] },
            { when: null, text: 'South', parties: [north] },
          ],
          left: 0,
        },
      ],
      invitation: 'Who said what, and when',
      foot: '2 statements, 2 positions',
    });
  });

  /** The card of the question, where answers are given by the articles or actors of no party. */
  function cardOf(claims: readonly { readonly by: string; readonly answer: string }[], exclusive = true) {
    const options = ['north', 'south', ...Array.from({ length: 8 }, (_, index) => `o${index}`)];
    return buildEmbed(
      buildChronology(
        record(
          { one: [defining('shots', '2025-04-02', { claims: claims.map(({ by, answer }) => answers(by, answer)) })] },
          {
            questions: {
              'who-fired': {
                text: 'Who fired?',
                exclusive,
                answers: Object.fromEntries(options.map((option) => [option, option.toUpperCase()])),
              },
            },
          },
        ),
      ),
      'questions',
      'who-fired',
    );
  }

  test('that nobody answers says so', () => {
    expect(cardOf([])).toMatchObject({ paragraphs: ['No claims recorded.'], lists: [], foot: null });
  });

  test('whose answers may all be true does not say that one can', () => {
    expect(cardOf([{ by: 'mayor', answer: 'south' }], false).subtitle).toBeNull();
  });

  test('names the publisher that answers in its own voice', () => {
    expect(cardOf([{ by: 'article', answer: 'south' }]).lists[0]?.lines).toEqual([
      { when: null, text: 'SOUTH (Gazette)', parties: [] },
    ]);
  });

  test.each([
    [8, 8, 0],
    [9, 7, 2],
  ])('of %i positions shows %i, and counts the other %i', (given, shown, left) => {
    const claims = Array.from({ length: given }, (_, index) => ({
      by: 'mayor',
      answer: index === 8 ? 'south' : `o${index}`,
    }));
    const [list] = cardOf(claims).lists;
    expect([list?.lines.length, list?.left]).toEqual([shown, left]);
  });
});

describe('that of a thread', () => {
  test('gives the state of a commitment, and its latest events', () => {
    expect(buildEmbed(chronology, 'threads', 'truce')).toEqual({
      ...bare,
      kind: 'threads',
      id: 'truce',
      label: { text: 'Commitment', mark: null },
      title: 'Truce',
      paragraphs: ['A truce.'],
      lists: [
        {
          heading: 'Status on 30 April 2025',
          lines: [{ when: null, text: 'Not yet proposed', parties: [] }],
          left: 0,
        },
        { heading: 'Latest events', lines: [{ when: '2 April 2025', text: 'Title of shots', parties: [] }], left: 0 },
      ],
      invitation: 'The whole thread, with its sources',
      foot: '1 event',
    });
  });

  /** The lists of the card of a storyline with events on so many days. */
  function listsOf(days: number) {
    const events = Array.from({ length: days }, (_, day) =>
      defining(`day-${day}`, `2025-03-1${day}`, { threads: ['truce'] }),
    );
    const threads = { truce: { title: 'Truce', description: 'A truce.', kind: 'storyline' as const } };
    return buildEmbed(buildChronology(record({ one: events }, { threads })), 'threads', 'truce').lists;
  }

  test.each([
    [0, []],
    [2, ['10 March 2025', '11 March 2025']],
    [5, ['12 March 2025', '13 March 2025', '14 March 2025']],
  ])('gives no state of a storyline, and of %i events the last three', (days, dates) => {
    expect(listsOf(days).map(({ heading, lines }) => [heading, ...lines.map(({ when }) => when)])).toEqual(
      dates.length === 0 ? [] : [['Latest events', ...dates]],
    );
  });
});

describe('that of a month', () => {
  test('tells its story, folded after the first paragraph, and its key events', () => {
    expect(buildEmbed(chronology, 'months', '2025-04')).toMatchObject({
      title: 'April 2025',
      subtitle: 'A month of shots',
      paragraphs: ['They fell twice.'],
      folded: [
        { heading: null, paragraphs: ['Then none.'] },
        { heading: 'Quiet', paragraphs: ['A walk.'] },
      ],
      lists: [{ heading: 'Key events', lines: [{ when: '2\u00A0Apr', text: 'Title of shots' }], left: 0 }],
      foot: '2 events',
    });
  });

  test('without a story and key events gives its events', () => {
    expect(buildEmbed(chronology, 'months', '2024-01')).toMatchObject({
      subtitle: null,
      paragraphs: [],
      folded: [],
      lists: [{ heading: 'Events', lines: [{ when: '1\u00A0Jan', text: 'Title of alone' }] }],
    });
  });
});

test('in a month, a plain day goes without its year, and any other date is given whole', () => {
  const dates = ['2025-03-02', '2025-03-04/2025-03-06', '2025-03-09~'];
  const events = dates.map((date, index) => defining(`e${index}`, date));
  const [list] = buildEmbed(buildChronology(record({ one: events })), 'months', '2025-03').lists;
  expect(list?.lines.map(({ when }) => when)).toEqual(['2\u00A0Mar', '4–6 March 2025', 'about 9 March 2025']);
});

test('more than a list has room for is counted', () => {
  const many = Array.from({ length: 12 }, (_, day) => defining(`day-${day}`, `2025-03-${String(day + 10)}`));
  const [list] = buildEmbed(buildChronology(record({ one: many })), 'months', '2025-03').lists;
  expect([list?.lines.length, list?.left]).toEqual([8, 4]);
});

test('a card that says more is higher', () => {
  const [brief, long] = ['alone', 'shots'].map((id) => estimateHeight(buildEmbed(chronology, 'events', id)));
  expect(brief).toBeGreaterThan(200);
  expect(long).toBeGreaterThan((brief ?? 0) + 150);
});

function nameLine({
  text,
  parties,
}: {
  readonly text: string;
  readonly parties: readonly { readonly name: string }[];
}) {
  return `${text} | ${parties.map(({ name }) => name).join(', ')}`;
}
