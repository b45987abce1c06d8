import { expect, test } from 'vitest';
import { shapes } from '../../../src/pictures/kind-shapes.ts';
import { marks } from '../../../src/record/schema/kinds.ts';

test('every mark has a drawing of its own', () => {
  const paths = marks.map((mark) => shapes[mark].path);
  expect(new Set(paths).size).toBe(12);
  for (const path of paths) expect(path).toMatch(/^m\d/i);
});

test('four marks are filled, the others are lines', () => {
  expect(marks.filter((mark) => !shapes[mark].line)).toEqual(['disc', 'square', 'diamond', 'triangle']);
});
