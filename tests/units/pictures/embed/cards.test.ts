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
    expect(card).toMatchObject({
      label: { text: 'Statement' },
      when: '2 April 2025',
      where: 'Harbour',
      title: 'Title of shots',
      paragraphs: ['Shots fell. Nobody saw who fired.'],
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
    const { title, paragraphs, foot } = buildEmbed(chronology, 'events', 'rumour');
    expect([title, paragraphs, foot]).toEqual(['Withdrawn event', ['Nobody reported it.'], null]);
  });

  test('without a summary is told by its first report', () => {
    expect(buildEmbed(chronology, 'events', 'walk').paragraphs).toEqual(['What the article says of walk.']);
  });
});

test('that of a question gives each position with those who take it', () => {
  const { title, subtitle, lists, foot } = buildEmbed(chronology, 'questions', 'who-fired');
  expect([title, subtitle, foot]).toEqual([
    'Who fired?',
    'At most one of these positions can be true.',
    '2 statements, 2 positions',
  ]);
  expect(lists[0]?.lines.map(nameLine)).toEqual(['North (Council) | ', 'South | North']);
});

test('that of a commitment gives its state and its latest events', () => {
  const { label, paragraphs, lists } = buildEmbed(chronology, 'threads', 'truce');
  expect([label?.text, paragraphs]).toEqual(['Commitment', ['A truce.']]);
  expect(lists.map(({ heading }) => heading)).toEqual(['Status on 30 April 2025', 'Latest events']);
  expect(lists[1]?.lines).toEqual([{ when: '2 April 2025', text: 'Title of shots', parties: [] }]);
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
