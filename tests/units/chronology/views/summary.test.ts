import { expect, test } from 'vitest';
import { buildChronology, mustGet } from '../../../../src/chronology/chronology.ts';
import { buildSummaryView } from '../../../../src/chronology/views/summary.ts';
import { defining, record, report } from '../../record.ts';

test('each sentence names the reports it rests on by their number; those of a later state are counted on', () => {
  const summary = [
    { says: 'Thirty-four died.', from: ['two', 'one'] },
    { says: 'The toll rose to 36.', from: ['three'] },
  ];
  const chronology = buildChronology(
    record({
      one: [defining('strike', '2025-04-13', { summary })],
      two: { source: 'wire', events: [report('strike')] },
      three: { source: 'tribune', events: [defining('toll-rises', '2025-04-18', { updates: 'strike' })] },
    }),
  );
  const view = buildSummaryView(chronology, mustGet(chronology.events, 'strike'));
  expect(view.map(({ says, from }) => [says, ...from.map((one) => Object.values(one).join(' '))])).toEqual([
    ['Thirty-four died.', 'strike one Gazette 1', 'strike two Wire 2'],
    ['The toll rose to 36.', 'toll-rises three Tribune 3'],
  ]);
  expect(buildSummaryView(chronology, mustGet(chronology.events, 'toll-rises'))).toEqual([]);
});
