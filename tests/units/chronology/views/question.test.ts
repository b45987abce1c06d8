import { expect, test } from 'vitest';
import { buildChronology, mustGet } from '../../../../src/chronology/chronology.ts';
import { buildQuestionView } from '../../../../src/chronology/views/question.ts';
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

test('a question has its thread, and the claims that give each answer', () => {
  expect(view).toMatchObject({ text: 'Who fired?', thread: { title: 'Truce' } });
  expect(view.answers.map(({ label, claims }) => [label, ...claims.map(({ claim }) => claim.says)])).toEqual([
    ['North', 'mayor says so.'],
    ['South', 'mayor says so.', 'article says so.'],
  ]);
});

test('its matrix names voices, answers and publishers', () => {
  const rows = view.matrix.rows.map(({ voice, cells }) => [
    'actor' in voice ? voice.actor.name : `the ${voice.source.name}`,
    ...cells.map((cell) => cell.map(({ label, source, changed }) => `${label} in ${source.name} ${String(changed)}`)),
  ]);
  expect(rows).toEqual([
    ['Mayor', ['South in Gazette false'], ['North in Wire true']],
    ['the Gazette', ['South in Gazette false'], []],
  ]);
});

test('an answer in the matrix has its quotation with its language, and leads to its claim', () => {
  expect(view.matrix.rows[0]?.cells[0]?.[0]).toMatchObject({
    quote: 'ce sont eux',
    language: 'fr',
    atLatest: false,
    event: { id: 'talks' },
    article: 'one',
    index: 0,
  });
});

test('its matrix names the parties that do not answer, and publishers of one answer', () => {
  const { matrix } = view;
  expect(matrix.oneSided.map(({ source, label }) => [source.name, label])).toEqual([
    ['Gazette', 'South'],
    ['Wire', 'North'],
  ]);
  expect(matrix.silent).toEqual([]);
  const quiet = buildChronology(record({ one: [defining('talks', '2025-04-18')] }));
  const nobody = buildQuestionView(quiet, mustGet(quiet.questions, 'who-fired'));
  expect(nobody.matrix).toMatchObject({ rows: [], silent: [{ name: 'North', party: 0 }] });
});
