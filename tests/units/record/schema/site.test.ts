import { expect, test } from 'vitest';
import { defaultKinds, defaultLanes } from '../../../../src/record/schema/kinds.ts';
import { site } from '../../../../src/record/schema/site.ts';

const least = {
  title: 'Harbour',
  description: 'A dispute.',
  language: 'en',
  timeZone: 'UTC',
  period: '2025-04',
  url: 'https://harbour.example',
};

test('a site that names no more has no parties, and the lanes and kinds of any record', () => {
  expect(site.parse(least)).toEqual({ ...least, parties: [], lanes: defaultLanes, kinds: defaultKinds });
});
