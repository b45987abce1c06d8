import { describe, expect, test } from 'vitest';
import { buildQuestionsJson, buildThreadsJson } from '../../../src/export/disputes.ts';
import type { Claim } from '../../../src/record/schema/article.ts';
import { defining, record, report, versioned } from '../record.ts';

const kept = (by: string, answer: string, given: Partial<Claim> = {}): Claim => ({
  by,
  says: `${answer}.`,
  question: 'kept',
  answer,
  ...given,
});
const breaches = (value: number, by: string) => ({ measure: 'violations', value, by });
const step = (id: string, name: 'proposed' | 'accepted' | 'in-force' | 'breach-alleged', by?: string) => ({
  id,
  step: name,
  ...(by !== undefined && { by }),
});

const base = record({});
const chronology = versioned(
  record(
    {
      one: [
        defining('shots', '2025-03-20', {
          threads: [step('truce', 'breach-alleged', 'mayor'), 'quarrel'],
          figures: [{ measure: 'days', value: 2, by: 'mayor' }, breaches(40, 'mayor'), breaches(30, 'mayor')],
          claims: [
            { by: 'mayor', says: 'Enough.' },
            kept('mayor', 'no', { said: '2025-03-21' }),
            kept('council', 'yes'),
          ],
        }),
        defining('offer', '2025-02-10', { threads: [step('truce', 'proposed')] }),
        defining('reply', '2025-02-20', { threads: [step('truce', 'accepted', 'council')] }),
        defining('truce-begins', '2025-03-01/2025-03-31', { threads: [step('truce', 'in-force')] }),
        defining('parade', '2025-03-09', { threads: ['quarrel'] }),
        defining('speech', '2025-04-02'),
      ],
      two: { source: 'wire', events: [report('shots', { claims: [kept('mayor', 'no')] })] },
    },
    {
      site: {
        ...base.site,
        parties: [
          { id: 'north', name: 'North' },
          { id: 'south', name: 'South' },
          { id: 'east', name: 'East' },
        ],
      },
      actors: {
        mayor: { name: 'Mayor', type: 'office', party: 'north' },
        council: { name: 'Council', type: 'office', party: 'south' },
        envoy: { name: 'Envoy', type: 'office', party: 'east' },
      },
      measures: {
        violations: { label: 'violations', grows: true, breaches: true },
        days: { label: 'days', grows: false },
      },
      threads: {
        truce: { title: 'Truce', description: 'A truce.', kind: 'commitment' },
        quarrel: { title: 'Quarrel', description: 'A quarrel.', kind: 'storyline' },
      },
      questions: {
        kept: {
          text: 'Was the truce kept?',
          thread: 'truce',
          answers: { yes: 'It was kept', no: 'It was broken' },
          exclusive: true,
        },
        open: { text: 'Who paid?', answers: { nobody: 'Nobody', mayor: 'The mayor' } },
      },
    },
  ),
);

describe('threads.json', () => {
  const { title, threads } = buildThreadsJson(chronology);
  const [truce, quarrel] = threads;

  test('names the record, and every thread in the order of the registry', () => {
    expect(title).toBe('A Record');
    expect(threads.map(({ id, url, title: name, description, kind }) => [id, url, name, description, kind])).toEqual([
      ['truce', 'https://record.example/threads/truce/', 'Truce', 'A truce.', 'commitment'],
      ['quarrel', 'https://record.example/threads/quarrel/', 'Quarrel', 'A quarrel.', 'storyline'],
    ]);
  });

  test('lists every event of a thread, also of one that is in another too, in reading order', () => {
    expect(truce?.events).toEqual(['offer', 'reply', 'truce-begins', 'shots']);
    expect(quarrel?.events).toEqual(['parade', 'shots']);
  });

  test('lists the steps of a commitment, with the party whose step each is', () => {
    expect(truce?.steps).toEqual([
      { event: 'offer', step: 'proposed', by: null },
      { event: 'reply', step: 'accepted', by: 'south' },
      { event: 'truce-begins', step: 'in-force', by: null },
      { event: 'shots', step: 'breach-alleged', by: 'north' },
    ]);
  });

  test('gives the state of a commitment at the end of each month', () => {
    const allegations = [
      { party: 'north', event: 'shots', count: { event: 'shots', article: 'one', index: 1, value: 40 } },
    ];
    expect(truce?.states).toEqual([
      {
        day: '2025-02-28',
        step: 'proposed',
        event: 'offer',
        sides: [{ party: 'south', step: 'accepted', event: 'reply' }],
        unreported: false,
        allegations: [],
      },
      { day: '2025-03-31', step: 'in-force', event: 'truce-begins', sides: [], unreported: false, allegations },
      { day: '2025-04-30', step: 'expired', event: 'truce-begins', sides: [], unreported: false, allegations },
    ]);
  });

  test('gives a storyline neither steps nor states', () => {
    expect([quarrel?.steps, quarrel?.states]).toEqual([[], []]);
  });
});

test('a commitment has no step before its first, and one that ran out without a report says so', () => {
  const { threads } = buildThreadsJson(
    versioned(
      record(
        { one: [defining('begins', '2025-03-01/2025-03-02', { threads: [step('truce', 'in-force')] })] },
        { threads: { truce: { title: 'Truce', description: 'A truce.', kind: 'commitment' } } },
      ),
    ),
  );
  expect(threads[0]?.states.map(({ step: name, event, unreported }) => [name, event, unreported])).toEqual([
    [null, null, false],
    ['expired', 'begins', true],
    ['expired', 'begins', true],
  ]);
});

describe('questions.json', () => {
  const { title, questions } = buildQuestionsJson(chronology);
  const [first, second] = questions;

  test('names the record, and every question with its answers', () => {
    expect(title).toBe('A Record');
    expect(questions.map(({ id, url, text, thread, answers }) => [id, url, text, thread, answers])).toEqual([
      [
        'kept',
        'https://record.example/questions/kept/',
        'Was the truce kept?',
        'truce',
        [
          { id: 'yes', label: 'It was kept' },
          { id: 'no', label: 'It was broken' },
        ],
      ],
      [
        'open',
        'https://record.example/questions/open/',
        'Who paid?',
        null,
        [
          { id: 'nobody', label: 'Nobody' },
          { id: 'mayor', label: 'The mayor' },
        ],
      ],
    ]);
  });

  test('says who gives which answer, when, and where it is written', () => {
    const at = { changed: false, event: 'shots', article: 'one', source: 'gazette' };
    expect(first?.given.map(({ date, ...rest }) => ({ ...rest, date: date.edtf }))).toEqual([
      { actor: 'mayor', answer: 'no', date: '2025-03-20', index: 0, ...at, article: 'two', source: 'wire' },
      { actor: 'mayor', answer: 'no', date: '2025-03-21', index: 1, ...at },
      { actor: 'council', answer: 'yes', date: '2025-03-20', index: 2, ...at },
    ]);
  });

  test('names the parties of which nobody answers', () => {
    expect([first?.silentParties, second?.silentParties]).toEqual([['east'], ['north', 'south', 'east']]);
  });

  test('names the publishers of which one of the answers that exclude each other is recorded', () => {
    expect([first?.oneSided, second?.oneSided, second?.given]).toEqual([[{ source: 'wire', answer: 'no' }], [], []]);
  });
});
