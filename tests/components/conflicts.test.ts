import { expect, test } from 'vitest';
import { mustParseEdtf } from '../../src/chronology/dates/edtf.ts';
import type { ConflictView, VoiceView } from '../../src/chronology/views/conflicts.ts';
import Conflicts from '../../src/features/event/Conflicts.astro';
import { draw } from './draw.ts';

const gazette: VoiceView = {
  speaker: null,
  source: { id: 'gazette', name: 'Gazette', kind: 'newspaper' },
  article: 'one',
  index: null,
  claim: null,
};
const mayor = { ...gazette, speaker: { id: 'mayor', name: 'The Mayor', party: null }, index: 1 };

/** The section that shows one value of a conflict. */
function section(conflict: Partial<ConflictView>, value: ConflictView['values'][number]['value'], voice: VoiceView) {
  const contests = [
    {
      field: 'date',
      measure: null,
      question: null,
      values: [{ value, voices: [voice], elsewhere: [] }],
      others: [],
      ...conflict,
    },
  ];
  return draw(Conflicts, { event: { id: 'talks', contests, dispute: { how: 'differ', subjects: contests } } });
}

const question = { id: 'who-fired', text: 'Who fired?', topic: 'who fired first' };
const killed = { measure: 'killed', label: 'killed', unit: null, grows: true, of: 'people' };

test.each<[string, Partial<ConflictView>, ConflictView['values'][number]['value'], VoiceView, readonly string[]]>([
  [
    'dates in words, with the report',
    {},
    mustParseEdtf('2025-04-18'),
    gazette,
    ['<h3> The date </h3>', '<dt>18 April 2025</dt>', '<a href="#_one">Gazette</a>'],
  ],
  [
    'numbers with their thousands, and the figure',
    { field: 'figure', measure: killed },
    { value: 4900 },
    mayor,
    ['<h3> How many killed (people) </h3>', '<dt>4,900</dt>', 'in <a href="#_one_killed">Gazette</a>'],
  ],
  [
    'limits before the number',
    { field: 'figure', measure: killed },
    { qualifier: 'at least', value: 4900 },
    mayor,
    ['at least 4,900'],
  ],
  ['places by name', { field: 'place' }, 'Harbour 9000', gazette, ['<h3> The place </h3>', '<dt>Harbour 9000</dt>']],
  [
    'answers under their question, and the claim',
    { field: 'answer', question },
    'The north',
    mayor,
    [
      '<a href="/questions/who-fired/">Who fired first</a>',
      '<dt>The north</dt>',
      '<a href="/actors/mayor/">The Mayor</a>',
      'href="#_one_claim-2"',
    ],
  ],
  [
    'a claim by its id',
    { field: 'answer', question },
    'The north',
    { ...mayor, claim: 'c7k2m' },
    ['in <a href="#_c7k2m">Gazette</a>'],
  ],
  [
    'units behind the number',
    {
      field: 'figure',
      measure: { measure: 'call', label: 'length of the call', unit: 'hours', grows: false, of: null },
    },
    { qualifier: 'almost', value: 2 },
    mayor,
    ['<h3> Length of the call </h3>', '<dt>almost 2 hours</dt>'],
  ],
  [
    'an article that answers by itself',
    { field: 'answer', question },
    'The north',
    { ...gazette, index: 0 },
    ['<dd> <a href="#_one_claim-1">Gazette</a> </dd>'],
  ],
])('a conflict shows %s', async (_what, conflict, value, voice, expected) => {
  const html = await section(conflict, value, voice);
  for (const part of expected) expect.soft(html).toContain(part);
});

test('one who speaks in several reports is named once, and who speaks with another event is named with it', async () => {
  const other = { id: 'denial', title: 'A denial', kind: 'statement', date: mustParseEdtf('2025-04-19') };
  const values = [
    { value: 'The north', voices: [mayor, { ...mayor, article: 'two' }], elsewhere: [] },
    { value: 'The south', voices: [], elsewhere: [{ event: other, voices: [mayor] }] },
  ];
  const contests = [{ field: 'answer', measure: null, question, values, others: [] }];
  const html = await draw(Conflicts, {
    event: { id: 'talks', contests, dispute: { how: 'differ', subjects: contests } },
  });
  const text = html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
  expect(text).toContain(
    'The north The Mayor in Gazette · Gazette (2) The south The Mayor in Gazette A denial 19 April 2025',
  );
  expect(html).toContain('<a href="/events/denial/#_one_claim-2">Gazette</a>');
});

test('one who says the same with another event too is named once, each article on the page of its event', async () => {
  const other = { id: 'denial', title: 'A denial', kind: 'statement', date: mustParseEdtf('2025-04-19') };
  const again = {
    ...mayor,
    claim: 'c9abc',
    article: 'two',
    source: { id: 'herald', name: 'Herald', kind: 'newspaper' },
  };
  const values = [{ value: 'The north', voices: [mayor], elsewhere: [{ event: other, voices: [again] }] }];
  const contests = [{ field: 'answer', measure: null, question, values, others: [] }];
  const html = await draw(Conflicts, {
    event: { id: 'talks', contests, dispute: { how: 'differ', subjects: contests } },
  });
  const text = html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
  expect(text).toContain('The north The Mayor in Gazette · Herald A denial 19 April 2025');
  expect(html).toContain('<a href="#_one_claim-2">Gazette</a>');
  expect(html).toContain('<a href="/claims/c9abc/">Herald</a>');
});
