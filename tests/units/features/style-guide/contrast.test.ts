import { expect, test } from 'vitest';
import { contrast } from '../../../../src/features/style-guide/contrast.ts';

const white = 'oklch(100% 0 0)';

/** The colours are #000, #f00, #00f, #767676 in OKLCH; their contrast with white as every checker gives it. */
test.each([
  ['oklch(0% 0 0)', 21],
  ['oklch(62.7955% 0.257683 29.2339)', 4],
  ['oklch(45.2014% 0.313214 264.052)', 8.59],
  ['oklch(56.5387% 0 0)', 4.54],
  [white, 1],
])('%s on white has a contrast of %d', (colour, expected) => {
  expect(contrast(colour, white)).toBeCloseTo(expected, 1);
  expect(contrast(white, colour)).toBe(contrast(colour, white));
});

test('another notation is refused', () => {
  expect(() => contrast('#fff', white)).toThrow(
    'Unexpected colour "#fff", expected oklch(L% C H); write it so in the tokens',
  );
});
