import { expect, test } from 'vitest';
import { buildChronology, mustGet } from '../../../../src/chronology/chronology.ts';
import { areEarlier, buildCountViews, markFirst, buildFigureView } from '../../../../src/chronology/views/figures.ts';
import type { Figure } from '../../../../src/record/schema/article.ts';
import { defining, record, reporting } from '../../record.ts';

const killed = (given: Partial<Figure> = {}): Figure => ({ measure: 'killed', value: 3, by: 'mayor', ...given });

test.each<[string, Partial<Figure>, object]>([
  ['has who gives it', {}, { label: 'killed', unit: null, value: 3, speaker: { name: 'Mayor' }, asOf: null }],
  ['in the publisher’s own voice has no speaker', { by: 'article' }, { speaker: null, source: { name: 'Gazette' } }],
  ['keeps its limits', { qualifier: 'at least', of: 'people' }, { qualifier: 'at least', of: 'people' }],
  ['keeps what is known of its standing', { standing: 'early' }, { standing: 'early' }],
  ['has the date it stood on', { asOf: '2025-04-17' }, { asOf: { edtf: '2025-04-17' }, stood: { edtf: '2025-04-17' } }],
  ['without one stands when its article was published', {}, { stood: { edtf: '2025-04-18' } }],
])('a figure %s', (_what, given, expected) => {
  const chronology = buildChronology(reporting([{}]));
  const { reports } = mustGet(chronology.events, 'talks');
  expect(reports.map((report) => buildFigureView(chronology, killed(given), report))).toMatchObject([expected]);
});

test('the numbers of a series have their hour, publisher, article and measure', () => {
  const chronology = buildChronology(
    reporting(
      [{ date: '2025-04-19' }, { figures: [{ measure: 'hurt', value: 9, by: 'article' }, killed({ value: 4 })] }],
      [{ source: 'wire' }, { figures: [killed({ asOf: '2025-04-17', by: 'article' })] }],
    ),
  );
  expect(
    buildCountViews(chronology, mustGet(chronology.events, 'talks')).map(({ latest, others }) =>
      [latest, ...others].map(({ value, stood, source, article, measure, speaker, event }) => [
        value,
        stood.edtf,
        source.name,
        article,
        measure,
        speaker?.name,
        event,
      ]),
    ),
  ).toEqual([
    [
      [4, '2025-04-19', 'Gazette', 'a0', 'killed', 'Mayor', null],
      [3, '2025-04-17', 'Wire', 'a1', 'killed', undefined, null],
    ],
  ]);
});

test.each<[what: string, others: readonly Partial<Figure>[], expected: boolean]>([
  [
    'smaller ones of earlier days',
    [
      { value: 63, asOf: '2025-04-23' },
      { value: 70, asOf: '2025-04-24' },
    ],
    true,
  ],
  ['the same of the same day', [{ value: 90, asOf: '2025-04-25', qualifier: 'more than' }], true],
  ['the same, less exact, of a later day', [{ value: 90, asOf: '2025-04-28', qualifier: 'almost' }], false],
  ['another giver’s of the same day', [{ value: 95, asOf: '2025-04-24', by: 'council' }], false],
])('the others came before the latest: %s', (_what, others, expected) => {
  const figures = [killed({ value: 90, asOf: '2025-04-25' }), ...others.map(killed)];
  const chronology = buildChronology({
    ...record({ one: [defining('strike', '2025-04-23', { figures })] }),
    measures: { killed: { label: 'people killed', grows: true } },
  });
  const [count] = buildCountViews(chronology, mustGet(chronology.events, 'strike'));
  expect(count?.latest).toMatchObject({ value: 90, stood: { edtf: '2025-04-25' } });
  expect(count && areEarlier(count)).toBe(expected);
});

test('a count has the label and unit of the registry, goes on with later states, and is of one thing', () => {
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
  expect(buildCountViews(chronology, mustGet(chronology.events, 'strike'))).toMatchObject([
    {
      label: 'people killed',
      unit: 'persons',
      of: 'people',
      latest: { value: 4, event: { id: 'rise' } },
      others: [{ value: 3, event: null }],
    },
    { label: 'people killed', of: 'soldiers', latest: { value: 60, event: null }, others: [] },
  ]);
});

test.each<[string, readonly Partial<Figure>[], number]>([
  ['the last of its days', [{ value: 4 }, { value: 5, asOf: '2025-04-16' }], 4],
  ['none that has been replaced', [{ value: 4 }, { value: 5, standing: 'superseded' }], 4],
  ['not an early one, whenever published', [{ value: 4, standing: 'early' }, { value: 3 }], 3],
  ['one that has been replaced, where there is no other', [{ value: 5, standing: 'superseded' }], 5],
])('the latest number is %s', (_what, given, latest) => {
  const chronology = buildChronology({
    ...reporting([{}, { figures: given.map(killed) }]),
    measures: { killed: { label: 'people killed', grows: true } },
  });
  const counts = buildCountViews(chronology, mustGet(chronology.events, 'talks'));
  expect(counts.map((count) => count.latest.value)).toEqual([latest]);
});

test('the address of a measure leads to its first figure in the reports', () => {
  const figures = [killed({ measure: 'hurt' }), killed({ measure: 'hurt', value: 9 }), killed()];
  const chronology = buildChronology(reporting([{}, { figures }], [{ source: 'wire' }, { figures }]));
  const reports = mustGet(chronology.events, 'talks').reports.map((report) => ({
    figures: report.figures.map((figure) => buildFigureView(chronology, figure, report)),
  }));
  const firsts = (given: ReturnType<typeof markFirst>) =>
    given.reports.flatMap((report) => report.figures.map(({ isFirst }) => isFirst));
  expect(firsts(markFirst([], reports))).toEqual([true, false, true, false, false, false]);
});

test('the address of a toll leads to its count, not to a report', () => {
  const toll = { measures: { killed: { label: 'killed', grows: true } } };
  const chronology = buildChronology({ ...reporting([{}, { figures: [killed()] }]), ...toll });
  const event = mustGet(chronology.events, 'talks');
  const reports = event.reports.map((report) => ({
    figures: report.figures.map((figure) => buildFigureView(chronology, figure, report)),
  }));
  const marked = markFirst(buildCountViews(chronology, event), reports);
  expect(marked.counts.map(({ latest }) => latest.isFirst)).toEqual([true]);
  expect(marked.reports.flatMap(({ figures }) => figures.map(({ isFirst }) => isFirst))).toEqual([false]);
});
