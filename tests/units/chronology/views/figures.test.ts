import { expect, test } from 'vitest';
import { buildChronology, mustGet } from '../../../../src/chronology/chronology.ts';
import { buildFigureView, buildSeriesViews } from '../../../../src/chronology/views/figures.ts';
import type { Figure } from '../../../../src/record/schema/article.ts';
import { reporting } from '../../record.ts';

const killed = (given: Partial<Figure> = {}): Figure => ({ measure: 'killed', value: 3, by: 'mayor', ...given });

test.each<[string, Partial<Figure>, object]>([
  ['has who gives it', {}, { measure: 'killed', value: 3, speaker: { name: 'Mayor' }, asOf: null }],
  ['in the article’s own voice has no speaker', { by: 'article' }, { speaker: null }],
  ['keeps its limits', { qualifier: 'at least', of: 'people' }, { qualifier: 'at least', of: 'people' }],
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
  const [series, ...others] = buildSeriesViews(chronology, mustGet(chronology.events, 'talks').reports);
  expect(others).toEqual([]);
  expect(
    series?.figures.map(({ value, stood, source, article, index, speaker }) => [
      value,
      stood.edtf,
      source.name,
      article,
      index,
      speaker?.name,
    ]),
  ).toEqual([
    [3, '2025-04-17', 'Wire', 'a1', 0, undefined],
    [4, '2025-04-19', 'Gazette', 'a0', 1, 'Mayor'],
  ]);
});
