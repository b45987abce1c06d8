import { expect, test } from 'vitest';
import { buildChronology, mustGet } from '../../../../src/chronology/chronology.ts';
import { findOnlyHere } from '../../../../src/chronology/events/only-here.ts';
import type { Claim, Figure } from '../../../../src/record/schema/article.ts';
import { reporting } from '../../record.ts';

const claim = (by: string): Claim => ({ by, says: 'So it was.' });
const figure = (measure: string): Figure => ({ measure, value: 3, by: 'mayor' });

/** What is only in the first of the reports of one event. */
function onlyInFirst(...written: readonly { claims?: Claim[]; figures?: Figure[] }[]) {
  const { reports } = mustGet(
    buildChronology(reporting(...written.map((given) => [{}, given] as const))).events,
    'talks',
  );
  const [first] = reports;
  if (!first) throw new Error('Expected a report');
  const { claims, figures } = findOnlyHere(first, reports);
  return { claims: [...claims], figures: [...figures] };
}

test('an actor whom no other article lets speak, a measure for which no other gives a number', () => {
  expect(
    onlyInFirst(
      { claims: [claim('mayor'), claim('council')], figures: [figure('days'), figure('ships')] },
      { claims: [claim('mayor')], figures: [figure('days')] },
    ),
  ).toEqual({ claims: [1], figures: [1] });
});

test('the article’s own voice is always its own, and not marked', () => {
  expect(onlyInFirst({ claims: [claim('article')] }, {})).toEqual({ claims: [], figures: [] });
});

test('where there is one report, nothing is set apart', () => {
  expect(onlyInFirst({ claims: [claim('mayor')], figures: [figure('days')] })).toEqual({ claims: [], figures: [] });
});
