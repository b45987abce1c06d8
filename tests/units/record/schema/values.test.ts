import { expect, test } from 'vitest';
import { claimId } from '../../../../src/record/schema/values.ts';

test.each([
  ['c7k2m', true],
  ['c7k2mq9', true],
  ['c7k2', false],
  ['7k2m9', false],
  ['xc7k2m', false],
  ['c7k2m-b', false],
  ['c7k2mu', false],
  ['C7K2M', false],
])('%s as the id of a claim', (written, is) => {
  expect(claimId.safeParse(written).success).toBe(is);
});
