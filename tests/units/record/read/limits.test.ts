import { expect, test } from 'vitest';
import { findExcess, largestFile, mostValues } from '../../../../src/record/read/limits.ts';

test.each([
  ['articles/one.md', 200_000, 100_000],
  ['actors.yaml', 50_000_000, 100_000],
  ['changes.yaml', 50_000_000, 2_000_000],
  ['published.json', 50_000_000, 2_000_000],
])('%s has at most %i bytes and %i values', (file, bytes, values) => {
  expect([largestFile(file), mostValues(file)]).toEqual([bytes, values]);
});

const long = 'word '.repeat(2001);

test.each([
  ['frontmatter', `---\ntitle: Truce\n---\n${long}`, 21],
  ['frontmatter that is empty', `---\n---\n${long}`, 8],
  ['no frontmatter', long, 0],
  ['lines of dashes further down', `So.\n\n---\ntitle: Truce\n---\n${long}`, 0],
])('a summary after %s is measured from where it begins', (_what, text, bodyStart) => {
  expect(findExcess('one.md', text)).toMatchObject({ bodyStart, issue: { rule: 'long-summary' } });
});
