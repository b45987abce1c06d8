import { expect, test } from 'vitest';
import { answersByQuestion, listIds } from '../../../../src/record/editor-schemas/ids.ts';
import { defaultKinds } from '../../../../src/record/schema/kinds.ts';
import { type BaseFile, alter } from '../../check/altered.ts';

const base = alter('site.yaml', 'en', 'en');
const plain = (lists: ReturnType<typeof listIds>) =>
  Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, Object.fromEntries(list)]));

const actors = { mayor: 'Mayor’s office', 'harbour-master': 'Harbour master' };
const parties = { town: 'Town', harbour: 'Harbour' };
const lists = {
  actors,
  voices: { article: "The article's own voice", ...actors },
  sources: { gazette: 'Gazette', wire: 'Wire' },
  places: { pier: 'Pier' },
  threads: { truce: 'The truce' },
  questions: { 'who-broke-the-truce': 'Who broke the truce?' },
  measures: {},
  parties,
  kinds: Object.fromEntries(defaultKinds.map(({ id, name }) => [id, name])),
  lanes: {},
  sides: { ...parties, ...actors },
  events: { 'truce-offered': 'The mayor offers a truce', 'truce-accepted': 'The harbour accepts' },
};

test('every id has the name that readers know it by', () => {
  expect(plain(listIds(base))).toEqual(lists);
});

test.each<
  [
    what: string,
    change: readonly [BaseFile, string, string],
    expected: Readonly<Record<string, Readonly<Record<string, string>>>>,
  ]
>([
  ['a file that cannot be read', ['threads.yaml', 'title: The truce', 'title: "The truce'], { threads: {} }],
  [
    'actors that cannot be read',
    ['actors.yaml', 'name: Mayor’s office', 'name: "Mayor'],
    { actors: {}, voices: {}, sides: {} },
  ],
  [
    'no parties',
    ['site.yaml', 'parties:\n  - {id: town, name: Town}\n  - {id: harbour, name: Harbour}\n', ''],
    { parties: {}, sides: {} },
  ],
  [
    'a place without a name, and one that is no entry',
    ['places.yaml', '  name: Pier\n  lat: 50.45\n  lon: 30.52', '  lat: 50.45\nmole: Mole'],
    { places: { pier: '', mole: '' } },
  ],
  [
    'an article that cannot be read',
    ['articles/wire-truce.md', 'title: Truce at the harbour', 'title: "Truce'],
    { events: {} },
  ],
])('the lists of a record with %s', (_what, change, expected) => {
  expect(plain(listIds(alter(...change)))).toEqual({ ...lists, ...expected });
});

test('each question has its answers, by their label', () => {
  const labelled = alter('questions.yaml', 'town: The town', 'town: {label: The town, excludes: [harbour]}');
  for (const folder of [base, labelled]) {
    expect([...answersByQuestion(folder)].map(([question, answers]) => [question, ...answers])).toEqual([
      ['who-broke-the-truce', ['town', 'The town'], ['harbour', 'The harbour']],
    ]);
  }
  const without = { ...base, documents: new Map([...base.documents].filter(([name]) => name !== 'questions')) };
  expect([...answersByQuestion(without)]).toEqual([]);
});
