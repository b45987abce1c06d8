import { expect, test } from 'vitest';
import { buildChronology, mustGet } from '../../../../src/chronology/chronology.ts';
import { findLatest, relate } from '../../../../src/chronology/events/latest.ts';
import { findMainFigures } from '../../../../src/chronology/events/series.ts';
import type { Figure } from '../../../../src/record/schema/article.ts';
import { reporting } from '../../record.ts';

const noon = '2025-04-18T12:00+03:00';

/** A number, and what else is written of it. */
type Given = readonly [value: number, given?: Partial<Figure>, date?: string];

/** The number that stands, with its giver, and what each other is to it. */
function told(...given: readonly Given[]) {
  const figures = (value: number, rest?: Partial<Figure>): Figure[] => [
    { measure: 'killed', value, by: 'mayor', ...rest },
  ];
  const written = reporting(
    ...given.map(([value, rest, date = '2025-04-18']) => [{ date }, { figures: figures(value, rest) }] as const),
  );
  const chronology = buildChronology({
    ...written,
    actors: {
      ...written.actors,
      clerk: { name: 'Clerk', type: 'person', speaksFor: 'mayor' },
      guards: { name: 'Guards', type: 'office', party: 'north' },
    },
    measures: { killed: { label: 'killed', grows: true } },
  });
  const [series] = findMainFigures(chronology, mustGet(chronology.events, 'talks'));
  const all = series?.figures ?? [];
  const latest = findLatest(all);
  if (!latest) throw new RangeError('Expected a number');
  const name = ({ figure: { qualifier, value, by } }: typeof latest) => `${qualifier ?? ''} ${value} ${by}`.trim();
  return [
    name(latest),
    ...all.filter((one) => one !== latest).map((one) => `${name(one)}: ${relate(chronology, one, latest)}`),
  ];
}

const second = '2025-04-19';

test.each<[string, readonly Given[], readonly string[]]>([
  [
    'a rounding of one hour',
    [
      [734, { asOf: noon }],
      [700, { qualifier: 'over', asOf: noon }],
    ],
    ['734 mayor', 'over 700 mayor: same'],
  ],
  [
    'a smaller number of one hour',
    [
      [734, { asOf: noon }],
      [720, { asOf: noon, by: 'council' }],
    ],
    ['720 council', '734 mayor: other'],
  ],
  [
    'one that is only about so many',
    [
      [700, { qualifier: 'about', asOf: noon }],
      [734, { asOf: noon, by: 'council' }],
    ],
    ['734 council', 'about 700 mayor: other'],
  ],
  ['another limit', [[30], [30, { qualifier: 'at least' }, second]], ['30 mayor', 'at least 30 mayor: same']],
  [
    'two limits',
    [
      [2, { qualifier: 'less than' }],
      [2, { qualifier: 'well under' }, second],
    ],
    ['well under 2 mayor', 'less than 2 mayor: same'],
  ],
  ['a paper that repeats it', [[36], [36, { by: 'article' }, second]], ['36 mayor', '36 article: same']],
  ['a paper that has another', [[35], [36, { by: 'article' }, second]], ['36 article', '35 mayor: earlier']],
  ['a later count', [[35], [36, {}, second]], ['36 mayor', '35 mayor: earlier']],
  ['a correction', [[37], [36, {}, second]], ['36 mayor', '37 mayor: earlier']],
  [
    'the office of a giver',
    [
      [37, { by: 'clerk' }],
      [36, {}, second],
    ],
    ['36 mayor', '37 clerk: earlier'],
  ],
  [
    'its own side',
    [
      [35, { by: 'guards' }],
      [36, {}, second],
    ],
    ['36 mayor', '35 guards: earlier'],
  ],
  [
    'a greater one of its own side',
    [
      [37, { by: 'guards' }],
      [36, {}, second],
    ],
    ['36 mayor', '37 guards: other'],
  ],
  [
    'another side',
    [
      [35, { by: 'council' }],
      [36, {}, second],
    ],
    ['36 mayor', '35 council: other'],
  ],
  ['another at the same time', [[7], [2, { by: 'council' }]], ['2 council', '7 mayor: other']],
  [
    'one that has been replaced',
    [[40, { by: 'council', standing: 'superseded' }], [36]],
    ['36 mayor', '40 council: earlier'],
  ],
])('a count and %s', (_what, given, expected) => {
  expect(told(...given)).toEqual(expected);
});
