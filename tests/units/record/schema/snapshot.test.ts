import { expect, test } from 'vitest';
import { snapshot } from '../../../../src/record/schema/snapshot.ts';

test.each([
  ['twelve hexadecimal digits', '5e1c0a97b3d2', true],
  ['eleven', '5e1c0a97b3d', false],
  ['thirteen', '5e1c0a97b3d2f', false],
  ['something before them', 'v5e1c0a97b3d2', false],
  ['other letters', '5e1c0a97b3dg', false],
  ['capitals', '5E1C0A97B3D2', false],
])('a version of %s', (_what, version, is) => {
  const publications = [{ number: 1, date: '2025-05-06', hash: '8a84d7b3', version }];
  expect(snapshot.safeParse({ publications, events: {}, articles: {} }).success).toBe(is);
});
