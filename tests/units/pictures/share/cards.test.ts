import { expect, test } from 'vitest';
import { buildChronology } from '../../../../src/chronology/chronology.ts';
import { buildCards } from '../../../../src/pictures/share/cards.ts';
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

test('a month is headed by its story', () => {
  expect(cards.get('/pictures/months/2025-04.png')?.block?.heading).toBe('A month of shots');
});
