import { expect, test } from 'vitest';
import { buildChronology } from '../../../../src/chronology/chronology.ts';
import { buildSidesView, pairParties } from '../../../../src/chronology/views/sides.ts';
import type { Claim } from '../../../../src/record/schema/article.ts';
import type { ContentRecord } from '../../../../src/record/schema/record.ts';
import { defining, record } from '../../record.ts';

const base = record({});
const given: Partial<ContentRecord> = {
  site: { ...base.site, parties: ['north', 'south', 'island'].map((id) => ({ id, name: id.toUpperCase() })) },
  actors: {
    mayor: { name: 'Mayor', type: 'office', party: 'north' },
    harbour: { name: 'Harbour', type: 'office', party: 'south' },
    council: { name: 'Council', type: 'office' },
  },
  questions: {
    who: { text: 'Who?', thread: 'truce', exclusive: true, answers: { north: 'North', south: 'South' } },
    when: { text: 'When?', answers: { early: 'Early', later: 'Later' } },
    where: { text: 'Where?', answers: { here: 'Here' } },
    why: { text: 'Why?', answers: { money: 'Money' } },
  },
};
const says = (by: string, question: string, answer: string): Claim => ({ by, says: 'So.', question, answer });
const on = (day: string, ...claims: readonly Claim[]) =>
  defining(`talks-${day}`, `2025-04-${day}`, { claims: [...claims] });
const chronology = buildChronology(
  record(
    {
      one: [
        on('17', says('mayor', 'who', 'south'), says('harbour', 'who', 'north'), says('mayor', 'when', 'early')),
        on('18', says('mayor', 'who', 'south'), says('harbour', 'when', 'early'), says('mayor', 'where', 'here')),
        on('19', says('council', 'why', 'money'), says('article', 'why', 'money')),
      ],
    },
    given,
  ),
);
const pairs = pairParties(chronology);
const [first] = pairs;

test('each two parties are a pair, in the order of the site', () => {
  expect(pairs.map((pair) => pair.map(({ id }) => id).join())).toEqual(['north,south', 'north,island', 'south,island']);
});

test('there are no pairs where there is nothing to compare', () => {
  expect(pairParties(buildChronology(record({}, { ...given, questions: {} })))).toEqual([]);
  expect(pairParties(buildChronology(record({})))).toEqual([]);
});

test('what one of the two alone answers is counted for it, on either side', () => {
  const [one, other] = first ?? [];
  if (!one || !other) throw new Error('Expected a pair');
  expect(buildSidesView(chronology, [other, one]).counts).toEqual({ both: 2, exclusive: 1, alone: [0, 1] });
});

test('questions are by thread, with what each side answers, who says it and when', () => {
  const view = first && buildSidesView(chronology, first);
  const told = view?.groups.map(({ thread, entries }) => [
    thread?.title,
    ...entries.map(({ text, answers, exclusive }) => [
      text,
      exclusive,
      ...answers.map((side) =>
        side
          .map(({ label, answerers }) => {
            const speakers = answerers.map(({ voice, occasions }) => [
              'actor' in voice ? voice.actor.name : '',
              ...occasions.map(({ date }) => date.edtf.slice(-2)),
            ]);
            return `${label}: ${speakers.flat().join(' ')}`;
          })
          .join('; '),
      ),
    ]),
  ]);
  expect(told).toEqual([
    ['Truce', ['Who?', true, 'South: Mayor 17 18', 'North: Harbour 17']],
    [undefined, ['When?', false, 'Early: Mayor 17', 'Early: Harbour 18'], ['Where?', false, 'Here: Mayor 18', '']],
  ]);
});

test('a question that neither side answers is named at the end, whoever else answers it', () => {
  const view = first && buildSidesView(chronology, first);
  expect(view?.neither.map(({ text }) => text)).toEqual(['Why?']);
  expect(view?.counts).toEqual({ both: 2, exclusive: 1, alone: [1, 0] });
});
