import { describe, expect, test } from 'vitest';
import { issuesOf } from './altered.ts';
import { altered } from './shape.cases.ts';

describe.each(altered)('%s', (file, cases) => {
  test.each(cases)('%s', (_title, found, replacement, issues) => {
    expect(issuesOf(file, found, replacement)).toEqual(issues);
  });
});
