import { expect, test } from 'vitest';
import { buildChronology, mustGet } from '../../../../src/chronology/chronology.ts';
import { buildFigureView, buildSeriesViews } from '../../../../src/chronology/views/figures.ts';
import type { Figure } from '../../../../src/record/schema/article.ts';
import { defining, record, reporting } from '../../record.ts';

const killed = (given: Partial<Figure> = {}): Figure => ({ measure: 'killed', value: 3, by: 'mayor', ...given });

test.each<[string, Partial<Figure>, object]>([
  ['has who gives it', {}, { label: 'killed', unit: null, value: 3, speaker: { name: 'Mayor' }, asOf: null }],
  ['in the article’s own voice has no speaker', { by: 'article' }, { speaker: null }],
  ['keeps its limits', { qualifier: 'at least', of: 'people' }, { qualifier: 'at least', of: 'people' }],
  ['keeps what is known of its standing', { standing: 'early' }, { standing: 'early' }],
  ['has the date it stood on', { asOf: '2025-04-17' }, { asOf: { edtf: '2025-04-17' } }],
])('a figure %s', (_what, given, expected) => {
  expect(buildFigureView(buildChronology(reporting([{}])), killed(given))).toMatchObject(expected);
});

test('the numbers of a series have their hour, publisher and place in the report', () => {
  const chronology = buildChronology(
    reporting(
      [{ date: '2025-04-19' }, { figures: [{ measure: 'hurt', value: 9, by: 'article' }, killed({ value: 4 })] }],
      [{ source: 'wire' }, { figures: [killed({ asOf: '2025-04-17', by: 'article' })] }],
    ),
  );
  const [series, ...others] = buildSeriesViews(chronology, mustGet(chronology.events, 'talks'));
  expect(others).toEqual([]);
  expect(
    series?.counts[0]?.figures.map(({ value, stood, source, article, index, speaker, event }) => [
      value,
      stood.edtf,
      source.name,
      article,
      index,
      speaker?.name,
      event,
    ]),
  ).toEqual([
    [3, '2025-04-17', 'Wire', 'a1', 0, undefined, null],
    [4, '2025-04-19', 'Gazette', 'a0', 1, 'Mayor', null],
  ]);
});

test('a measure has the label and unit of the registry, and counts of different things are under one', () => {
  const figures = [killed({ of: 'people' }), killed({ of: 'soldiers', value: 60 })];
  const chronology = buildChronology({
    ...record({
      one: [
        defining('strike', '2025-04-13', { figures }),
        defining('rise', '2025-04-18', { updates: 'strike', figures: [killed({ of: 'people', value: 4 })] }),
      ],
    }),
    measures: { killed: { label: 'people killed', unit: 'persons', grows: true } },
  });
  const series = buildSeriesViews(chronology, mustGet(chronology.events, 'strike'));
  expect(series).toMatchObject([
    {
      label: 'people killed',
      unit: 'persons',
      counts: [
        {
          of: 'people',
          figures: [
            { value: 3, event: null },
            { value: 4, event: { id: 'rise' } },
          ],
        },
        { of: 'soldiers', figures: [{ value: 60, event: null }] },
      ],
    },
  ]);
});
