import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../../../src/chronology/dates/edtf.ts';
import { edtfCases } from './edtf.cases.ts';

describe.each(Object.entries(edtfCases))('%s', (_about, cases) => {
  test.each(cases)('%j: %s', (text, ...outcome) => {
    expect(read(text)).toEqual(outcome);
  });
});

function read(text: string): readonly string[] {
  const result = parseEdtf(text);
  if ('problem' in result) return [result.problem.rule];
  const { earliest, latest, precision } = result.date;
  return [earliest, latest, precision];
}
