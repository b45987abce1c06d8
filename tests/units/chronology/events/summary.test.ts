import { expect, test } from 'vitest';
import { buildChronology, mustGet } from '../../../../src/chronology/chronology.ts';
import { tellBriefly, tellEvent } from '../../../../src/chronology/events/summary.ts';
import { reporting } from '../../record.ts';

const summary = ['The mayors met.', 'They agreed on nothing.'].map((says) => ({ says, from: ['a0'] }));

test.each([
  ['its summary', { summary }, 'The mayors met. They agreed on nothing.', 'The mayors met.'],
  ['the account that defines it', { account: 'One. Two.' }, 'One. Two.', 'One. Two.'],
])('an event is told by %s', (_what, given, whole, brief) => {
  const event = mustGet(buildChronology(reporting([{}, given], [{}, { account: 'Other.' }])).events, 'talks');
  expect([tellEvent(event), tellBriefly(event)]).toEqual([whole, brief]);
});
