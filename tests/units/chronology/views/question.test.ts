import { expect, test } from 'vitest';
import { buildChronology, mustGet } from '../../../../src/chronology/chronology.ts';
import { type PositionView, buildQuestionView } from '../../../../src/chronology/views/question.ts';
import { listQuestions } from '../../../../src/chronology/views/questions.ts';
import type { ContentRecord } from '../../../../src/record/schema/record.ts';
import { defining, record } from '../../record.ts';

const answer = (by: string, id: string) => ({ by, says: `${by} says so.`, question: 'who-fired', answer: id });
const chronology = buildChronology(
  record({
    one: {
      language: 'fr',
      events: [
        defining('talks', '2025-04-18', {
          claims: [{ ...answer('mayor', 'south'), quote: 'ce sont eux' }, answer('article', 'south')],
        }),
      ],
    },
    two: { source: 'wire', events: [defining('call', '2025-04-19', { claims: [answer('mayor', 'north')] })] },
  }),
);
const view = buildQuestionView(chronology, mustGet(chronology.questions, 'who-fired'));

/** Who takes a position, on which days; `!` where it takes back an earlier one. */
const told = ({ label, answerers }: PositionView) => [
  label,
  ...answerers.map(({ voice, occasions }) => {
    const days = occasions.map(({ date, changed }) => `${date.edtf}${changed ? '!' : ''}`);
    return `${'actor' in voice ? voice.actor.name : `the ${voice.source.name}`}: ${days.join(', ')}`;
  }),
];

test('a question has its thread, and the positions taken on it, those of most statements first', () => {
  expect(view).toMatchObject({ text: 'Who fired?', thread: { title: 'Truce' }, statements: 3, unanswered: [] });
  expect(view.positions.map(told)).toEqual([
    ['South', 'Mayor: 2025-04-18', 'the Gazette: 2025-04-18'],
    ['North', 'Mayor: 2025-04-19!'],
  ]);
});

test('a position has its parties, and how many statements take it', () => {
  expect(view.positions.map(({ parties, statements }) => [statements, ...parties.map(({ name }) => name)])).toEqual([
    [2, 'North'],
    [1, 'North'],
  ]);
});

test('what was said has its quotation with its language, and leads to its claim', () => {
  expect(view.positions[0]?.answerers[0]?.occasions[0]).toMatchObject({
    atLatest: false,
    event: { id: 'talks' },
    claims: [{ claim: { quote: 'ce sont eux', language: 'fr' }, article: { name: 'one' }, index: 0 }],
  });
});

test('parties that do not answer are named, and publishers of one answer, and answers nobody gives', () => {
  expect(view.oneSided.map(({ source, label }) => [source.name, label])).toEqual([
    ['Gazette', 'South'],
    ['Wire', 'North'],
  ]);
  expect(view.silent).toEqual([]);
  const quiet = buildChronology(record({ one: [defining('talks', '2025-04-18')] }));
  const nobody = buildQuestionView(quiet, mustGet(quiet.questions, 'who-fired'));
  expect(nobody).toMatchObject({
    positions: [],
    silent: [{ name: 'North', party: 0 }],
    unanswered: ['North', 'South'],
  });
});

/** Of each position of a question, those that cannot be true beside it; all three are taken. */
function excludedIn(question: ContentRecord['questions'][string]) {
  const claims = Object.keys(question.answers).map((id) => answer('mayor', id));
  const built = buildChronology(
    record({ one: [defining('talks', '2025-04-18', { claims })] }, { questions: { 'who-fired': question } }),
  );
  const { exclusive, positions } = buildQuestionView(built, mustGet(built.questions, 'who-fired'));
  return { exclusive, excludes: positions.map(({ excludes }) => excludes.join()) };
}

test.each([
  ['none exclude', { north: 'North', south: 'South' }, {}, false, ['', '']],
  [
    'one excludes another',
    { north: { label: 'North', excludes: ['south'] }, south: 'South', both: 'Both' },
    {},
    false,
    ['1', '0', ''],
  ],
  [
    'one excludes the others, which do not exclude each other',
    { north: { label: 'North', excludes: ['south', 'both'] }, south: 'South', both: 'Both' },
    {},
    false,
    ['1,2', '0', '0'],
  ],
  ['all exclude, which is said once', { north: 'North', south: 'South' }, { exclusive: true }, true, ['', '']],
])('of positions of which %s', (_what, answers, given, exclusive, excludes) => {
  expect(excludedIn({ text: 'Who fired?', answers, ...given })).toEqual({ exclusive, excludes });
});

test('the list has questions by thread, in each those of most statements first', () => {
  const questions: ContentRecord['questions'] = {
    where: { text: 'Where?', answers: { here: 'Here' } },
    when: { text: 'When?', thread: 'truce', answers: { now: 'Now' } },
    'who-fired': { text: 'Who fired?', thread: 'truce', answers: { north: 'North', south: 'South', nobody: 'Nobody' } },
  };
  const claims = [answer('mayor', 'south'), answer('council', 'south'), answer('article', 'north')];
  const built = buildChronology(record({ one: [defining('talks', '2025-04-18', { claims })] }, { questions }));
  const listed = listQuestions(built).map(({ thread, entries }) => [
    thread?.title,
    ...entries.map(({ text, statements, positions }) => [
      text,
      statements,
      ...positions.map(({ label, parties, ...one }) => [label, one.statements, ...parties.map(({ name }) => name)]),
    ]),
  ]);
  expect(listed).toEqual([
    ['Truce', ['Who fired?', 3, ['South', 2, 'North'], ['North', 1]], ['When?', 0]],
    [undefined, ['Where?', 0]],
  ]);
});
